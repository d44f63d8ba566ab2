// The language layer: dates, numbers and plurals in each language, the sentences of a diagnostic, and
// that no language lacks what another one has.
#include "lang/lang.hpp"

#include "base/date.hpp"
#include "base/text.hpp"
#include "model/fields.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace agenda;

namespace {

/// The same in Dutch, German and English.
struct InThree {
    std::string_view nl, de, en;

    [[nodiscard]] std::string_view in(Language language) const {
        return std::array{nl, de, en}[static_cast<std::size_t>(language)];
    }
};

Date date(std::string_view text) { return parse_date(text).date.value(); }

template <class Row> std::vector<std::string_view> names(std::span<const Row> rows) {
    std::vector<std::string_view> result;
    for (const Row& row : rows)
        result.push_back(row.name);
    return result;
}

void add_names(std::vector<std::string>& out, const std::string& prefix, const auto& fields) {
    for (const auto& field : fields)
        out.push_back(prefix + std::string{field.name});
}

/// Every field that a file can hold, by its dotted name.
std::vector<std::string> all_fields() {
    std::vector<std::string> result;
    add_names(result, "", fields<Item>());
    add_names(result, "next_step.", fields<NextStep>());
    add_names(result, "milestones.", fields<Milestone>());
    add_names(result, "decisions.", fields<Decision>());
    add_names(result, "log.", fields<LogEntry>());
    add_names(result, "budget.", fields<Budget>());
    add_names(result, "funding.", fields<Funding>());
    add_names(result, "relations.", fields<Relations>());
    add_names(result, "links.", fields<Link>());
    add_names(result, "contact.", fields<Contact>());
    add_names(result, "theme.", fields<Theme>());
    add_names(result, "scope.", fields<Scope>());
    add_names(result, "organisation.", fields<Organisation>());
    add_names(result, "meeting.", fields<Meeting>());
    add_names(result, "agenda.", fields<Profile>());
    return result;
}

/// A language whose rules have the sentences of a test.
class TestLang {
  public:
    TestLang(Language language, Sentence message, Sentence label, Sentence help)
        : lang_{lang(language)} {
        for (std::size_t i = 0; i < rules.size(); ++i)
            texts_[i] = RuleText{.rule = rules[i].rule,
                                 .message = message,
                                 .label = label,
                                 .help = help,
                                 .explanation = {}};
        lang_.rules = texts_;
    }
    TestLang(const TestLang&) = delete;
    TestLang& operator=(const TestLang&) = delete;
    TestLang(TestLang&&) = delete;
    TestLang& operator=(TestLang&&) = delete;
    ~TestLang() = default;

    [[nodiscard]] const Lang& get() const { return lang_; }

  private:
    std::array<RuleText, rules.size()> texts_{};
    Lang lang_;
};

} // namespace

