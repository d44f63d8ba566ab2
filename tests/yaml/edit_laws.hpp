// What must hold of every edit and of every formatted file, whatever the text: for the property tests
// and the fuzzers. A law that is broken is told in a sentence; nothing is an empty one.
#pragma once

#include "base/text.hpp"
#include "yaml/edit.hpp"
#include "yaml/format.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::yaml::laws {

inline std::optional<Tree> read(std::string_view text) {
    Diagnostics faults;
    std::optional<Tree> tree = parse(0, text, faults);
    const bool has_error = std::any_of(faults.begin(), faults.end(), [](const Diagnostic& fault) {
        return severity(fault) == Severity::error;
    });
    return has_error ? std::nullopt : std::move(tree);
}

/// The text with the bytes of its values made harmless: what has a `#` then is a comment.
inline std::string without_values(const Tree& tree, std::string_view text) {
    std::string out(text);
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node = tree[i];
        if (node.kind != NodeKind::scalar) continue;
        std::size_t begin = node.begin;
        const bool is_block = node.style == Style::literal || node.style == Style::folded;
        if (is_block) begin = std::min<std::size_t>(text.find('\n', begin), node.end - 1) + 1;
        std::fill(out.begin() + static_cast<std::ptrdiff_t>(begin),
                  out.begin() + static_cast<std::ptrdiff_t>(node.end), 'x');
    }
    return out;
}

/// Every comment, without the blanks around it, in the order of the alphabet.
inline std::vector<std::string> comments(const Tree& tree, std::string_view text) {
    const std::string bare = without_values(tree, text);
    std::vector<std::string> found;
    for (std::size_t at = bare.find('#'); at != std::string::npos; at = bare.find('#', at)) {
        std::size_t end = std::min(bare.find('\n', at), bare.size());
        std::string_view comment = text.substr(at, end - at);
        while (comment.find_last_of(" \t\r") == comment.size() - 1)
            comment.remove_suffix(1);
        found.emplace_back(comment);
        at = end;
    }
    std::sort(found.begin(), found.end());
    return found;
}

inline bool are_comments_kept(std::string_view before, std::string_view after) {
    const auto old_tree = read(before);
    const auto new_tree = read(after);
    return old_tree && new_tree && comments(*old_tree, before) == comments(*new_tree, after);
}

inline bool consists_of(std::string_view text, std::string_view allowed) {
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

/// Edits in order, within the text, and none in another one.
inline std::string broken_by_edits(std::string_view text, const std::vector<TextEdit>& edits) {
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        if (edit.where.begin < at || edit.where.end < edit.where.begin) return "edits overlap";
        if (edit.where.end > text.size()) return "an edit is outside of the text";
        if (edit.where.begin == edit.where.end && edit.text.empty()) return "an edit does nothing";
        at = edit.where.end;
    }
    return {};
}

/// Nothing goes when something is added, nothing comes when something is removed, and a text that takes
/// the place of another stays within its bytes. What is empty may be written in another way.
inline std::string broken_by_bytes(const Tree& tree, std::string_view text, const Change& change,
                                   const Plan& plan) {
    constexpr std::string_view void_of_content = "~nulNUL[]{}+-0123456789 \t\r\n";
    const auto old = find(tree, change.path);
    const bool is_addition = change.verb == Verb::append || change.verb == Verb::prepend || !old;
    for (const TextEdit& edit : plan.edits) {
        const std::string_view gone =
            text.substr(edit.where.begin, edit.where.end - edit.where.begin);
        if (change.verb == Verb::remove) {
            if (!consists_of(edit.text, "[]{} ")) return "removing adds something";
        } else if (is_addition) {
            if (!consists_of(gone, void_of_content)) return "adding removes something";
        } else if (old->is_scalar() && change.content.kind == NodeKind::scalar) {
            const bool is_inside =
                edit.where.begin >= old->span().begin &&
                (edit.where.end <= old->span().end || consists_of(gone, " \t\r\n") ||
                 old->style() == Style::literal || old->style() == Style::folded);
            if (!is_inside) return "setting a text changes bytes around it";
        }
    }
    return {};
}

/// Whether the value is written as this program would write it in that style, so that writing it again
/// gives the same bytes.
inline bool is_reproducible(const Tree& tree, std::string_view text, View value) {
    const auto edit = rewrite(tree, text, value.span().begin, value.value());
    const std::string_view old =
        text.substr(value.span().begin, value.span().end - value.span().begin);
    return edit && edit->text == old && old.substr(0, 3).find('+') == std::string_view::npos;
}

