// Texts in languages, as places in a tree.
#include "model/text.hpp"

#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

using Lines = std::vector<std::string>;

/// Each translation as "language=value".
Lines translations(const Text& text) {
    Lines lines;
    for (const Translation& translation : text)
        lines.push_back(std::string(translation.language) + '=' + std::string(translation.value));
    return lines;
}

/// An item whose goal is this text.
Inventory with_goal(std::string_view text) {
    return test::inventory_of({{"a.yaml", test::item("goal: " + std::string(text))}});
}

const Text& goal(const Inventory& inventory) { return inventory.items.at(0).goal; }

} // namespace

TEST_CASE("text: its translations in the order of the file, each with its place") {
    const Inventory inventory = with_goal("{de: Ziel, nl: 'Het doel', en: \"A goal\\n\"}");
    CHECK(translations(goal(inventory)) == Lines{"de=Ziel", "nl=Het doel", "en=A goal\n"});
    CHECK(goal(inventory).front().language == "de");
    CHECK(goal(inventory).has_several());
    CHECK_FALSE(goal(inventory).is_plain());
    const Span where = goal(inventory).find("nl")->where;
    const std::string_view file = inventory.sources[where.file].text;
    CHECK(file.substr(where.begin, where.end - where.begin) == "'Het doel'");
}

TEST_CASE("text: a plain string is what every language reads") {
    const Inventory inventory = with_goal("Doel");
    CHECK(translations(goal(inventory)) == Lines{"=Doel"});
    CHECK(goal(inventory).is_plain());
    CHECK_FALSE(goal(inventory).has_several());
    CHECK(goal(inventory).find("de")->value == "Doel");
    CHECK(shown(goal(inventory), "de").fallback.empty());
}

TEST_CASE("text: what cannot be read is skipped, wherever it stands") {
    CHECK(translations(goal(with_goal("{xx: Niets, nl: Doel, de: '', en: Goal}"))) ==
          Lines{"nl=Doel", "en=Goal"});
    CHECK(translations(goal(with_goal("{nl: Doel, de: [Ziel]}"))) == Lines{"nl=Doel"});
    CHECK_FALSE(goal(with_goal("{nl: Doel, de: ''}")).find("de").has_value());
    for (const std::string_view nothing : {"{xx: Niets}", "{}", "''", "[a]", "{de: '', nl: }"}) {
        CAPTURE(nothing);
        const Inventory inventory = with_goal(nothing);
        CHECK(goal(inventory).empty());
        CHECK(translations(goal(inventory)).empty());
        CHECK(shown(goal(inventory), "nl").value.empty());
    }
    CHECK(translations(Text()).empty());
}

TEST_CASE("text: where a language is missing the first one is shown and named") {
    const Inventory inventory = with_goal("{nl: Doel, en: Goal}");
    CHECK(shown(goal(inventory), "en").value == "Goal");
    CHECK(shown(goal(inventory), "en").fallback.empty());
    CHECK(shown(goal(inventory), "de").value == "Doel");
    CHECK(shown(goal(inventory), "de").fallback == "nl");
}

TEST_CASE("text: complete is what has all languages in their order") {
    CHECK(goal(with_goal("{nl: Doel, de: Ziel, en: Goal}")).is_complete());
    CHECK_FALSE(goal(with_goal("{nl: Doel, de: Ziel}")).is_complete());
    CHECK_FALSE(goal(with_goal("{nl: Doel, de: '', en: Goal}")).is_complete());
    CHECK_FALSE(goal(with_goal("{de: Ziel, nl: Doel, en: Goal}")).is_complete());
    CHECK_FALSE(goal(with_goal("Doel")).is_complete());
}

TEST_CASE("text: of very many entries the last ones count if all of them do") {
    Readable readable;
    for (std::size_t entry = 0; entry < 40; ++entry)
        readable.set(entry, entry != 3);
    CHECK(readable[2]);
    CHECK_FALSE(readable[3]);
    CHECK(readable[29]);
    CHECK(readable[39]);
    readable.set(40, false);
    readable.set(41, true);
    CHECK(readable[29]);
    CHECK_FALSE(readable[30]);
    CHECK_FALSE(readable[41]);
    CHECK_FALSE(readable.none());
    CHECK_FALSE(readable.is_complete());
}
