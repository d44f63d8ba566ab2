#include "scenarios.hpp"

#include <algorithm>

namespace agenda::store::testing {

namespace {

std::string long_text(const char* line) {
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += line;
    return text;
}

const std::string old_text = long_text("old: line\n");
const std::string new_text = long_text("new: and longer line\r\n");

std::vector<Scenario> make_scenarios() {
    const Contents four{
        {"a.yaml", old_text}, {"b.yaml", "b"}, {"link.yaml", "-> sub/c.yaml"}, {"sub/c.yaml", "c"}};
    return {
        {"replace",
         {{"a.yaml", old_text}, {"other.yaml", "x"}},
         {{.path = "a.yaml", .old_text = old_text, .new_text = new_text}},
         {{"a.yaml", new_text}, {"other.yaml", "x"}}},
        {"create", {}, {{.path = "sub/a.yaml", .new_text = new_text}}, {{"sub/a.yaml", new_text}}},
        {"remove",
         {{"sub/a.yaml", old_text}},
         {{.path = "sub/a.yaml", .old_text = old_text}},
         {{"sub", "/"}}},
        {"move",
         {{"a.yaml", old_text}},
         {{.path = "a.yaml", .old_text = old_text, .new_text = new_text, .new_path = "b.yaml"}},
         {{"b.yaml", new_text}}},
        {"replace three",
         four,
         {{.path = "a.yaml", .old_text = old_text, .new_text = new_text},
          {.path = "b.yaml", .old_text = "b", .new_text = ""},
          {.path = "link.yaml", .old_text = "c", .new_text = "C"}},
         {{"a.yaml", new_text},
          {"b.yaml", ""},
          {"link.yaml", "-> sub/c.yaml"},
          {"sub/c.yaml", "C"}}},
        {"all kinds",
         four,
         {{.path = "a.yaml", .old_text = old_text, .new_text = old_text, .new_path = "new/a.yaml"},
          {.path = "b.yaml", .old_text = "b"},
          {.path = "link.yaml", .old_text = "c", .new_text = "C"},
          {.path = "new/d.yaml", .new_text = "d"}},
         {{"new/a.yaml", old_text},
          {"link.yaml", "-> sub/c.yaml"},
          {"new/d.yaml", "d"},
          {"sub/c.yaml", "C"}}},
    };
}

bool exists(const TestFolder& folder, const std::string& path) {
    return std::filesystem::exists(folder / path);
}

bool holds(const TestFolder& folder, const std::string& path, std::string_view text) {
    return exists(folder, path) && folder.read(path) == text;
}

bool is_known(const Scenario& scenario, const std::string& path, const std::string& text) {
    const auto in = [&](const Contents& contents) {
        const auto at = contents.find(path);
        return at != contents.end() && at->second == text;
    };
    // Folders may stay, and be empty, after a kill.
    return in(scenario.before) || in(scenario.after) || text == "/";
}

} // namespace

const std::vector<Scenario>& scenarios() {
    static const std::vector<Scenario> all = make_scenarios();
    return all;
}

Stands look(const TestFolder& folder, const Scenario& scenario, std::size_t i) {
    const Change& change = scenario.changes[i];
    const std::string& target = change.new_path.empty() ? change.path : change.new_path;
    const bool moves = target != change.path;
    const bool old_there = change.old_text && holds(folder, change.path, *change.old_text);
    const bool new_there = change.new_text && holds(folder, target, *change.new_text);
    if (moves && old_there && new_there) return Stands::both;
    const bool is_before = change.old_text ? old_there && (!moves || !exists(folder, target))
                                           : !exists(folder, target);
    if (is_before) return Stands::as_before;
    const bool is_after = change.new_text ? new_there && (!moves || !exists(folder, change.path))
                                          : !exists(folder, change.path);
    return is_after ? Stands::as_asked : Stands::neither;
}

std::string what_is_torn(const TestFolder& folder, const Scenario& scenario) {
    for (const auto& [path, text] : folder.contents())
        if (!is_known(scenario, path, text)) return path + " has \"" + text.substr(0, 40) + "\"";
    for (std::size_t i = 0; i < scenario.changes.size(); ++i)
        if (look(folder, scenario, i) == Stands::neither)
            return scenario.changes[i].path + " is lost";
    return {};
}

} // namespace agenda::store::testing