/// A text that is set to another one and set back again is as it was.
inline std::string broken_by_setting_back(const Tree& tree, std::string_view text,
                                          std::string_view changed, const Change& change,
                                          const KeyOrder& order) {
    const auto old = find(tree, change.path);
    if (change.verb != Verb::set || !old || !old->is_scalar() || old->is_null()) return {};
    const auto new_tree = read(changed);
    const auto now = find(*new_tree, change.path);
    if (!now->is_scalar() || now->style() != old->style()) return {};
    if (!is_reproducible(tree, text, *old)) return {};
    const Plan back = plan(*new_tree, changed, Change::set(change.path, content_of(*old)), order);
    if (back.refusal) return "a text cannot be set back";
    return apply_edits(changed, back.edits) == text ? "" : "setting back gives other bytes";
}

/// How many of the steps lead to something.
inline std::size_t known_steps(const Tree& tree, Path path) {
    while (!path.empty() && !find(tree, path))
        path.pop_back();
    return path.size();
}

/// What is added and removed again has never been there.
inline std::string broken_by_removing_again(const Tree& tree, std::string_view text,
                                            std::string_view changed, const Change& change,
                                            const KeyOrder& order) {
    const std::size_t known = known_steps(tree, change.path);
    const bool to_list = change.verb == Verb::append || change.verb == Verb::prepend;
    if (change.verb == Verb::remove || (!to_list && known == change.path.size())) return {};
    Path path = change.path;
    const auto parent =
        find(tree, Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(known)));
    std::size_t size = 0;
    if (parent->is_sequence()) parent->for_each([&](View) { ++size; });
    if (parent->is_mapping()) parent->for_each_entry([&](View, View) { ++size; });
    if (size == 0) return {}; // an empty one may be written in another way
    if (known < path.size()) path.resize(known + 1);
    if (to_list && known == change.path.size())
        path.emplace_back(change.verb == Verb::append ? size : 0);

    const auto new_tree = read(changed);
    const Plan back = plan(*new_tree, changed, Change::remove(path), order);
    if (back.refusal) return "what was added cannot be removed";
    const std::string again = apply_edits(changed, back.edits);
    if (again == text) return {};
    // A block of text that ended the file had to be marked as having no line end.
    const auto last = tree.nodes.back().style();
    const bool marked = last == Style::literal || last == Style::folded;
    return marked && !text.ends_with('\n') ? "" : "adding and removing gives other bytes";
}

struct Verdict {
    std::string broken{};
    std::optional<Refusal> refusal{};
    std::string changed{};
};

/// All laws of edits at once.
inline Verdict judge(const Tree& tree, std::string_view text, const Change& change,
                     const KeyOrder& order) {
    Verdict verdict;
    const Plan made = plan(tree, text, change, order);
    verdict.refusal = made.refusal;
    if (made.refusal) {
        if (!made.edits.empty()) verdict.broken = "a refusal has edits";
        return verdict;
    }
    verdict.broken = broken_by_edits(text, made.edits);
    if (!verdict.broken.empty()) return verdict;
    verdict.changed = apply_edits(text, made.edits);
    const std::string_view changed = verdict.changed;
    if (!read(changed))
        verdict.broken = "the text cannot be read any more";
    else if (!verify(text, changed, change))
        verdict.broken = "the data is not what was asked for";
    if (!verdict.broken.empty()) return verdict;

    verdict.broken = broken_by_bytes(tree, text, change, made);
    const auto old = find(tree, change.path);
    const bool replaces_collection = change.verb == Verb::set && old && !old->is_scalar();
    if (verdict.broken.empty() && change.verb != Verb::remove && !replaces_collection &&
        !are_comments_kept(text, changed))
        verdict.broken = "a comment is lost";
    if (verdict.broken.empty())
        verdict.broken = broken_by_setting_back(tree, text, changed, change, order);
    if (verdict.broken.empty())
        verdict.broken = broken_by_removing_again(tree, text, changed, change, order);
    return verdict;
}

/// Equal but for the order of keys.
inline bool is_same_data(const Content& a, const Content& b) {
    if (a.kind != b.kind || a.is_null != b.is_null || a.value != b.value) return false;
    if (a.children.size() != b.children.size()) return false;
    for (std::size_t i = 0; i < a.children.size(); ++i) {
        std::size_t j = i;
        if (!a.keys.empty())
            j = static_cast<std::size_t>(std::find(b.keys.begin(), b.keys.end(), a.keys[i]) -
                                         b.keys.begin());
        if (j == b.children.size() || !is_same_data(a.children[i], b.children[j])) return false;
    }
    return true;
}

/// Whether lines of blanks may be text, below a block of text.
inline bool has_block(const Tree& tree) {
    return std::any_of(tree.nodes.begin(), tree.nodes.end(), [&](PackedNode node) {
        return node.style() == Style::literal || node.style() == Style::folded;
    });
}

