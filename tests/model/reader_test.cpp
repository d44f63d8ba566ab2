#include "model/reader.hpp"

#include "model/fields.hpp"
#include "yaml/parse.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

using namespace agenda;

namespace {

constexpr std::string_view organisations = R"(stadt-aachen:
  name: Stadt Aachen
  aliases: [Aken, Aachen]
  country: de
  type: overheid
gemeente-heerlen: {name: Gemeente Heerlen, country: nl, type: overheid}
interreg: {name: Interreg, country: [nl, de], type: programma}
)";

/// A vocabulary with the built-in profile and three organisations, and whatever was found wrong in it.
struct Words {
    Words() {
        vocabulary.profile = builtin_profile();
        tree = *yaml::parse(0, organisations, found);
        read_organisations(yaml::root(tree), vocabulary, found);
        vocabulary.index();
    }
    Diagnostics found;
    yaml::Tree tree;
    Vocabulary vocabulary;
};

/// An item from text; keeps what its views point into.
struct Case {
    explicit Case(std::string text_) : text(std::move(text_)) {
        const Words& known = words();
        tree = *yaml::parse(1, text, found);
        item = read_item(1, "x", yaml::root(tree), known.vocabulary, found, arena);
        sort_diagnostics(found);
    }

    static const Words& words() {
        static const Words known;
        return known;
    }

    /// "rule|text at the place|suggestion" of each finding.
    [[nodiscard]] std::vector<std::string> findings() const {
        std::vector<std::string> out;
        for (const Diagnostic& d : found)
            out.push_back(std::string(info(d.rule).name) + '|' +
                          text.substr(d.where.begin, d.where.end - d.where.begin) + '|' +
                          std::string(d.suggestion));
        return out;
    }

    std::string text;
    Diagnostics found;
    yaml::Tree tree;
    Arena arena;
    Item item;
};

const std::string sound =
    "title: {nl: Fiets, de: Rad, en: Cycle}\nkind: project\ntheme: mobiliteit\nstatus: lopend\n";

std::vector<std::string> findings(const std::string& more) { return Case(sound + more).findings(); }

using Found = std::vector<std::string>;

} // namespace

TEST_CASE("every field of an item is read, typed and located") {
    const Case r(sound + R"(further_themes: [cultuur]
as_of: 2026-Q3
reason: Geen geld
scope: parkstad
lead: stadt-aachen
partners:
  - gemeente-heerlen
start: 2020
end: 2027-03
summary: "Een \"mooie\" weg"
goal: {de: Ziel}
next_step: {what: Besluit, by: stuurgroep, due: 2027-03-01}
milestones:
  - {date: 2021, what: Studie, done: true}
decisions:
  - date: 2022-05-01
    body: gemeente-heerlen
    what: Akkoord
log:
  - date: 2026-09-30
    what: Gestart
    status: lopend
    kind: project
budget: {amount: 350000, approximate: true}
funding:
  - {source: interreg, amount: 100000, note: EFRO}
programmes: [interreg]
relations: {follows: [a], part_of: [b], related: [c, d]}
links:
  - {url: "https://www.aachen.de/", title: Site, lang: fr}
contact: {organisation: stadt-aachen, role: Mobiliteit, email: info@aachen.example}
visibility: intern
tags: [fiets, open data]
)");
    CHECK(r.findings() == Found{});
    const Item& item = r.item;
    CHECK(item.usable);
    CHECK(item.kind->value == Kind::project);
    CHECK(Case::words().vocabulary[item.theme->value].id.value == "mobiliteit");
    CHECK(item.further_themes.size() == 1);
    CHECK(item.status->value == Status::running);
    CHECK(iso(item.as_of->value) == "2026-Q3");
    CHECK(shown(item.title, "de").value == "Rad");
    CHECK(shown(item.goal, "nl").value == "Ziel");
    CHECK(shown(item.goal, "nl").fallback == "de");
    CHECK(shown(item.reason, "nl").fallback.empty());
    CHECK(shown(item.summary, "nl").value == "Een \"mooie\" weg");
    CHECK(item.next_step->by->value == steering_group);
    CHECK(iso(item.next_step->due->value) == "2027-03-01");
    CHECK(item.milestones[0].done->value);
    CHECK(item.log[0].kind->value == Kind::project);
    CHECK(item.budget->amount->value == 350000);
    CHECK(item.budget->approximate->value);
    CHECK(item.funding[0].amount->value == 100000);
    CHECK(item.relations->related[1].value == "d");
    CHECK(item.links[0].lang->value == "fr");
    CHECK(item.contact->email->value == "info@aachen.example");
    CHECK(!item.is_public());
    CHECK(item.tags[1].value == "open data");
    CHECK(r.text.substr(item.tags[1].where.begin, 9) == "open data");
}

