// Laws that hold for every query, tried on random items and random words.
#include "model/fields.hpp"
#include "query/agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

constexpr std::uint32_t seed = 20170327;

class Random {
  public:
    std::size_t below(std::size_t n) { return engine_() % n; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class List> std::string of(const List& list) {
        return std::string(list[below(list.size())]);
    }
    std::string year() { return std::to_string(2018 + below(12)); }

  private:
    std::mt19937 engine_{seed};
};

constexpr std::array<std::string_view, 6> theme_ids{
    "digitalisering", "onderwijs", "energie", "cultuur", "toerisme-binnensteden", "mobiliteit"};
constexpr std::array<std::string_view, 4> parties{"heerlen", "aachen", "avv", "euregio"};
constexpr std::array<std::string_view, 6> words{"fiets", "Öl", "bus", "straße", "café", "netz"};

std::string random_item(Random& random) {
    std::string text = "title: " + random.of(words) + ' ' + random.of(words) +
                       "\nkind: " + random.of(kind_ids) + "\ntheme: " + random.of(theme_ids) +
                       "\nstatus: " + random.of(status_ids) + '\n';
    if (random.one_in(2)) text += "as_of: " + random.year() + '\n';
    if (random.one_in(2))
        text += "start: " + random.year() + "-0" + std::to_string(1 + random.below(9)) + '\n';
    if (random.one_in(3)) text += "end: " + random.year() + "-Q3\n";
    if (random.one_in(2)) text += "lead: " + random.of(parties) + '\n';
    if (random.one_in(2)) text += "partners: [" + random.of(parties) + "]\n";
    if (random.one_in(2)) text += "tags: [" + random.of(words) + "]\n";
    if (random.one_in(2)) text += "next_step: {what: x, due: " + random.year() + "-06}\n";
    if (random.one_in(3)) text += "budget: {amount: " + std::to_string(random.below(1000)) + "}\n";
    if (random.one_in(4)) text += "visibility: intern\n";
    return text;
}

Inventory random_agenda(Random& random) {
    test::Files files{test::organisations()};
    for (int i = 0; i < 40; ++i)
        files.emplace_back("item-" + std::to_string(i) + ".yaml", random_item(random));
    // So that every tag that may be asked for is known.
    files.emplace_back("all-tags.yaml", test::item("tags: [fiets, Öl, bus, straße, café, netz]"));
    return test::inventory_of(files);
}

std::string random_range(Random& random) {
    std::string from = random.year();
    if (random.one_in(4)) return from;
    if (random.one_in(3)) return from + "..";
    if (random.one_in(2)) return ".." + from;
    return from + ".." + std::to_string(std::stoi(from) + static_cast<int>(random.below(5)));
}

struct FieldValue {
    std::string field;
    std::string value;
    [[nodiscard]] std::string word() const { return field.empty() ? value : field + ':' + value; }
};

FieldValue random_clause(Random& random) {
    constexpr std::array<std::string_view, 4> properties{"overdue", "stale", "public", "intern"};
    switch (random.below(13)) {
    case 0: return {"theme", random.of(theme_ids)};
    case 1: return {"kind", random.of(kind_ids)};
    case 2: return {"status", random.of(status_ids)};
    case 3: return {"lead", random.of(parties)};
    case 4: return {"involved", random.of(parties)};
    case 5: return {"tag", random.of(words)};
    case 6: return {"text", random.of(words)};
    case 7: return {"start", random_range(random)};
    case 8: return {"active", random_range(random)};
    case 9: return {"due", random.one_in(2) ? random_range(random) : "9m"};
    case 10: return {"is", random.of(properties)};
    case 11: return {"budget.amount", std::to_string(random.below(1000)) + ".."};
    default: return {"", random.of(words)};
    }
}

using Found = std::set<std::string>;

Found find(const Inventory& inventory, const std::vector<std::string>& query) {
    const std::string ids = test::ask(inventory, query);
    INFO(ids);
    REQUIRE_FALSE(ids.starts_with('!'));
    Found found;
    for (std::size_t at = 0; at < ids.size();) {
        const std::size_t end = std::min(ids.find(' ', at), ids.size());
        found.insert(ids.substr(at, end - at));
        at = end + 1;
    }
    return found;
}

Found both(const Found& a, const Found& b) {
    Found result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(),
                          std::inserter(result, result.end()));
    return result;
}

Found either(const Found& a, const Found& b) {
    Found result(a);
    result.insert(b.begin(), b.end());
    return result;
}

template <class Law> void hold(Law law) {
    CAPTURE(seed);
    Random random;
    for (int agenda_number = 0; agenda_number < 5; ++agenda_number) {
        const Inventory inventory = random_agenda(random);
        for (int i = 0; i < 60; ++i)
            law(inventory, random);
    }
}

} // namespace

TEST_CASE("a clause and its negation part the items into two") {
    hold([](const Inventory& inventory, Random& random) {
        const std::string word = random_clause(random).word();
        CAPTURE(word);
        const Found yes = find(inventory, {word});
        const Found no = find(inventory, {"not:" + word});
        CHECK(both(yes, no).empty());
        CHECK(either(yes, no) == find(inventory, {}));
        CHECK(find(inventory, {"not:not:" + word}) == yes);
    });
}

TEST_CASE("clauses of different fields find what each finds, and in any order the same") {
    hold([](const Inventory& inventory, Random& random) {
        const FieldValue a = random_clause(random);
        const FieldValue b = random_clause(random);
        if (a.field == b.field) return;
        CAPTURE(a.word());
        CAPTURE(b.word());
        const Found together = find(inventory, {a.word(), b.word()});
        CHECK(together == both(find(inventory, {a.word()}), find(inventory, {b.word()})));
        CHECK(together == find(inventory, {b.word(), a.word()}));
    });
}

TEST_CASE("a comma finds what either value finds, as does a repeated field") {
    hold([](const Inventory& inventory, Random& random) {
        const FieldValue a = random_clause(random);
        FieldValue b = random_clause(random);
        while (b.field != a.field)
            b = random_clause(random);
        CAPTURE(a.word());
        CAPTURE(b.word());
        const Found any = either(find(inventory, {a.word()}), find(inventory, {b.word()}));
        CHECK(find(inventory, {a.word() + ',' + b.value}) == any);
        const bool each_counts = a.field.empty() || a.field == "is";
        if (!each_counts) CHECK(find(inventory, {a.word(), b.word()}) == any);
    });
}

TEST_CASE("nothing of a negated comma is found") {
    hold([](const Inventory& inventory, Random& random) {
        const FieldValue a = random_clause(random);
        FieldValue b = random_clause(random);
        while (b.field != a.field)
            b = random_clause(random);
        CAPTURE(a.word());
        CAPTURE(b.word());
        CHECK(find(inventory, {"not:" + a.word() + ',' + b.value}) ==
              find(inventory, {"not:" + a.word(), "not:" + b.word()}));
    });
}

TEST_CASE("sorting neither loses nor adds an item") {
    hold([](const Inventory& inventory, Random& random) {
        const query::Context context{&inventory, test::day(test::today), &lang(Language::de)};
        const query::Order order = query::order(inventory);
        query::Selection selection = query::select(inventory, order, query::compile({}, context));
        const std::vector<Path>& paths = item_paths();
        query::sort(selection, paths[random.below(paths.size())].name, random.one_in(2), order,
                    context);
        std::sort(selection.items.begin(), selection.items.end());
        CHECK(std::adjacent_find(selection.items.begin(), selection.items.end()) ==
              selection.items.end());
        CHECK(selection.items.size() == order.items.size());
    });
}
