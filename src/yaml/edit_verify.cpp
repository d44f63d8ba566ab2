// Holds a changed file to what was asked for. Works on what was read of both texts, and knows nothing
// of how edits are made.
#include "yaml/edit.hpp"
#include "yaml/edit_operations.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>

namespace agenda::yaml {

namespace {

/// The child that a step leads to; null where there is none.
Content* child_at(Content& parent, const Step& step) {
    if (const std::size_t* index = std::get_if<std::size_t>(&step)) {
        const bool there = parent.kind == NodeKind::sequence && *index < parent.children.size();
        return there ? &parent.children[*index] : nullptr;
    }
    const auto key = std::find(parent.keys.begin(), parent.keys.end(), std::get<std::string>(step));
    return key == parent.keys.end()
               ? nullptr
               : &parent.children[static_cast<std::size_t>(key - parent.keys.begin())];
}

/// The child under a key, made behind the others where it is missing.
Content* made_child_at(Content& parent, const Step& step) {
    if (Content* child = child_at(parent, step)) return child;
    const std::string* key = std::get_if<std::string>(&step);
    const bool becomes_mapping = parent.is_null && key;
    if (becomes_mapping) parent = Content::mapping({});
    if (!key || parent.kind != NodeKind::mapping) return nullptr;
    parent.keys.push_back(*key);
    Content& child = parent.children.emplace_back();
    child.is_null = true;
    return &child;
}

bool add_element(Content& list, const Change& change) {
    if (list.is_null) list = Content::list({});
    if (list.kind != NodeKind::sequence) return false;
    const bool first = change.verb == Verb::prepend;
    list.children.insert(first ? list.children.begin() : list.children.end(), change.content);
    return true;
}

void erase_child(Content& parent, const Step& step) {
    const auto i = child_at(parent, step) - parent.children.data();
    parent.children.erase(parent.children.begin() + i);
    if (parent.kind == NodeKind::mapping) parent.keys.erase(parent.keys.begin() + i);
}

bool remove(Content& from, std::span<const Step> path, bool removes_emptied) {
    Content* child = path.empty() ? nullptr : child_at(from, path.front());
    if (!child) return false;
    const bool is_last = path.size() == 1;
    if (!is_last && !remove(*child, path.subspan(1), removes_emptied)) return false;
    const bool is_emptied =
        child->kind != NodeKind::scalar && child->children.empty() && removes_emptied;
    if (is_last || is_emptied) erase_child(from, path.front());
    return true;
}

/// Makes the change to what was read; false where it makes no sense.
bool make(Content& root, const Change& change) {
    if (change.verb == Verb::remove) return remove(root, change.path, change.removes_emptied);
    Content* at = &root;
    for (const Step& step : change.path)
        if (!(at = made_child_at(*at, step))) return false;
    if (change.verb != Verb::set) return add_element(*at, change);
    *at = change.content;
    return true;
}

/// A new key stands wherever its order put it: it is brought to the end, as in what is expected.
void move_to_end(Content& content, const std::string& key) {
    const auto at = std::find(content.keys.begin(), content.keys.end(), key);
    if (at == content.keys.end()) return;
    const auto child = content.children.begin() + (at - content.keys.begin());
    std::rotate(at, at + 1, content.keys.end());
    std::rotate(child, child + 1, content.children.end());
}

/// Where the path leaves what was there before, a mapping has got a new key.
void align_new_key(Content& before, Content& found, std::span<const Step> path) {
    if (path.empty()) return;
    Content* old = child_at(before, path.front());
    Content* now = child_at(found, path.front());
    if (old && now) return align_new_key(*old, *now, path.subspan(1));
    if (const std::string* key = std::get_if<std::string>(&path.front())) move_to_end(found, *key);
}

using Counts = std::array<std::size_t, rules.size()>;

Counts counts_of(const Diagnostics& diagnostics) {
    Counts counts{};
    for (const Diagnostic& diagnostic : diagnostics)
        ++counts[static_cast<std::size_t>(diagnostic.rule)];
    return counts;
}

} // namespace

bool is_same_content(const Content& a, const Content& b) {
    return a.kind == b.kind && a.is_null == b.is_null && a.value == b.value && a.keys == b.keys &&
           std::equal(a.children.begin(), a.children.end(), b.children.begin(), b.children.end(),
                      is_same_content);
}

bool verify(std::string_view text, std::string_view changed, const Change& change) {
    Diagnostics old_faults;
    Diagnostics new_faults;
    const std::optional<Tree> old_tree = parse(0, text, old_faults);
    const std::optional<Tree> new_tree = parse(0, changed, new_faults);
    if (!old_tree || !new_tree) return false;
    const Counts old_counts = counts_of(old_faults);
    const Counts new_counts = counts_of(new_faults);
    for (std::size_t i = 0; i < new_counts.size(); ++i)
        if (new_counts[i] > old_counts[i]) return false;

    Content before = content_of(root(*old_tree));
    Content expected = before;
    Content found = content_of(root(*new_tree));
    if (!make(expected, change)) return false;
    if (change.verb != Verb::remove) align_new_key(before, found, change.path);
    return is_same_content(expected, found);
}

} // namespace agenda::yaml