TEST_SUITE("lang") {

    TEST_CASE("a date in text keeps its precision") {
        struct Case {
            std::string_view date;
            InThree written;
        };
        for (const Case& c : std::array<Case, 6>{{
                 {"2026", {"2026", "2026", "2026"}},
                 {"2026-Q4", {"4e kwartaal 2026", "4. Quartal 2026", "Q4 2026"}},
                 {"2027-Q1", {"1e kwartaal 2027", "1. Quartal 2027", "Q1 2027"}},
                 {"2026-11", {"november 2026", "November 2026", "November 2026"}},
                 {"2026-11-24", {"24 november 2026", "24. November 2026", "24 November 2026"}},
                 {"2026-03-04", {"4 maart 2026", "4. März 2026", "4 March 2026"}},
             }})
            for (const Language l : languages)
                CHECK(lang(l).long_date(date(c.date)) == c.written.in(l));
    }

    TEST_CASE("a date in tables keeps its precision") {
        struct Case {
            std::string_view date;
            InThree written;
        };
        for (const Case& c : std::array<Case, 5>{{
                 {"2026", {"2026", "2026", "2026"}},
                 {"2026-Q4", {"4e kw. 2026", "Q4/2026", "Q4 2026"}},
                 {"2024-02", {"02-2024", "02.2024", "02/2024"}},
                 {"2026-11-24", {"24-11-2026", "24.11.2026", "24/11/2026"}},
                 {"2026-03-04", {"04-03-2026", "04.03.2026", "04/03/2026"}},
             }})
            for (const Language l : languages)
                CHECK(lang(l).short_date(date(c.date)) == c.written.in(l));
    }

    TEST_CASE("every month and quarter has its name") {
        for (const Language l : languages)
            for (int month = 1; month <= 12; ++month) {
                const std::string text = (month < 10 ? "2026-0" : "2026-") + std::to_string(month);
                const std::string_view name =
                    lang(l).screen->months[static_cast<std::size_t>(month - 1)];
                CHECK(lang(l).long_date(date(text)) == std::string{name} + " 2026");
            }
        CHECK(lang(Language::nl).long_date(date("2026-Q2")) == "2e kwartaal 2026");
        CHECK(lang(Language::nl).long_date(date("2026-Q3")) == "3e kwartaal 2026");
    }

    TEST_CASE("German takes the article before days and quarters only") {
        const Screen& de = *lang(Language::de).screen;
        struct Case {
            std::string_view date, since, from, until;
        };
        for (const Case& c : std::array<Case, 7>{{
                 {"2026", "seit 2026", "ab 2026", "bis 2026"},
                 {"November 2026", "seit November 2026", "ab November 2026", "bis November 2026"},
                 {"24. November 2026", "seit dem 24. November 2026", "ab dem 24. November 2026",
                  "bis zum 24. November 2026"},
                 {"4. Quartal 2026", "seit dem 4. Quartal 2026", "ab dem 4. Quartal 2026",
                  "bis zum 4. Quartal 2026"},
                 {"24.11.2026", "seit dem 24.11.2026", "ab dem 24.11.2026", "bis zum 24.11.2026"},
                 {"02.2024", "seit 02.2024", "ab 02.2024", "bis 02.2024"},
                 {"Q4/2026", "seit Q4/2026", "ab Q4/2026", "bis Q4/2026"},
             }}) {
            CHECK(de.since(c.date) == c.since);
            CHECK(de.from(c.date) == c.from);
            CHECK(de.until(c.date) == c.until);
        }
        CHECK(de.as_of("24. November 2026") == "Stand vom 24. November 2026");
        CHECK(de.as_of("November 2026") == "Stand November 2026");
    }

    TEST_CASE("digits stand in groups of three") {
        struct Case {
            std::int64_t number;
            InThree written;
        };
        for (const Case& c : std::array<Case, 8>{{
                 {0, {"0", "0", "0"}},
                 {999, {"999", "999", "999"}},
                 {1000, {"1.000", "1.000", "1,000"}},
                 {350000, {"350.000", "350.000", "350,000"}},
                 {4600000, {"4.600.000", "4.600.000", "4,600,000"}},
                 {-999, {"-999", "-999", "-999"}},
                 {-1000, {"-1.000", "-1.000", "-1,000"}},
                 {std::numeric_limits<std::int64_t>::min(),
                  {"-9.223.372.036.854.775.808", "-9.223.372.036.854.775.808",
                   "-9,223,372,036,854,775,808"}},
             }})
            for (const Language l : languages)
                CHECK(lang(l).number(c.number) == c.written.in(l));

        const InThree amount{"€ 350.000", "350.000 Euro", "EUR 350,000"};
        for (const Language l : languages)
            CHECK(lang(l).euros(350000) == amount.in(l));
    }

    TEST_CASE("plurals of 0, 1, 2 and many") {
        struct Case {
            Counted Screen::*counted;
            std::int64_t number;
            InThree written;
        };
        for (const Case& c : std::vector<Case>{
                 {&Screen::errors, 0, {"0 fouten", "0 Fehler", "0 errors"}},
                 {&Screen::errors, 1, {"1 fout", "1 Fehler", "1 error"}},
                 {&Screen::errors, 2, {"2 fouten", "2 Fehler", "2 errors"}},
                 {&Screen::warnings, 1, {"1 waarschuwing", "1 Warnung", "1 warning"}},
                 {&Screen::warnings, 2, {"2 waarschuwingen", "2 Warnungen", "2 warnings"}},
                 {&Screen::reminders, 1, {"1 herinnering", "1 Erinnerung", "1 reminder"}},
                 {&Screen::reminders, 2, {"2 herinneringen", "2 Erinnerungen", "2 reminders"}},
                 {&Screen::files, 1, {"1 bestand", "1 Datei", "1 file"}},
                 {&Screen::files, 2, {"2 bestanden", "2 Dateien", "2 files"}},
                 {&Screen::n_projects, 0, {"0 projecten", "0 Projekte", "0 projects"}},
                 {&Screen::n_projects, 1, {"1 project", "1 Projekt", "1 project"}},
                 {&Screen::n_projects, 5, {"5 projecten", "5 Projekte", "5 projects"}},
                 {&Screen::n_possibilities,
                  1,
                  {"1 mogelijkheid", "1 Möglichkeit", "1 possibility"}},
                 {&Screen::n_possibilities,
                  3,
                  {"3 mogelijkheden", "3 Möglichkeiten", "3 possibilities"}},
                 {&Screen::n_exchanges, 1, {"1 uitwisseling", "1 Austausch", "1 exchange"}},
                 {&Screen::n_exchanges, 2, {"2 uitwisselingen", "2 Austausche", "2 exchanges"}},
                 {&Screen::n_items, 1, {"1 agendapunt", "1 Agendapunkt", "1 item"}},
                 {&Screen::n_items,
                  10000,
                  {"10.000 agendapunten", "10.000 Agendapunkte", "10,000 items"}},
                 {&Screen::n_items_in_all, 1, {"1 agendapunt", "1 Agendapunkt", "1 item"}},
                 {&Screen::n_organisations,
                  1,
                  {"1 organisatie", "1 Organisation", "1 organisation"}},
                 {&Screen::n_organisations,
                  2,
                  {"2 organisaties", "2 Organisationen", "2 organisations"}},
                 {&Screen::and_more, 1, {"nog 1", "1 weiterer", "1 more"}},
                 {&Screen::and_more, 15, {"nog 15", "15 weitere", "15 more"}},
                 {&Screen::all_files_valid,
                  0,
                  {"Er zijn geen bestanden om te controleren.", "Es gibt keine Dateien zu prüfen.",
                   "There are no files to check."}},
                 {&Screen::all_files_valid,
                  1,
                  {"Het bestand is in orde.", "Die Datei ist in Ordnung.",
                   "The file is in order."}},
                 {&Screen::all_files_valid,
                  53,
                  {"Alle 53 bestanden zijn in orde.", "Alle 53 Dateien sind in Ordnung.",
                   "All 53 files are in order."}},
                 {&Screen::reminders_hidden,
                  1,
                  {"1 herinnering; toon die met `agenda check --reminders`.",
                   "1 Erinnerung; `agenda check --reminders` zeigt sie an.",
                   "1 reminder; show it with `agenda check --reminders`."}},
                 {&Screen::reminders_hidden,
                  41,
                  {"41 herinneringen; toon ze met `agenda check --reminders`.",
                   "41 Erinnerungen; `agenda check --reminders` zeigt sie an.",
                   "41 reminders; show them with `agenda check --reminders`."}},
                 {&Screen::files_with_errors,
                  1,
                  {"1 getoond bestand bevat fouten; `agenda check` wijst ze aan.",
                   "1 aufgeführte Datei enthält Fehler; `agenda check` zeigt sie an.",
                   "1 file shown here contains errors; `agenda check` points them out."}},
                 {&Screen::files_with_errors,
                  2,
                  {"2 getoonde bestanden bevatten fouten; `agenda check` wijst ze aan.",
                   "2 aufgeführte Dateien enthalten Fehler; `agenda check` zeigt sie an.",
                   "2 files shown here contain errors; `agenda check` points them out."}},
             })
            for (const Language l : languages)
                CHECK((lang(l).screen->*c.counted)(c.number) == c.written.in(l));
    }

    TEST_CASE("counts of a whole take the case and number of the whole") {
        const InThree one{"1 van 1 agendapunt", "1 von 1 Agendapunkt", "1 of 1 item"};
        const InThree many{"1 van 50 agendapunten", "1 von 50 Agendapunkten", "1 of 50 items"};
        const InThree found{"2 fouten in 1 van 53 bestanden.", "2 Fehler in 1 von 53 Dateien.",
                            "2 errors in 1 of 53 files."};
        for (const Language l : languages) {
            const Screen& screen = *lang(l).screen;
            CHECK(screen.n_of_m_items(1, 1) == one.in(l));
            CHECK(screen.n_of_m_items(1, 50) == many.in(l));
            CHECK(screen.found_in(screen.errors(2), 1, 53) == found.in(l));
        }
    }

    TEST_CASE("the heads of a matrix are narrow") {
        for (const Language l : languages)
            for (const Sentence name : lang(l).screen->statuses_narrow) {
                CAPTURE(name);
                CHECK(display_width(name) <= 12);
            }
    }

    TEST_CASE("no word of a list is missing") {
        const auto complete = [](const auto& words) {
            return std::ranges::none_of(words, &std::string_view::empty);
        };
        for (const Language l : languages) {
            const Screen& screen = *lang(l).screen;
            CAPTURE(lang(l).code);
            CHECK(complete(screen.notes));
            CHECK(complete(screen.kinds));
            CHECK(complete(screen.kinds_plural));
            CHECK(complete(screen.statuses));
            CHECK(complete(screen.statuses_narrow));
            CHECK(complete(screen.visibilities));
            CHECK(complete(screen.organisation_types));
            CHECK(complete(screen.countries));
            CHECK(complete(screen.shapes));
            CHECK(complete(screen.file_troubles));
            CHECK(complete(screen.language_names));
            CHECK(complete(screen.months));
        }
    }

    TEST_CASE("a language is its own row, and found by its code") {
        for (const Language l : languages) {
            CHECK(lang(l).language == l);
            CHECK(language_from_code(lang(l).code) == l);
        }
        CHECK(!language_from_code("fr"));
        CHECK(!language_from_code("NL"));
        CHECK(!language_from_code(""));
    }

    TEST_CASE("all languages have the same fields and help, without gaps or doubles") {
        for (const Language l : languages) {
            CAPTURE(lang(l).code);
            CHECK(names(lang(l).fields) == names(lang(Language::en).fields));
            CHECK(names(lang(l).help) == names(lang(Language::en).help));
            for (const FieldText& text : lang(l).fields) {
                CAPTURE(text.name);
                CHECK(!text.label.empty());
                CHECK(text.description.ends_with('.'));
            }
            for (const HelpText& text : lang(l).help) {
                CAPTURE(text.name);
                CHECK(!text.description.empty());
            }
        }
        for (std::vector<std::string_view> keys :
             {names(lang(Language::en).fields), names(lang(Language::en).help)}) {
            std::ranges::sort(keys);
            CHECK(std::ranges::adjacent_find(keys) == keys.end());
        }
    }

    TEST_CASE("every field of a file has a label and a description") {
        const auto known = names(lang(Language::en).fields);
        for (const std::string& name : all_fields()) {
            CAPTURE(name);
            CHECK(std::ranges::count(known, name) == 1);
        }
    }

    TEST_CASE("help that is set by hand fits a terminal, indented") {
        for (const Language l : languages)
            for (const HelpText& text : lang(l).help) {
                if (text.description.find('\n') == std::string_view::npos) continue;
                for (const std::string_view line : split(text.description, '\n')) {
                    CAPTURE(line);
                    CHECK(display_width(line) <= 76);
                }
            }
    }

    TEST_CASE("labels are found by the whole name, then by its last part") {
        const Lang& nl = lang(Language::nl);
        CHECK(field_label("next_step.due", nl) == "Uiterlijk");
        CHECK(field_label("item.title", nl) == "Titel");
        CHECK(field_label("no.such_field", nl) == "no.such_field");
        CHECK(field_description("no.such_field", nl).empty());
        CHECK(help_text("list --theme", lang(Language::de)) ==
              "Zu diesem Thema, als Hauptthema oder als eines der weiteren");
        CHECK(help_text("list --no-such", nl).empty());
    }

    TEST_CASE("arguments of a diagnostic are written in the reader's language") {
        struct Case {
            Argument argument;
            InThree written;
        };
        for (const Case& c : std::vector<Case>{
                 {std::string{"{0} %s"}, {"{0} %s", "{0} %s", "{0} %s"}},
                 {std::vector<std::string>{"a", "b", "c"}, {"a, b, c", "a, b, c", "a, b, c"}},
                 {std::vector<std::string>{}, {"", "", ""}},
                 {std::int64_t{12000}, {"12000", "12000", "12000"}},
                 {date("2024-02"), {"02-2024", "02.2024", "02/2024"}},
                 {Shape::list, {"een lijst", "eine Liste", "a list"}},
                 {Shape::nothing, {"niets", "nichts", "nothing"}},
                 {FileTrouble::permission,
                  {"geen leesrecht", "keine Leseberechtigung", "no permission to read"}},
                 {FileTrouble::folder, {"een map", "ein Ordner", "a folder"}},
                 {LanguageCode{"de"}, {"Duits", "Deutsch", "German"}},
                 {LanguageCode{"fr"}, {"fr", "fr", "fr"}},
             })
            for (const Language l : languages) {
                const TestLang test{l, "<{0}>", "", "({0})"};
                const Diagnostic diagnostic{.arguments = {c.argument}};
                CHECK(message(diagnostic, test.get()) == "<" + std::string{c.written.in(l)} + ">");
                CHECK(help(diagnostic, test.get()) == "(" + std::string{c.written.in(l)} + ")");
            }
    }

    TEST_CASE("a sentence may use its arguments in any order, some of them, or too many") {
        const Diagnostic diagnostic{.arguments = {std::string{"a"}, std::string{"b"}}};
        for (const auto& [pattern, written] : std::array<std::pair<Sentence, std::string_view>, 5>{{
                 {"{1} {0} {1}", "b a b"},
                 {"{1}", "b"},
                 {"none", "none"},
                 {"{0} {1}{2}", "a b"},
                 {"", ""},
             }}) {
            const TestLang test{Language::en, pattern, "", ""};
            CHECK(message(diagnostic, test.get()) == written);
        }
    }

    TEST_CASE("a suggestion takes the place of the label") {
        const InThree question{"bedoelt u \"mobiliteit\"?", "meinten Sie \"mobiliteit\"?",
                               "did you mean \"mobiliteit\"?"};
        for (const Language l : languages) {
            const TestLang test{l, "", "not {0}", ""};
            Diagnostic diagnostic{.arguments = {std::string{"mobilität"}}};
            CHECK(label(diagnostic, test.get()) == "not mobilität");
            diagnostic.suggestion = "mobiliteit";
            CHECK(label(diagnostic, test.get()) == question.in(l));
        }
    }

    TEST_CASE("the sentences of every rule can be filled, even without arguments") {
        for (const Language l : languages)
            for (const RuleInfo& rule : rules) {
                const Diagnostic diagnostic{.rule = rule.rule};
                CAPTURE(rule.name);
                CHECK(text_of(rule.rule, lang(l)).rule == rule.rule);
                CHECK(!message(diagnostic, lang(l)).empty());
                CHECK_NOTHROW((void)label(diagnostic, lang(l)));
                CHECK_NOTHROW((void)help(diagnostic, lang(l)));
            }
    }

} // TEST_SUITE
