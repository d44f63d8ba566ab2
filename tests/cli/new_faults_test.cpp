// What a change makes wrong, and what was wrong before.
#include "cli/new_faults.hpp"

#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
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

/// As `load_changed` leaves it: with the findings that the comparer picks.
Agenda changed_to(const test::Files& files, FaultComparer& comparer) {
    Agenda agenda = agenda_of(files);
    std::map<FileId, Diagnostics> by_file;
    for (const Diagnostic* found : agenda.inventory.diagnostics)
        by_file[found->where.file].push_back(*found);
    std::deque<Diagnostic> kept;
    std::vector<Trace> rest;
    const Pick pick = comparer.pick();
    for (auto& [file, found] : by_file) {
        const std::size_t picked = pick(agenda.inventory.sources[file].path, found);
        for (std::size_t i = 0; i < found.size(); ++i)
            if (i < picked)
                kept.push_back(found[i]);
            else
                rest.push_back(trace_of(found[i]));
    }
    agenda.inventory.take_findings({kept}, rest);
    return agenda;
}

/// "path: rule" of each.
Lines lines_of(const NewFaults& faults, const Agenda& agenda) {
    Lines lines;
    for (const Diagnostic* found : faults.all)
        lines.push_back(agenda.inventory.sources[found->where.file].path + ": " +
                        std::string(info(found->rule).name));
    return lines;
}

/// What is new, whether the agenda after the change has kept all that was found or only what was picked.
Lines lines_of(const Agenda& before, const test::Files& files, const MovedFiles& moved) {
    const Day today = test::day("2026-11-24");
    FaultComparer comparer(known_faults(before, today, moved));
    const Agenda picked = changed_to(files, comparer);
    Lines lines = lines_of(new_faults(picked, comparer, today), picked);
    FaultComparer another(known_faults(before, today, moved));
    const Agenda all = agenda_of(files);
    CHECK(lines_of(new_among_all(all, another, today), all) == lines);
    return lines;
}

/// The same, whether what was wrong before is kept or has left traces.
Lines fresh(const test::Files& before, const test::Files& after, const MovedFiles& moved = {}) {
    const Agenda old = agenda_of(before);
    Lines lines = lines_of(old, after, moved);
    std::vector<Trace> traces;
    for (const Diagnostic* found : old.inventory.diagnostics)
        traces.push_back(trace_of(*found));
    old.inventory.take_findings({}, std::move(traces));
    CHECK(lines_of(old, after, moved) == lines);
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
