#include "output/html_inline.hpp"

#include "output/cells.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace agenda::output {

using target::Html;

namespace {

std::string_view language_of(const Run& run, std::string_view around) {
    return run.language.empty() ? around : run.language.view();
}

/// The language of all runs, or that around them where they have several.
std::string_view language_of(const Inline& text, std::string_view around) {
    if (text.empty()) return around;
    const std::string_view first = language_of(text.front(), around);
    const bool same = std::all_of(text.begin(), text.end(), [&](const Run& run) {
        return language_of(run, around) == first;
    });
    return same ? first : around;
}

Html::Text attribute(std::string_view language) {
    Html::Text text{" lang=\""};
    text += Html::text(language);
    text += "\"";
    return text;
}

struct Tags {
    Literal open, close;
};

Tags tags_of(Emphasis emphasis) {
    switch (emphasis) {
    case Emphasis::none: break;
    case Emphasis::strong: return {"<strong>", "</strong>"};
    case Emphasis::muted: return {"<span class=\"muted\">", "</span>"};
    case Emphasis::warning: return {"<strong class=\"warning\">", "</strong>"};
    case Emphasis::code: return {"<code>", "</code>"};
    }
    return {"", ""};
}

/// One run, but for its link.
Html::Text html_run(const Run& run, std::string_view around) {
    const Tags tags = tags_of(run.emphasis);
    const std::string_view language = language_of(run, around);
    const bool has_span = language != around || !run.anchor.empty();
    Html::Text text;
    if (has_span) {
        text += "<span";
        if (!run.anchor.empty()) {
            text += " id=\"";
            text += Html::id(run.anchor);
            text += "\"";
        }
        if (language != around) text += attribute(language);
        text += ">";
    }
    text += tags.open;
    text += Html::text(run.text);
    text += tags.close;
    if (has_span) text += "</span>";
    return text;
}

} // namespace

Html::Text language_attribute(const Inline& text, std::string_view around) {
    const std::string_view language = language_of(text, around);
    return language == around ? Html::Text() : attribute(language);
}

Html::Text html_inline(Inline text, std::string_view around) {
    const std::string language(language_of(text, around));
    Html::Text html;
    std::string_view open_link;
    const Inline runs = merged(std::move(text), [&](const Run& a, const Run& b) {
        return a.emphasis == b.emphasis && a.link == b.link &&
               language_of(a, language) == language_of(b, language);
    });
    for (const Run& run : runs) {
        const Html::Text url = Html::url(run.link);
        const std::string_view link = url.empty() ? std::string_view() : run.link.view();
        if (link != open_link) {
            if (!open_link.empty()) html += "</a>";
            if (!link.empty()) {
                html += "<a href=\"";
                html += url;
                html += "\">";
            }
            open_link = link;
        }
        html += html_run(run, language);
    }
    if (!open_link.empty()) html += "</a>";
    return html;
}

Inline calm(Inline text) {
    for (Run& run : text)
        if (run.emphasis == Emphasis::strong || run.emphasis == Emphasis::muted)
            run.emphasis = Emphasis::none;
    return text;
}

} // namespace agenda::output
