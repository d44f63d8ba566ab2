#include "yaml/edit.hpp"

#include "base/text.hpp"
#include "yaml/edit_operations.hpp"
#include "yaml/parse.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

struct Trouble {
    Refusal refusal;
};
using Planned = std::variant<std::vector<TextEdit>, Trouble>;

/// How far a path leads: the places passed, and the node that the last of them holds.
struct Walk {
    std::vector<Place> places;
    std::uint32_t node = 0;
    std::optional<Refusal> refusal{};
};

/// The part of a collection that a step leads to.
std::optional<std::size_t> part_at(const Place& place, const Step& step) {
    if (const std::size_t* index = std::get_if<std::size_t>(&step))
        return *index < place.parts.size() ? std::optional(*index) : std::nullopt;
    const auto& key = std::get<std::string>(step);
    for (std::size_t i = 0; i < place.parts.size(); ++i) {
        const View view = place.ground.view(place.parts[i].key);
        if (view.is_scalar() && view.value() == key) return i;
    }
    return std::nullopt;
}

/// Why a step cannot be taken from a node. A null may become anything.
std::optional<Refusal> obstacle(const Node& node, bool takes_key) {
    if (node.kind == NodeKind::invalid) return Refusal::not_readable;
    if (node.kind == (takes_key ? NodeKind::mapping : NodeKind::sequence) || node.null)
        return std::nullopt;
    return Refusal::other_kind;
}

Walk walk(const Ground& ground, const Path& path) {
    Walk walk;
    for (const Step& step : path) {
        const Node node = ground.node(walk.node);
        walk.refusal = obstacle(node, std::holds_alternative<std::string>(step));
        if (walk.refusal || node.null) return walk;
        Place place{.ground = ground, .collection = walk.node};
        place.parts = parts_of(ground, walk.node);
        const std::optional<std::size_t> i = part_at(place, step);
        if (!is_regular(ground, walk.node, place.parts)) walk.refusal = Refusal::not_possible;
        if (walk.refusal || !i) return walk;
        place.i = *i;
        walk.node = place.part().value;
        walk.places.push_back(std::move(place));
    }
    return walk;
}

std::vector<std::string_view> keys_of(const Path& path, std::size_t size) {
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < size; ++i)
        if (const std::string* key = std::get_if<std::string>(&path[i])) keys.push_back(*key);
    return keys;
}

Planned planned(Result result) {
    if (!result) return Trouble{Refusal::not_possible};
    return *std::move(result);
}

Result add_to_flow(const Place& place, const std::string& entry, bool before) {
    if (place.parts.empty()) return add_to_empty_flow(place, entry);
    return before ? add_before_in_flow(place, entry) : add_behind_in_flow(place, entry);
}

Result add(const Place& place, const Addition& addition, bool before) {
    if (place.is_flow())
        return add_to_flow(place,
                           addition.key ? flow_entry(*addition.key, addition.content)
                                        : flow_text(addition.content),
                           before);
    return before ? add_before(place, addition) : add_behind(place, addition);
}

/// Behind the nearest known key before it, else before the first one after it, else behind all.
Result add_key(Place place, const Addition& addition, const std::vector<std::string_view>& order) {
    const auto rank = [&](std::string_view key) {
        return std::find(order.begin(), order.end(), key) - order.begin();
    };
    const auto size = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t wanted = rank(*addition.key);
    std::optional<std::size_t> before;
    std::optional<std::size_t> behind;
    std::ptrdiff_t nearest = -1;
    for (std::size_t i = 0; i < place.parts.size() && wanted < size; ++i) {
        const std::ptrdiff_t here = rank(place.ground.view(place.parts[i].key).value());
        if (here > nearest && here < wanted) {
            nearest = here;
            behind = i;
        }
        if (here > wanted && here < size && !before) before = i;
    }
    if (!place.parts.empty()) place.i = behind ? *behind : before.value_or(place.parts.size() - 1);
    return add(place, addition, before && !behind);
}

/// Whether nothing stands in the collection, and nothing says how it wants to be written.
bool is_bare(const Ground& ground, const Node& node, std::uint32_t index, bool in_flow) {
    if (node.null) return true;
    if (in_flow || node.kind == NodeKind::scalar || node.next > index + 1) return false;
    const std::string_view inside = ground.text.substr(node.begin + 1, node.end - node.begin - 2);
    return inside.find_first_not_of(' ') == std::string_view::npos;
}

class Planner {
  public:
    Planner(const Ground& ground, const Change& change, const KeyOrder& order)
        : ground_(ground), change_(change), order_(order), walk_(walk(ground, change.path)) {}

    Planned run();

  private:
    [[nodiscard]] bool is_whole() const { return walk_.places.size() == change_.path.size(); }
    [[nodiscard]] bool in_flow() const {
        return !walk_.places.empty() && walk_.places.back().is_flow();
    }
    Planned set();
    Planned remove();
    Planned add_element();
    Planned add_below(const Content& content);

    Ground ground_;
    const Change& change_;
    const KeyOrder& order_;
    Walk walk_;
};

Planned Planner::run() {
    if (walk_.refusal) return Trouble{*walk_.refusal};
    switch (change_.verb) {
    case Verb::set: return set();
    case Verb::remove: return remove();
    default: return add_element();
    }
}

Planned Planner::set() {
    if (!is_whole()) return add_below(change_.content);
    if (walk_.places.empty()) return Trouble{Refusal::not_possible};
    if (ground_.node(walk_.node).kind == NodeKind::invalid) return Trouble{Refusal::not_readable};
    return planned(replace_value(walk_.places.back(), change_.content));
}

