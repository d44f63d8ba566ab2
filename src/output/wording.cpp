#include "output/wording.hpp"

#include "output/cells.hpp"
#include "output/items.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace agenda::output {

namespace {

/// What all versions share at their begin ("2024-02: ") or end (" (2024-02)", " 2024-02"): only what
/// separates itself from the rest, so that no word is taken apart.
struct Shared {
    std::size_t front = 0;
    std::size_t back = 0;
};

/// Where the last part of a text begins: what stands in brackets, or a date; npos: nowhere.
std::size_t last_part(std::string_view text) {
    if (text.ends_with(')')) return text.rfind(" (");
    const std::size_t blank = text.rfind(' ');
    const bool is_date = blank != std::string_view::npos && blank + 1 < text.size() &&
                         text[blank + 1] >= '0' && text[blank + 1] <= '9';
    return is_date ? blank : std::string_view::npos;
}

Shared shared(const std::vector<std::string>& texts) {
    const std::string& first = texts.front();
    const auto all = [&](auto holds) {
        return std::all_of(texts.begin(), texts.end(), [&](const auto& t) { return holds(t); });
    };
    Shared result;
    if (const std::size_t colon = first.find(": "); colon != std::string::npos) {
        const std::string begin = first.substr(0, colon + 2);
        if (all([&](const std::string& text) { return text.starts_with(begin); }))
            result.front = begin.size();
    }
    if (const std::size_t part = last_part(first); part != std::string::npos) {
        const std::string end = first.substr(part);
        const bool is_left = part > result.front;
        if (is_left && all([&](const std::string& text) { return text.ends_with(end); }))
            result.back = end.size();
    }
    return result;
}

/// Versions of one run each, which may share a begin and an end.
Inline woven_run(const std::vector<Run>& versions, const std::vector<Lang>& langs) {
    std::vector<std::string> texts;
    for (const Run& version : versions)
        texts.push_back(version.text);
    if (std::all_of(texts.begin(), texts.end(), [&](const auto& t) { return t == texts.front(); }))
        return {versions.front()};
    const auto [front, back] = shared(texts);
    // What all share looks like the first, and so does what stands between them.
    const auto like_first = [&](std::string text) {
        Run run = versions.front();
        run.text = std::move(text);
        return run;
    };
    Inline result;
    if (front > 0) result.push_back(like_first(texts.front().substr(0, front)));
    for (std::size_t i = 0; i < versions.size(); ++i) {
        if (i > 0) result.push_back(like_first(" / "));
        Run run = versions[i];
        run.text = texts[i].substr(front, texts[i].size() - front - back);
        if (run.language.empty()) run.language = std::string(langs[i].code);
        result.push_back(std::move(run));
    }
    if (back > 0) result.push_back(like_first(texts.front().substr(texts.front().size() - back)));
    return result;
}

/// Versions that are built alike, of as many runs: "Stadt Aachen, Provincie Limburg / Provinz Limburg".
Inline woven(const std::vector<Inline>& versions, const std::vector<Lang>& langs) {
    Inline result;
    for (std::size_t i = 0; i < versions.front().size(); ++i) {
        std::vector<Run> runs;
        for (const Inline& version : versions)
            runs.push_back(version[i]);
        append(result, woven_run(runs, langs));
    }
    return result;
}

bool are_alike(const std::vector<Inline>& versions) {
    const Inline& first = versions.front();
    return std::all_of(versions.begin(), versions.end(), [&](const Inline& version) {
        return std::equal(first.begin(), first.end(), version.begin(), version.end(),
                          [](const Run& a, const Run& b) {
                              return a.emphasis == b.emphasis && a.link == b.link &&
                                     a.anchor == b.anchor;
                          });
    });
}

} // namespace

Wording::Wording(const std::vector<const Lang*>& langs) {
    for (const Lang* lang : langs)
        langs_.push_back(*lang);
    if (is_single()) return;
    for (Lang& lang : langs_) {
        lang.long_date = iso;
        lang.short_date = iso;
        lang.number = langs.front()->number;
        lang.euros = langs.front()->euros;
    }
}

