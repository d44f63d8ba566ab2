// What stands in a file and where, without its style.
#include "yaml/edit.hpp"

#include <algorithm>
#include <charconv>

namespace agenda::yaml {

namespace {

Step step_of(std::string_view text) {
    std::size_t index = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), index);
    if (error == std::errc{} && stop == text.data() + text.size()) return index;
    return std::string(text);
}

/// The first child of `parent` for which `holds` is true, and the step to it.
struct Child {
    std::uint32_t index = 0;
    Step step;
};
template <class Holds>
std::optional<Child> child_where(const Tree& tree, std::uint32_t parent, Holds&& holds) {
    const Node node = tree[parent];
    const bool is_mapping = node.kind == NodeKind::mapping;
    std::size_t position = 0;
    for (std::uint32_t key = parent + 1; key < node.next; ++position) {
        const std::uint32_t value = is_mapping ? tree[key].next : key;
        Child child{.index = value, .step = position};
        if (is_mapping) child.step = std::string(View(tree, key).value());
        if (holds(key, child)) return child;
        key = tree[value].next;
    }
    return std::nullopt;
}

} // namespace

Content Content::text(std::string value) {
    Content content;
    content.value = std::move(value);
    return content;
}

Content Content::typed(std::string value) {
    Content content = text(std::move(value));
    content.is_typed = true;
    return content;
}

Content Content::list(std::vector<Content> elements) {
    Content content;
    content.kind = NodeKind::sequence;
    content.children = std::move(elements);
    return content;
}

Content Content::mapping(std::vector<std::pair<std::string, Content>> entries) {
    Content content;
    content.kind = NodeKind::mapping;
    for (std::pair<std::string, Content>& entry : entries) {
        content.keys.push_back(std::move(entry.first));
        content.children.push_back(std::move(entry.second));
    }
    return content;
}

Content content_of(View view) {
    Content content;
    content.kind = view.kind() == NodeKind::invalid ? NodeKind::scalar : view.kind();
    content.is_null = view.is_null() || view.kind() == NodeKind::invalid;
    if (view.is_scalar() && !view.is_null()) content.value = view.value();
    content.is_typed = !content.is_null && view.is_scalar() && view.style() == Style::plain;
    if (view.is_sequence())
        view.for_each([&](View element) { content.children.push_back(content_of(element)); });
    if (view.is_mapping())
        view.for_each_entry([&](View key, View value) {
            content.keys.emplace_back(key.value());
            content.children.push_back(content_of(value));
        });
    return content;
}

Path path_of(std::string_view dotted) {
    Path path;
    for (;;) {
        const std::size_t dot = dotted.find('.');
        path.push_back(step_of(dotted.substr(0, dot)));
        if (dot == std::string_view::npos) return path;
        dotted.remove_prefix(dot + 1);
    }
}

Path path_at(const Tree& tree, std::size_t offset) {
    Path path;
    std::uint32_t at = 0;
    for (;;) {
        const auto child = child_where(tree, at, [&](std::uint32_t key, const Child& found) {
            return offset >= tree[key].begin && offset < tree[found.index].end;
        });
        if (!child) return path;
        path.push_back(child->step);
        at = child->index;
    }
}

std::optional<View> find(const Tree& tree, const Path& path) {
    if (tree.empty()) return std::nullopt;
    std::uint32_t at = 0;
    for (const Step& step : path) {
        const auto child = child_where(
            tree, at, [&](std::uint32_t, const Child& found) { return found.step == step; });
        if (!child) return std::nullopt;
        at = child->index;
    }
    return View(tree, at);
}

Change Change::set(Path path, Content content) {
    return {.verb = Verb::set, .path = std::move(path), .content = std::move(content)};
}

Change Change::remove(Path path, bool removes_emptied) {
    return {.verb = Verb::remove, .path = std::move(path), .removes_emptied = removes_emptied};
}

Change Change::append(Path path, Content entry) {
    return {.verb = Verb::append, .path = std::move(path), .content = std::move(entry)};
}

Change Change::prepend(Path path, Content entry) {
    return {.verb = Verb::prepend, .path = std::move(path), .content = std::move(entry)};
}

} // namespace agenda::yaml