/// What the path lacks is made from the end: the content within its last key, within the one before.
Planned Planner::add_below(const Content& content) {
    const Path& path = change_.path;
    const std::size_t depth = walk_.places.size();
    Content below = content;
    for (std::size_t i = path.size(); i > depth + 1; --i) {
        const std::string* key = std::get_if<std::string>(&path[i - 1]);
        if (!key) return Trouble{Refusal::no_such_place};
        below = Content::mapping({{*key, std::move(below)}});
    }
    const std::string* key = std::get_if<std::string>(&path[depth]);
    if (!key) return Trouble{Refusal::no_such_place};

    if (is_bare(ground_, ground_.node(walk_.node), walk_.node, in_flow())) {
        if (walk_.places.empty()) return Trouble{Refusal::not_possible};
        const Content mapping = Content::mapping({{*key, std::move(below)}});
        return planned(replace_value(walk_.places.back(), mapping));
    }
    Place place{.ground = ground_, .collection = walk_.node};
    place.parts = parts_of(ground_, walk_.node);
    const Addition addition{.key = *key, .content = below};
    const std::vector<std::string_view> keys = keys_of(path, depth);
    return planned(add_key(std::move(place), addition,
                           order_ ? order_(keys) : std::vector<std::string_view>{}));
}

Planned Planner::add_element() {
    if (!is_whole()) return add_below(Content::list({change_.content}));
    const Node node = ground_.node(walk_.node);
    if (const auto refusal = obstacle(node, false)) return Trouble{*refusal};
    if (walk_.places.empty()) return Trouble{Refusal::not_possible};
    if (is_bare(ground_, node, walk_.node, in_flow()))
        return planned(replace_value(walk_.places.back(), Content::list({change_.content})));

    Place place{.ground = ground_, .collection = walk_.node};
    place.parts = parts_of(ground_, walk_.node);
    if (!is_regular(ground_, walk_.node, place.parts)) return Trouble{Refusal::not_possible};
    const bool first = change_.verb == Verb::prepend;
    if (!first && !place.parts.empty()) place.i = place.parts.size() - 1;
    return planned(add(place, {.key = std::nullopt, .content = change_.content}, first));
}

/// The innermost part that leaves another one behind; or the value of the key alone.
Planned Planner::remove() {
    if (!is_whole() || walk_.places.empty()) return Trouble{Refusal::no_such_place};
    std::size_t depth = walk_.places.size() - 1;
    while (depth > 0 && walk_.places[depth].parts.size() == 1 && change_.removes_emptied)
        --depth;
    const Place& place = walk_.places[depth];
    if (place.parts.size() > 1)
        return planned(place.is_flow() ? remove_from_flow(place) : remove_part(place));
    if (depth == 0) return Trouble{Refusal::not_possible}; // a file of nothing is none
    const bool is_mapping = place.is_mapping();
    return planned(replace_value(walk_.places[depth - 1],
                                 is_mapping ? Content::mapping({}) : Content::list({})));
}

bool is_text(std::string_view value) {
    for (std::size_t at = 0; at < value.size();) {
        const Decoded next = decode_utf8(value, at);
        if (!next.valid || suspicion_of(next.code_point) != Suspicion::none) return false;
        at += next.size;
    }
    return true;
}

/// Whether a file may hold it: what steers a terminal or cannot be seen would be refused when read.
bool is_readable(const Content& content) {
    return is_text(content.value) &&
           std::all_of(content.keys.begin(), content.keys.end(), is_text) &&
           std::all_of(content.children.begin(), content.children.end(), is_readable);
}

bool is_readable(const Path& path) {
    return std::all_of(path.begin(), path.end(), [](const Step& step) {
        const std::string* key = std::get_if<std::string>(&step);
        return !key || is_text(*key);
    });
}

bool changes_nothing(const Ground& ground, const Change& change) {
    if (change.verb != Verb::set) return false;
    const std::optional<View> view = find(ground.tree, change.path);
    return view && is_same_content(content_of(*view), change.content);
}

bool is_before(const TextEdit& a, const TextEdit& b) { return a.where.begin < b.where.begin; }

} // namespace

Plan plan(const Tree& tree, std::string_view text, const Change& change, const KeyOrder& order) {
    if (tree.empty()) return {.refusal = Refusal::not_readable};
    if (!is_readable(change.content) || !is_readable(change.path))
        return {.refusal = Refusal::not_possible};
    const Ground ground{tree, text};
    if (changes_nothing(ground, change)) return {};
    Planned planned = Planner(ground, change, order).run();
    if (const Trouble* trouble = std::get_if<Trouble>(&planned))
        return {.refusal = trouble->refusal};
    Plan plan{.edits = std::get<0>(std::move(planned))};
    std::stable_sort(plan.edits.begin(), plan.edits.end(), is_before);
    return plan;
}

std::string apply_edits(std::string_view text, std::vector<TextEdit> edits) {
    std::stable_sort(edits.begin(), edits.end(), is_before);
    std::string out;
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        out += text.substr(at, edit.where.begin - at);
        out += edit.text;
        at = edit.where.end;
    }
    return out += text.substr(at);
}

Changed make_changes(std::string_view text, std::span<const Change> changes,
                     const KeyOrder& order) {
    Changed changed{.text = std::string(text)};
    for (const Change& change : changes) {
        Diagnostics unused;
        const std::optional<Tree> tree = parse(0, changed.text, unused);
        Plan plan = tree ? yaml::plan(*tree, changed.text, change, order)
                         : Plan{.refusal = Refusal::not_readable};
        std::string next = apply_edits(changed.text, std::move(plan.edits));
        if (!plan.refusal && !verify(changed.text, next, change))
            plan.refusal = Refusal::not_possible;
        if (plan.refusal) {
            changed.refusal = plan.refusal;
            return changed;
        }
        changed.text = std::move(next);
        ++changed.failed;
    }
    return changed;
}

} // namespace agenda::yaml
