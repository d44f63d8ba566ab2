// What a change makes wrong, and what was wrong before.
#include "cli/new_faults.hpp"

#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;
using namespace agenda::cli;

namespace {

Agenda agenda_of(const test::Files& files) {
    Agenda agenda;
    agenda.inventory = test::inventory_of(files);
    return agenda;
}

using Lines = std::vector<std::string>;

using Moved = std::map<std::string, std::string>;

/// "path: rule" of each new fault.
Lines lines_of(const Agenda& before, const Agenda& after, const Moved& moved) {
    const NewFaults faults = new_faults(before, after, moved, test::day("2026-11-24"));
    Lines lines;
    for (const Diagnostic* found : faults.all)
        lines.push_back(after.inventory.sources[found->where.file].path + ": " +
                        std::string(info(found->rule).name));
    return lines;
}

/// The same, whether what was wrong before is kept or has left traces.
Lines fresh(const test::Files& before, const test::Files& after, const Moved& moved = {}) {
    const Agenda old = agenda_of(before);
    const Agenda changed = agenda_of(after);
    Lines lines = lines_of(old, changed, moved);
    old.inventory.forget_findings();
    CHECK(lines_of(old, changed, moved) == lines);
    return lines;
}

const std::string faulty = test::item("colour: blauw\nstart: 2026\nend: 2024");
const std::string sound = test::item("start: 2024\nend: 2026");

} // namespace

TEST_CASE("faults that were there are not new, wherever they are now") {
    CHECK(fresh({{"a.yaml", faulty}}, {{"a.yaml", "# moved\n" + faulty}}).empty());
    CHECK(fresh({{"a.yaml", faulty}}, {{"a.yaml", sound}}).empty());
    CHECK(fresh({{"a.yaml", "colour: x\nshape: y\n" + sound}},
                {{"a.yaml", "shape: y\ncolour: x\n" + sound}})
              .empty());
    CHECK(fresh({{"a.yaml", faulty}}, {{"b.yaml", faulty}}, {{"a.yaml", "b.yaml"}}).empty());
}

TEST_CASE("faults that were not there are new: of reading, of rules, and the same once more") {
    CHECK(fresh({{"a.yaml", sound}}, {{"a.yaml", faulty}}) ==
          Lines{"a.yaml: unknown-field", "a.yaml: end-before-start"});
    CHECK(fresh({{"a.yaml", faulty}, {"b.yaml", sound}}, {{"a.yaml", sound}, {"b.yaml", faulty}}) ==
          Lines{"b.yaml: unknown-field", "b.yaml: end-before-start"});
    CHECK(fresh({{"a.yaml", "colour: x\n" + sound}}, {{"a.yaml", "shape: x\n" + sound}}) ==
          Lines{"a.yaml: unknown-field"});
    CHECK(fresh({{"a.yaml", test::item("tags: [x]\npartners: [nobody]")}},
                {{"a.yaml", test::item("tags: [x]\npartners: [nobody, nobody]")}})
              .size() == 1);
}

TEST_CASE("many faults that changed places are told apart by what they say") {
    std::string in_order = sound;
    std::string turned_round = sound;
    for (int i = 0; i < 100; ++i) {
        in_order += "field_" + std::to_string(i) + ": x\n";
        turned_round += "field_" + std::to_string(99 - i) + ": x\n";
    }
    CHECK(fresh({{"a.yaml", in_order}}, {{"a.yaml", turned_round}}).empty());
    CHECK(fresh({{"a.yaml", in_order}}, {{"a.yaml", turned_round + "another: x\n"}}) ==
          Lines{"a.yaml: unknown-field"});
}