TEST_CASE("an item without the required fields is known, but not usable") {
    const Case r("kind: project\n");
    CHECK(!r.item.usable);
    CHECK(r.findings() == Found{"missing-field||", "missing-field||", "missing-field||"});
}

TEST_CASE("a required field with a wrong value is not called missing") {
    const Case r("title: x\nkind: project\ntheme: mobilität\nstatus: lopend\n");
    CHECK(!r.item.usable);
    CHECK(r.findings() == Found{"unknown-theme|mobilität|mobiliteit"});
    CHECK(r.found.at(0).fix.front().text == "mobiliteit");
}

TEST_CASE("keys that nobody knows get the nearest one") {
    CHECK(findings("sumary: x\n") == Found{"unknown-field|sumary|summary"});
    CHECK(findings("next_step: {what: x, deu: 2027}\n") == Found{"unknown-field|deu|due"});
    CHECK(findings("xyzzy: 1\n") == Found{"unknown-field|xyzzy|"});
}

TEST_CASE("wrong types are told apart") {
    CHECK(findings("summary: [a, b]\n") == Found{"wrong-type|[a, b]|"});
    CHECK(findings("end: {jaar: 2027}\n") == Found{"wrong-type|{jaar: 2027}|"});
    CHECK(findings("partners: gemeente-heerlen\n") ==
          Found{"wrong-type|gemeente-heerlen|[gemeente-heerlen]"});
    CHECK(findings("next_step: morgen\n") == Found{"wrong-type|morgen|"});
    CHECK(findings("milestones: [morgen]\n") == Found{"wrong-type|morgen|"});
    CHECK(findings("summary: {nl: [a]}\n") == Found{"wrong-type|[a]|"});
}

TEST_CASE("empty and blank values are pointed at, at the key where nothing stands") {
    CHECK(findings("summary:\n") == Found{"empty-value|summary|"});
    CHECK(findings("summary: \"  \"\n") == Found{"empty-value|\"  \"|"});
    CHECK(findings("summary: {nl: \"\"}\n") == Found{"empty-value|\"\"|"});
    CHECK(findings("summary: {}\n") == Found{"empty-value|{}|"});
    CHECK(findings("partners:\n") == Found{"empty-value|partners|"});
    CHECK(findings("next_step:\n") == Found{"empty-value|next_step|"});
    CHECK(findings("partners: []\n") == Found{});
}

TEST_CASE("plain scalars are text, whatever other programs make of them") {
    const Case r(
        "title: {nl: no, de: 010, en: ~}\nkind: project\ntheme: mobiliteit\nstatus: lopend\nsummary: null\n");
    CHECK(r.findings() == Found{});
    CHECK(shown(r.item.title, "nl").value == "no");
    CHECK(shown(r.item.title, "de").value == "010");
    CHECK(shown(r.item.title, "en").value == "~");
    CHECK(shown(r.item.summary, "nl").value == "null");
}

TEST_CASE("languages are the agenda's own") {
    CHECK(findings("summary: {fr: Bonjour}\n") == Found{"unknown-language|fr|"});
    CHECK(findings("summary: {NL: Goedendag}\n") == Found{"unknown-language|NL|nl"});
    CHECK(findings("links: [{url: 'https://a.de', lang: german}]\n") ==
          Found{"invalid-language|german|"});
    CHECK(findings("links: [{url: 'https://a.de', lang: DE}]\n") ==
          Found{"invalid-language|DE|de"});
}

