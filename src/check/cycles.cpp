// Items that follow each other, or are part of each other, in a circle. The items that can reach each
// other are found in one walk (Tarjan 1972, without recursion, since chains may be long); of each such
// group the shortest circle through its first item is reported. All of it takes linear time.
#include "check/rules.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <limits>
#include <string>

namespace agenda::check {

namespace {

using Node = std::uint32_t;
using RelationList = List<std::string_view> Relations::*;

struct Edge {
    Node from = 0;
    Node to = 0;
    Span where;
};

/// The edges that leave each item, indexed by ItemId. An item's relation to itself is another rule's.
using Graph = std::vector<std::vector<Edge>>;

Graph graph_of(const Inventory& inventory, RelationList list) {
    Graph graph(inventory.items.size());
    for (Node from = 0; from < graph.size(); ++from) {
        const Item& item = inventory.items[from];
        if (!item.relations) continue;
        for (const Located<std::string_view>& id : (*item.relations).*list) {
            const auto to = inventory.item_by_id.find(id.value);
            if (to == inventory.item_by_id.end() || id.value == item.id) continue;
            graph[from].push_back({from, static_cast<Node>(to->second), id.where});
        }
    }
    return graph;
}

/// Groups of items that all reach each other, each a number.
class Groups {
  public:
    explicit Groups(const Graph& graph)
        : group(graph.size()), graph_(graph), visit_(graph.size()), lowest_(graph.size()) {
        for (Node node = 0; node < graph.size(); ++node)
            if (visit_[node] == 0) walk(node);
    }

    /// The group of each node. One with a single node is no circle.
    std::vector<std::uint32_t> group;
    std::vector<std::uint32_t> sizes{0};

  private:
    struct Step {
        Node node = 0;
        std::size_t edge = 0;
    };

    void walk(Node root) {
        enter(root);
        while (!path_.empty()) {
            Step& step = path_.back();
            if (step.edge < graph_[step.node].size())
                follow(step.node, graph_[step.node][step.edge++].to);
            else
                leave(step.node);
        }
    }

    void enter(Node node) {
        visit_[node] = lowest_[node] = ++visits_;
        path_.push_back({node, 0});
        ungrouped_.push_back(node);
    }

    void follow(Node from, Node to) {
        if (visit_[to] == 0)
            enter(to);
        else if (group[to] == 0) // still on the way: the walk has come round
            lowest_[from] = std::min(lowest_[from], visit_[to]);
    }

    void leave(Node node) {
        if (lowest_[node] == visit_[node]) close_group(node);
        path_.pop_back();
        if (path_.empty()) return;
        const Node parent = path_.back().node;
        lowest_[parent] = std::min(lowest_[parent], lowest_[node]);
    }

    void close_group(Node first) {
        const auto number = static_cast<std::uint32_t>(sizes.size());
        sizes.push_back(0);
        for (bool more = true; more;) {
            const Node node = ungrouped_.back();
            ungrouped_.pop_back();
            group[node] = number;
            ++sizes.back();
            more = node != first;
        }
    }

    const Graph& graph_;
    std::vector<std::uint32_t> visit_;
    std::vector<std::uint32_t> lowest_;
    std::uint32_t visits_ = 0;
    std::vector<Step> path_;
    std::vector<Node> ungrouped_;
};

/// The edges of the shortest circle from `start` within its group, found breadth first. `came_by` has a
/// place for every node and none of the group's is filled yet.
std::vector<Edge> circle_through(Node start, const Graph& graph, const Groups& groups,
                                 std::vector<const Edge*>& came_by) {
    std::deque<Node> waiting{start};
    while (!came_by[start]) {
        const Node node = waiting.front();
        waiting.pop_front();
        for (const Edge& edge : graph[node]) {
            if (groups.group[edge.to] != groups.group[start] || came_by[edge.to]) continue;
            came_by[edge.to] = &edge;
            waiting.push_back(edge.to);
        }
    }
    std::vector<Edge> circle;
    Node node = start;
    do {
        circle.push_back(*came_by[node]);
        node = circle.back().from;
    } while (node != start);
    std::reverse(circle.begin(), circle.end());
    return circle;
}

Diagnostic cycle_finding(const std::vector<Edge>& circle, const Inventory& inventory) {
    std::vector<std::string> ids;
    ids.reserve(circle.size() + 1);
    for (const Edge& edge : circle)
        ids.emplace_back(inventory.items[edge.from].id);
    ids.push_back(ids.front());
    Diagnostic found{
        .rule = Rule::relation_cycle, .where = circle.front().where, .arguments = {std::move(ids)}};
    for (auto edge = circle.rbegin(); edge + 1 != circle.rend(); ++edge)
        found.notes.push_front({NoteKind::goes_on_to, edge->where});
    return found;
}

void find_cycles(const Inventory& inventory, RelationList list, Diagnostics& diagnostics) {
    const Graph graph = graph_of(inventory, list);
    const Groups groups(graph);
    std::vector<bool> reported(groups.sizes.size());
    std::vector<const Edge*> came_by(graph.size());
    for (Node node = 0; node < graph.size(); ++node) {
        const std::uint32_t group = groups.group[node];
        if (groups.sizes[group] < 2 || reported[group]) continue;
        reported[group] = true;
        diagnostics.push_back(
            cycle_finding(circle_through(node, graph, groups, came_by), inventory));
    }
}

} // namespace

void find_relation_cycle(const Context& context, Diagnostics& diagnostics) {
    find_cycles(context.inventory, &Relations::follows, diagnostics);
    find_cycles(context.inventory, &Relations::part_of, diagnostics);
}

} // namespace agenda::check