Inline Wording::of(Sentence Screen::*sentence) const {
    return each([&](const Lang& lang) { return lang.screen->*sentence; });
}
Inline Wording::of(Sentence ReportScreen::*sentence) const {
    return each([&](const Lang& lang) { return lang.report->*sentence; });
}
Inline Wording::of(Counted Screen::*sentence, std::size_t count) const {
    return each([&](const Lang& lang) {
        return (lang.screen->*sentence)(static_cast<std::int64_t>(count));
    });
}
Inline Wording::of(Counted ReportScreen::*sentence, std::size_t count) const {
    return each([&](const Lang& lang) {
        return (lang.report->*sentence)(static_cast<std::int64_t>(count));
    });
}

std::vector<Inline> Wording::in_turn(std::vector<std::vector<Inline>> versions) const {
    std::vector<Inline> result;
    std::set<std::string> said;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        std::vector<std::string> in_this;
        for (Inline& version : versions[i]) {
            std::string text = text_of(version);
            if (said.contains(text)) continue;
            in_this.push_back(std::move(text));
            result.push_back(marked(std::move(version), langs_[i]));
        }
        said.insert(in_this.begin(), in_this.end());
    }
    return result;
}

std::vector<Inline> Wording::sentences(Sentence ReportScreen::*sentence) const {
    return apart([&](const Lang& lang) { return lang.report->*sentence; });
}

Inline Wording::text(const Text& text) const {
    return each([&](const Lang& lang) { return shown_text(text, lang); });
}
Inline Wording::internal_mark(const Item& item) const {
    if (item.is_public()) return {};
    Inline mark = plain("[");
    append(mark, of(&Screen::internal_mark));
    append(mark, plain("] "));
    for (Run& run : mark)
        run.emphasis = Emphasis::warning;
    return mark;
}
Inline Wording::title(const Item& item) const {
    Inline line = internal_mark(item);
    append(line, text(item.title));
    return line;
}
Inline Wording::title(const Item& item, std::span<const Shown> shown) const {
    std::vector<Inline> versions;
    for (std::size_t i = 0; i < langs_.size(); ++i)
        versions.push_back(shown_text(shown[i], langs_[i]));
    Inline line = internal_mark(item);
    append(line, combined(std::move(versions)));
    return line;
}
Inline Wording::theme(ThemeId theme, const Vocabulary& vocabulary) const {
    return each([&](const Lang& lang) { return theme_name(theme, vocabulary, lang); });
}
Inline Wording::organisation(OrganisationId id, const Vocabulary& vocabulary) const {
    return each([&](const Lang& lang) { return organisation_name(id, vocabulary, lang); });
}

Inline Wording::without_borrowed(Inline version) const {
    const auto is_ours = [&](const Run& run) {
        return !run.language.empty() &&
               std::any_of(langs_.begin(), langs_.end(),
                           [&](const Lang& l) { return l.code == run.language.view(); });
    };
    const bool marked = std::any_of(version.begin(), version.end(),
                                    [](const Run& run) { return run.emphasis == Emphasis::muted; });
    if (is_single() || !marked) return version;
    std::erase_if(version, is_ours);
    if (!version.empty() && version.back().text.ends_with(' ')) version.back().text.pop_back();
    return version;
}

Inline Wording::marked(Inline version, const Lang& lang) const {
    if (is_single()) return version;
    for (Run& run : version)
        if (run.language.empty()) run.language = std::string(lang.code);
    return version;
}

Inline Wording::combined(std::vector<Inline> versions) const {
    if (versions.size() == 1) return std::move(versions.front());
    for (Inline& version : versions)
        version = without_borrowed(std::move(version));
    if (are_alike(versions)) return woven(versions, langs_);
    for (std::size_t i = 0; i < versions.size(); ++i)
        versions[i] = marked(std::move(versions[i]), langs_[i]);
    return joined(versions, " / ");
}

} // namespace agenda::output