TEST_CASE("where the agenda's languages are faulty, none is unknown") {
    const std::string text = "name: {fr: Ordre du jour}\nlanguages: [nl, Deutsch]\n";
    Diagnostics found;
    const yaml::Tree tree = *yaml::parse(7, text, found);
    Vocabulary vocabulary;
    read_profile(yaml::root(tree), vocabulary, found);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == Rule::invalid_language);
    CHECK(shown(vocabulary.profile.name, "fr").value == "Ordre du jour");
}

TEST_CASE("a list that is none, or holds nothing") {
    CHECK(findings("tags: fiets\n") == Found{"wrong-type|fiets|[fiets]"});
    CHECK(findings("links: https://a.de\n") == Found{"wrong-type|https://a.de|"});
    CHECK(findings("tags:\n  - fiets\n  -\n") == Found{"empty-value|-|"});
    CHECK(findings("milestones:\n  -\n") == Found{"empty-value|-|"});
    CHECK(findings("tags: []\n").empty());
}

TEST_CASE("an organisation's countries are not an empty list") {
    const std::string text = "rwth: {name: RWTH, country: [], type: kennisinstelling}\n";
    Diagnostics found;
    const yaml::Tree tree = *yaml::parse(0, text, found);
    Vocabulary vocabulary;
    read_organisations(yaml::root(tree), vocabulary, found);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == Rule::empty_value);
    CHECK(found[0].where == Span{0, 28, 30});
}

TEST_CASE("what an item lacks is nowhere in its file") {
    const Case r("# nog niet af\n" + sound.substr(sound.find("kind")));
    REQUIRE(r.found.size() == 1);
    CHECK(r.found[0].rule == Rule::missing_field);
    CHECK(r.found[0].where == Span{1, 0, 0});
}

TEST_CASE("a meeting is known by its day, and a foreign day is said to be one") {
    const std::string text =
        "2026-11-03: {}\n2026-11: {}\n3.12.2026: {}\n1/2/2027: {}\n2-2027: {}\nmorgen: {}\n";
    Diagnostics found;
    const yaml::Tree tree = *yaml::parse(0, text, found);
    Vocabulary vocabulary;
    read_meetings(yaml::root(tree), vocabulary, found);
    std::vector<Rule> named;
    for (const Diagnostic& d : found)
        named.push_back(d.rule);
    CHECK(named == std::vector{Rule::not_a_day, Rule::date_notation, Rule::ambiguous_date,
                               Rule::not_a_day, Rule::not_a_day});
    CHECK(found[1].suggestion == "2026-12-03");
}

TEST_CASE("dates") {
    CHECK(findings("start: gisteren\n") == Found{"invalid-date|gisteren|"});
    CHECK(findings("start: 2026-02-30\n") == Found{"no-such-date|2026-02-30|"});
    CHECK(findings("start: 01-02-2027\n") == Found{"date-notation|01-02-2027|2027-02-01"});
    CHECK(findings("start: 1.2.2027\n") == Found{"date-notation|1.2.2027|2027-02-01"});
    CHECK(findings("start: 1/2/2027\n") == Found{"ambiguous-date|1/2/2027|"});
}

TEST_CASE("amounts and booleans") {
    CHECK(findings("budget: {amount: 1.250.000}\n") == Found{"amount-notation|1.250.000|1250000"});
    CHECK(findings("budget: {amount: veel}\n") == Found{"invalid-amount|veel|"});
    CHECK(findings("budget: {amount: 99999999999999}\n") ==
          Found{"invalid-amount|99999999999999|"});
    CHECK(findings("budget: {amount: 5, approximate: ja}\n") == Found{"invalid-boolean|ja|true"});
    CHECK(findings("budget: {approximate: true}\n") == Found{"missing-field|budget|"});
}