/// What must hold of every line of a formatted file that is not within a value.
inline std::string broken_by_look(const Tree& tree, std::string_view text) {
    const std::string bare = without_values(tree, text);
    const bool pairs = text.find("\r\n") != std::string_view::npos;
    const bool blanks_are_text = has_block(tree);
    bool blank_above = false;
    for (std::size_t at = 0; at < bare.size();) {
        const std::size_t end = bare.find('\n', at);
        if (end == std::string::npos) return "no line end at the end";
        std::string_view line = std::string_view(bare).substr(at, end - at);
        if (line.ends_with('\r') != pairs) return "line ends differ";
        if (pairs) line.remove_suffix(1);
        if (blanks_are_text && line.find_first_not_of(" \t") == std::string_view::npos) line = {};
        if (line.ends_with(' ') || line.ends_with('\t')) return "blanks at the end of a line";
        if (line.empty() && blank_above && !blanks_are_text) return "two blank lines";
        if (line.starts_with('\t')) return "a tab";
        blank_above = line.empty();
        at = end + 1;
    }
    return "";
}

/// Where the line begins that holds `at`.
inline std::size_t begin_of_line(std::string_view text, std::size_t at) {
    const std::size_t begin = text.substr(0, at).rfind('\n') + 1; // npos + 1 is 0
    return begin == 0 && text.starts_with("\xEF\xBB\xBF") ? 3 : begin;
}

/// The line above the one that begins at `begin`, with the blanks before it; empty where there is none.
inline std::string_view line_above(std::string_view text, std::size_t begin) {
    if (begin == begin_of_line(text, 0)) return {};
    const std::size_t above = begin_of_line(text, begin - 1);
    return text.substr(above, begin - 1 - above);
}

/// The keys of block mappings that are first on their line, with the comment directly above each and
/// the one behind a scalar. `bare` is the text without its values.
struct Described {
    Path path;
    std::string above;
    std::string behind;
};
inline void describe(View view, const std::string& bare, const Path& path,
                     std::vector<Described>& out) {
    const auto below = [&](View child, Step step) {
        Path longer = path;
        longer.push_back(std::move(step));
        describe(child, bare, longer, out);
    };
    std::size_t index = 0;
    if (view.is_sequence()) view.for_each([&](View child) { below(child, index++); });
    if (!view.is_mapping()) return;
    view.for_each_entry([&](View key, View value) {
        const std::string name(key.value());
        if (view.style() == Style::block) {
            Path own = path;
            own.emplace_back(name);
            const std::size_t line = begin_of_line(bare, key.span().begin);
            const std::string_view above = line_above(bare, line);
            const bool is_even =
                above.find('#') == key.span().begin - line &&
                is_blank(above.substr(0, above.find('#'))) &&
                is_blank(std::string_view(bare).substr(line, key.span().begin - line));
            const std::string_view rest = std::string_view(bare).substr(value.span().end);
            std::string behind(trim(rest.substr(0, rest.find('\n'))));
            if (!value.is_scalar() || !behind.starts_with('#')) behind.clear();
            out.push_back({own, is_even ? std::string(trim(above)) : "", behind});
        }
        below(value, name);
    });
}

/// A comment directly above a key, as far in as the key, is above it still, and one behind a value is
/// behind it still.
inline std::string broken_by_comment_places(const Tree& old_tree, std::string_view before,
                                            const Tree& new_tree, std::string_view after) {
    std::vector<Described> old_ones;
    std::vector<Described> new_ones;
    describe(root(old_tree), without_values(old_tree, before), {}, old_ones);
    describe(root(new_tree), without_values(new_tree, after), {}, new_ones);
    for (const Described& old : old_ones) {
        const auto now = std::find_if(new_ones.begin(), new_ones.end(),
                                      [&](const Described& each) { return each.path == old.path; });
        if (now == new_ones.end()) return "a key is gone";
        if (!old.above.empty() && now->above != old.above)
            return "a comment has left its key: " + old.above;
        if (now->behind != old.behind) return "a comment has left its value: " + old.behind;
    }
    return {};
}

/// All laws of formatting.
inline Verdict judge_format(const Tree& tree, std::string_view text, const KeyOrder& order) {
    Verdict verdict;
    const std::optional<std::string> once = format(tree, text, order);
    if (!once) {
        verdict.refusal = Refusal::not_possible;
        return verdict;
    }
    verdict.changed = *once;
    const std::optional<Tree> new_tree = read(*once);
    if (!new_tree) {
        verdict.broken = "a formatted file cannot be read";
        return verdict;
    }
    if (!is_same_data(content_of(root(tree)), content_of(root(*new_tree))))
        verdict.broken = "formatting changes values";
    else if (comments(tree, text) != comments(*new_tree, *once))
        verdict.broken = "formatting changes comments";
    else if (format(*new_tree, *once, order) != once)
        verdict.broken = "formatting twice is not formatting once";
    else
        verdict.broken = broken_by_look(*new_tree, *once);
    if (verdict.broken.empty())
        verdict.broken = broken_by_comment_places(tree, text, *new_tree, *once);
    return verdict;
}

} // namespace agenda::yaml::laws
