// What an inventory knows of what reading found.
#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>
#include <vector>

using namespace agenda;

namespace {

Diagnostic found(Rule rule, Span where) { return {.rule = rule, .where = where}; }

using Rules = std::vector<Rule>;

} // namespace

TEST_CASE("what reading found comes by place, whoever found it") {
    Inventory inventory;
    std::vector<std::deque<Diagnostic>> lists(2);
    lists[0] = {found(Rule::unknown_field, {1, 4, 6}), found(Rule::no_such_date, {4, 2, 3})};
    lists[1] = {found(Rule::unknown_field, {2, 9, 9}), found(Rule::mixed_line_ends, {2, 1, 2})};
    inventory.take_findings(std::move(lists), {});
    std::vector<Span> order;
    for (const Diagnostic* one : inventory.diagnostics)
        order.push_back(one->where);
    CHECK(order == std::vector<Span>{{1, 4, 6}, {2, 1, 2}, {2, 9, 9}, {4, 2, 3}});
    CHECK(inventory.diagnostics_in(2).size() == 2);
    CHECK(inventory.diagnostics_in(3).empty());
    REQUIRE(severity(found(Rule::mixed_line_ends, {})) == Severity::warning);
    CHECK(inventory.errors_in(2) == Rules{Rule::unknown_field});
    CHECK(inventory.errors_in(3).empty());
}

TEST_CASE("errors are known where they are, kept or not") {
    const Diagnostics all{found(Rule::unknown_field, {1, 10, 12}),
                          found(Rule::no_such_date, {3, 5, 5}),
                          found(Rule::mixed_line_ends, {1, 2, 3})}; // no error
    std::vector<Trace> traces;
    std::ranges::transform(all, std::back_inserter(traces), trace_of);
    Inventory kept;
    kept.take_findings({{all.begin(), all.end()}}, {});
    Inventory traced;
    traced.take_findings({}, traces);
    for (const Inventory* inventory : {&kept, &traced}) {
        CHECK(inventory->errors_in(1) == Rules{Rule::unknown_field});
        CHECK(inventory->errors_in(2).empty());
        CHECK(inventory->traces_in(1) == std::vector<Trace>{traces[2], traces[0]});
        CHECK(inventory->has_error_within({1, 10, 11}));
        CHECK(inventory->has_error_within({1, 0, 11}));
        CHECK_FALSE(inventory->has_error_within({1, 0, 10}));
        CHECK_FALSE(inventory->has_error_within({1, 11, 20}));
        CHECK_FALSE(inventory->has_error_within({2, 0, 100}));
        CHECK(inventory->has_error_within({3, 5, 6}));
    }
}

TEST_CASE("what was found twice leaves one trace") {
    const Trace trace = trace_of(found(Rule::unknown_field, {1, 10, 12}));
    Inventory inventory;
    inventory.take_findings({}, {trace, trace});
    CHECK(inventory.traces == std::vector<Trace>{trace});
}

TEST_CASE("with what is internal goes what was found in it") {
    Inventory inventory =
        test::inventory_of({{"a.yaml", test::item("visibility: intern\ncolour: x")},
                            {"b.yaml", test::item("shape: x")}});
    CHECK(inventory.errors_in(0).size() == 1);
    inventory.keep_public();
    CHECK(inventory.errors_in(0).empty());
    CHECK(inventory.errors_in(1).size() == 1);
}

TEST_CASE("findings of files that are done with go, and the others stay where they are") {
    Inventory inventory;
    std::vector<std::deque<Diagnostic>> lists(2);
    lists[0] = {found(Rule::unknown_field, {1, 4, 6}), found(Rule::no_such_date, {4, 2, 3})};
    lists[1] = {found(Rule::unknown_field, {3, 9, 9}), found(Rule::mixed_line_ends, {2, 1, 2})};
    inventory.take_findings(std::move(lists), {});
    const Diagnostic* last = inventory.diagnostics.back();
    inventory.forget_findings_until(2);
    CHECK(inventory.diagnostics.empty());
    REQUIRE(inventory.findings[0].size() == 1);
    CHECK(&inventory.findings[0].front() == last);
    CHECK(last->where == Span{4, 2, 3});
    CHECK(inventory.findings[1].size() == 2); // one of a later file stands before that of file 2
    inventory.forget_findings_until(4);
    CHECK(inventory.findings[0].empty());
    CHECK(inventory.findings[1].empty());
}