TEST_CASE("words that do not exist get the nearest id, a name its id") {
    CHECK(findings("scope: lokal\n") == Found{"unknown-scope|lokal|lokaal"});
    CHECK(findings("lead: Aken\n") == Found{"unknown-organisation|Aken|stadt-aachen"});
    CHECK(findings("lead: stadt-achen\n") ==
          Found{"unknown-organisation|stadt-achen|stadt-aachen"});
    CHECK(findings("lead: stuurgroep\n") == Found{"unknown-organisation|stuurgroep|"});
    CHECK(findings("visibility: public\n") == Found{"unknown-value|public|openbaar"});
    CHECK(findings("programmes: [stadt-aachen]\n") == Found{"not-a-programme|stadt-aachen|"});
}

TEST_CASE("addresses") {
    CHECK(findings("links: [{url: www.aachen.de}]\n") ==
          Found{"invalid-url|www.aachen.de|https://www.aachen.de"});
    CHECK(findings("contact: {organisation: stadt-aachen, email: info}\n") ==
          Found{"invalid-email|info|"});
    CHECK(findings("contact: {organisation: stadt-aachen, email: j.jansen@a.example}\n") ==
          Found{"personal-contact|j.jansen@a.example|"});
}

TEST_CASE("what a list repeats") {
    CHECK(findings("tags: [a, b, a]\n") == Found{"duplicate-entry|a|"});
    CHECK(findings("tags: [a, a, a]\n") == Found{"duplicate-entry|a|", "duplicate-entry|a|"});
    CHECK(findings("further_themes: [cultuur, mobiliteit]\n") == Found{"theme-twice|mobiliteit|"});
    CHECK(findings("lead: stadt-aachen\npartners: [stadt-aachen]\n") ==
          Found{"lead-in-partners|stadt-aachen|"});
}

TEST_CASE("the built-in agenda is the covenant's") {
    const Profile& profile = builtin_profile();
    std::vector<std::string_view> ids;
    for (const Theme& theme : profile.themes)
        ids.push_back(theme.id.value);
    CHECK(ids == std::vector<std::string_view>{"digitalisering", "onderwijs", "energie", "cultuur",
                                               "toerisme-binnensteden", "mobiliteit"});
    CHECK(shown(profile.themes[4].name, "de").value == "Tourismus und Entwicklung der Innenstädte");
    CHECK(profile.scopes.size() == 5);
    CHECK(profile.languages.size() == 3);
}

TEST_CASE("a profile's own themes are the whole list; what it leaves out is the covenant's") {
    const std::string text =
        "languages: [nl, fr]\nthemes:\n  water: {name: {nl: Water, fr: Eau}}\n";
    Diagnostics found;
    const yaml::Tree tree = *yaml::parse(7, text, found);
    Vocabulary vocabulary;
    read_profile(yaml::root(tree), vocabulary, found);
    CHECK(found.empty());
    CHECK(vocabulary.themes().size() == 1);
    CHECK(vocabulary.scopes().size() == 5);
    CHECK(vocabulary.has_language("fr"));
    CHECK(!vocabulary.has_language("de"));
}

TEST_CASE("all leaves of the field table, by their dotted names") {
    std::vector<std::string> names;
    for (const Path& path : item_paths())
        names.push_back(path.name);
    CHECK(std::ranges::count(names, "next_step.due") == 1);
    CHECK(std::ranges::count(names, "relations.part_of") == 1);
    CHECK(std::ranges::count(names, "next_step") == 0);
    CHECK(find_path("log.date")->many);
    CHECK(!find_path("title")->many);
    CHECK(find_path("tags")->many);
    CHECK(find_path("funding.amount")->type == ValueType::amount);
    CHECK(find_path("nonsense") == nullptr);

    const Case r(sound + "log: [{date: 2026, what: a}, {date: 2025, what: b}]\n");
    CHECK(values_at(r.item, *find_path("log.date")).size() == 2);
    CHECK(values_at(r.item, *find_path("start")).empty());
    CHECK(std::get<Kind>(values_at(r.item, *find_path("kind")).at(0)) == Kind::project);
}
