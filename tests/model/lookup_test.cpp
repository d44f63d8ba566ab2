// What people type for a word of the vocabulary.
#include "model/lookup.hpp"

#include "model/reader.hpp"
#include "support/inventory.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

/// The ids of what is meant, with commas.
std::string meant(std::string_view typed, const std::vector<Term>& terms) {
    std::string ids;
    for (const std::size_t position : look_up(typed, terms)) {
        if (!ids.empty()) ids += ',';
        ids += terms[position].id;
    }
    return ids;
}

std::vector<Term> themes() {
    Vocabulary vocabulary;
    vocabulary.profile = builtin_profile();
    return theme_terms(vocabulary);
}

const std::vector<Term>& places() {
    static const std::vector<Term> terms{
        {"stadt-aachen", {"Stadt Aachen", "Aken", "Aachen"}},
        {"gemeente-heerlen", {"Gemeente Heerlen", "Heerlen"}},
        {"gemeente-kerkrade", {"Gemeente Kerkrade", "Kerkrade"}},
        {"heerlen-mijn-stad", {"Heerlen Mijn Stad"}},
        {"staedteregion-aachen", {"StädteRegion Aachen"}},
        {"strassen-nrw", {"Landesbetrieb Straßenbau (Straßen.NRW)"}},
    };
    return terms;
}

struct Case {
    std::string_view typed;
    std::string_view ids;
};

template <std::size_t N>
void check(const std::array<Case, N>& cases, const std::vector<Term>& terms) {
    for (const Case& one : cases) {
        CAPTURE(one.typed);
        CHECK(meant(one.typed, terms) == one.ids);
    }
}

} // namespace

TEST_CASE("an id, a name in any language, and an alias are understood") {
    check(std::array{Case{"mobiliteit", "mobiliteit"}, Case{"Mobilität", "mobiliteit"},
                     Case{"mobility", "mobiliteit"},
                     Case{"verduurzaming energievoorziening", "energie"},
                     Case{"Sustainable energy supply", "energie"}},
          themes());
    check(std::array{Case{"Aken", "stadt-aachen"}, Case{"gemeente-heerlen", "gemeente-heerlen"}},
          places());
}

TEST_CASE("case, accents, blanks and hyphens do not matter") {
    check(std::array{Case{"MOBILITÄT", "mobiliteit"}, Case{"mobilitat", "mobiliteit"},
                     Case{"mobilita\xCC\x88t", "mobiliteit"}, Case{"mobilitaet", "mobiliteit"},
                     Case{"toerisme binnensteden", "toerisme-binnensteden"},
                     Case{"toerismebinnensteden", "toerisme-binnensteden"},
                     Case{"city centre", "toerisme-binnensteden"}, Case{" energie ", "energie"}},
          themes());
    check(std::array{Case{"städteregion aachen", "staedteregion-aachen"},
                     Case{"Staedteregion Aachen", "staedteregion-aachen"},
                     Case{"strassen.nrw", "strassen-nrw"}},
          places());
}

TEST_CASE("the beginning of a word is enough where it is unambiguous") {
    check(std::array{Case{"mob", "mobiliteit"}, Case{"binnen", "toerisme-binnensteden"},
                     Case{"innenst", "toerisme-binnensteden"}, Case{"biliteit", ""}},
          themes());
    check(std::array{Case{"kerk", "gemeente-kerkrade"},
                     Case{"gemeente", "gemeente-heerlen,gemeente-kerkrade"},
                     Case{"gemeente k", "gemeente-kerkrade"}, Case{"mijn", "heerlen-mijn-stad"},
                     Case{"straßen", "strassen-nrw"}},
          places());
}

TEST_CASE("an id beats a name, and a name beats the beginning of a word") {
    check(std::array{Case{"heerlen", "gemeente-heerlen"}, Case{"aachen", "stadt-aachen"}},
          places());
    const std::vector<Term> terms{{"bus", {"Trein"}}, {"trein", {"Bus"}}, {"treinen", {}}};
    check(std::array{Case{"trein", "trein"}, Case{"bus", "bus"}, Case{"tre", "bus,trein,treinen"}},
          terms);
}

TEST_CASE("what is unknown or blank means nothing") {
    check(std::array{Case{"zorg", ""}, Case{"", ""}, Case{" - ", ""}}, places());
}

TEST_CASE("the fixed words are known in all languages") {
    check(std::array{Case{"projecten", "project"}, Case{"Projekt", "project"},
                     Case{"Möglichkeit", "mogelijkheid"}, Case{"exchange", "uitwisseling"}},
          kind_terms());
    check(std::array{Case{"laufend", "lopend"}, Case{"running", "lopend"},
                     Case{"ruht", "aangehouden"}, Case{"in prüfung", "in-onderzoek"},
                     Case{"in Pruefung", "in-onderzoek"}, Case{"in_onderzoek", "in-onderzoek"},
                     Case{"in", "in-onderzoek,in-voorbereiding"}},
          status_terms());
    check(std::array{Case{"öffentlich", "openbaar"}, Case{"public", "openbaar"}},
          visibility_terms());
    check(std::array{Case{"Unternehmen", "bedrijf"}, Case{"public body", "overheid"}},
          organisation_type_terms());
    check(std::array{Case{"Duitsland", "de"}, Case{"Niederlande", "nl"}, Case{"eu", "eu"}},
          country_terms());
}

TEST_CASE("terms of a vocabulary stand in its order") {
    const Inventory inventory = test::inventory_of({test::organisations()});
    CHECK(meant("gemeente heerlen", organisation_terms(inventory.vocabulary)) == "heerlen");
    CHECK(meant("buurgemeenten", scope_terms(inventory.vocabulary)) == "buurgemeenten");
    CHECK(meant("Nachbar", scope_terms(inventory.vocabulary)) == "buurgemeenten");
    CHECK(meant("Lenkungsgruppe", {steering_group_term()}) == "stuurgroep");
}

TEST_CASE("a word in a file is certainly meant where it is one name exactly") {
    struct Written {
        std::string_view word;
        std::string_view id;
        bool certain;
    };
    const std::array cases{
        Written{"Mobilität", "mobiliteit", true},
        Written{"mobilität", "mobiliteit", true},
        Written{"Mobiliteit", "mobiliteit", true},
        Written{"mobilteit", "mobiliteit", false},
        Written{"toerisme", "toerisme-binnensteden", true},
        Written{"binnensteden", "toerisme-binnensteden", false},
        Written{"landbouw", "", false},
    };
    for (const Written& one : cases) {
        CAPTURE(one.word);
        const Meant found = meant_id(one.word, themes());
        CHECK(found.id == one.id);
        CHECK(found.certain == one.certain);
    }
}

TEST_CASE("a name that two share is never certain") {
    const Meant found = meant_id("Theater", {{"schouwburg", {"Theater"}}, {"toneel", {"theater"}}});
    CHECK(found.id == "schouwburg");
    CHECK_FALSE(found.certain);
}

TEST_CASE("spellings are folded, and umlauts are also written out") {
    using Spellings = std::vector<std::string>;
    CHECK(spellings("Öffentlich") == Spellings{"offentlich", "oeffentlich"});
    CHECK(spellings("Straße") == Spellings{"strasse"});
    CHECK(spellings("idee") == Spellings{"idee"});
    CHECK(spellings("u\xCC\x88") == Spellings{"u", "ue"});
}
