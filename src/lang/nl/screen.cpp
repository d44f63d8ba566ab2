// Dutch: the words and sentences on screens, and how dates and numbers are written.
#include "lang/calendar.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_nl(n), n == 1 ? one : many);
}

constexpr Screen screen{
    .error = "fout",
    .warning = "waarschuwing",
    .reminder = "herinnering",
    .help = "hulp",
    .note = "opmerking",
    .did_you_mean = [](std::string_view word) { return fmt::format("bedoelt u \"{}\"?", word); },
    .write_instead = [](std::string_view text) { return fmt::format("schrijf {}", text); },
    .notes{
        "staat hier al",
        "ook hier",
        "het andere bestand",
        "begint hier",
        "in tegenspraak hiermee",
        "gaat hier verder",
    },
    .errors = [](std::int64_t n) { return count(n, "fout", "fouten"); },
    .warnings = [](std::int64_t n) { return count(n, "waarschuwing", "waarschuwingen"); },
    .reminders = [](std::int64_t n) { return count(n, "herinnering", "herinneringen"); },
    .files = [](std::int64_t n) { return count(n, "bestand", "bestanden"); },
    .conjunction = " en ",
    .found_in =
        [](std::string_view findings, std::int64_t in, std::int64_t of) {
            return fmt::format("{} in {} van {}.", findings, number_nl(in),
                               count(of, "bestand", "bestanden"));
        },
    .all_files_valid =
        [](std::int64_t n) {
            if (n == 0) return std::string{"Er zijn geen bestanden om te controleren."};
            if (n == 1) return std::string{"Het bestand is in orde."};
            if (n == 2) return std::string{"Beide bestanden zijn in orde."};
            return fmt::format("Alle {} bestanden zijn in orde.", number_nl(n));
        },
    .reminders_hidden =
        [](std::int64_t n) {
            return fmt::format("{}; toon {} met `agenda check --reminders`.",
                               count(n, "herinnering", "herinneringen"), n == 1 ? "die" : "ze");
        },

    .kinds{"project", "mogelijkheid", "uitwisseling"},
    .kinds_plural{"projecten", "mogelijkheden", "uitwisselingen"},
    .statuses{"idee", "in onderzoek", "in voorbereiding", "lopend", "aangehouden", "afgerond",
              "gestopt", "onbekend"},
    .statuses_narrow{"idee", "onderzoek", "voorber.", "lopend", "aangeh.", "afgerond", "gestopt",
                     "onbekend"},
    .visibilities{"openbaar", "intern"},
    .organisation_types{"overheid", "bedrijf", "kennisinstelling", "cultuurinstelling",
                        "maatschappelijk middenveld", "samenwerkingsverband", "programma"},
    .countries{"Nederland", "Duitsland", "België", "Luxemburg", "EU"},
    .shapes{
        "een tekst",
        "een lijst",
        "een groep velden",
        "een datum",
        "een bedrag",
        "true of false",
        "een id",
        "een woord",
        "niets",
    },
    .file_troubles{
        "geen leesrecht",
        "bestaat niet",
        "de koppeling wijst naar iets dat niet bestaat",
        "de koppeling wijst naar zichzelf",
        "leesfout op de schijf",
        "een map",
        "een koppeling naar een map",
        "een doorgeefluik (pipe)",
        "een ander soort bestand",
    },
    .steering_group = "stuurgroep",
    .yes = "ja",
    .no = "nee",
    .unknown = "onbekend",
    .none = "geen",
    .language_names{"Nederlands", "Duits", "Engels"},
    .n_projects = [](std::int64_t n) { return count(n, "project", "projecten"); },
    .n_possibilities = [](std::int64_t n) { return count(n, "mogelijkheid", "mogelijkheden"); },
    .n_exchanges = [](std::int64_t n) { return count(n, "uitwisseling", "uitwisselingen"); },
    .n_items = [](std::int64_t n) { return count(n, "agendapunt", "agendapunten"); },

    .date_unknown = "datum onbekend",
    .last_known =
        [](std::string_view status, std::string_view date) {
            return fmt::format("laatst bekend: {} ({})", status, date);
        },
    .months{"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
            "oktober", "november", "december"},
    .quarter_ordinal = [](std::int64_t quarter) { return fmt::format("{}e kwartaal", quarter); },
    .as_of = [](std::string_view date) { return fmt::format("Stand van zaken per {}", date); },
    .since = [](std::string_view date) { return fmt::format("sinds {}", date); },
    .from = [](std::string_view date) { return fmt::format("vanaf {}", date); },
    .until = [](std::string_view date) { return fmt::format("tot en met {}", date); },
    .ongoing = "doorlopend",
    .not_translated =
        [](std::string_view language) { return fmt::format("[{}; nog niet vertaald]", language); },
    .approximately = "circa",

    .number_heading = "Nr.",
    .id_heading = "Id",
    .n_of_m_items =
        [](std::int64_t shown, std::int64_t all) {
            return fmt::format("{} van {}", number_nl(shown),
                               count(all, "agendapunt", "agendapunten"));
        },
    .n_items_in_all = [](std::int64_t n) { return count(n, "agendapunt", "agendapunten"); },
    .nothing_matches = "Geen agendapunt voldoet aan de vraag.",
    .agenda_is_empty = "De agenda is nog leeg.",
    .internal_mark = "intern",
    .skipped_file =
        [](std::string_view path, std::string_view errors) {
            return fmt::format("{} ontbreekt hier: {} (zie `agenda check`)", path, errors);
        },
    .files_with_errors =
        [](std::int64_t n) {
            return n == 1
                       ? std::string{"1 getoond bestand bevat fouten; `agenda check` wijst ze aan."}
                       : fmt::format(
                             "{} getoonde bestanden bevatten fouten; `agenda check` wijst ze aan.",
                             number_nl(n));
        },

    .same_id =
        [](std::string_view id, std::string_view paths) {
            return fmt::format("id \"{}\" staat in meer dan één bestand: {}", id, paths);
        },
    .follows_inverse = "Opgevolgd door",
    .part_of_inverse = "Omvat",
    .related_inverse = "Verwant met",

    .selection_mark = "selectie",
    .summary_items_by_theme = "Per thema",
    .total = "Totaal",
    .overdue_heading = "Termijn verstreken",
    .next_quarter_of =
        [](std::string_view quarter) { return fmt::format("Komend kwartaal ({})", quarter); },
    .stale_heading = "Lang zonder bericht",
    .nothing_running_heading = "Thema's zonder lopend project",
    .leads_heading = "Trekkers",
    .no_lead = "zonder trekker",
    .and_more = [](std::int64_t n) { return fmt::format("nog {}", number_nl(n)); },
    .nothing_here = "geen",
    .milestone_word = "mijlpaal",
    .next_step_word = "volgende stap",
    .end_word = "einde",

    .theme_heading = "Thema",
    .organisation_heading = "Organisatie",
    .organisations_heading = "Organisaties",
    .side_heading = "Land",
    .type_heading = "Type",
    .as_lead = "Trekker",
    .as_partner = "Partner",
    .as_other = "Overig",
    .aliases = [](std::string_view names) { return fmt::format("ook: {}", names); },
    .n_organisations = [](std::int64_t n) { return count(n, "organisatie", "organisaties"); },

    .wrong_heading = "Fout",
    .right_heading = "Goed",
    .severity_heading = "Ernst",
    .explain_list_heading = "Regels",
    .see_explain = "`agenda explain REGEL` legt een regel uit.",

    .what_next_heading = "Hier is geen agenda gevonden.",
    .what_next =
        "Een agenda is een map met de naam `agenda`, met daarin een bestand voor elk agendapunt.\n"
        "Er is gezocht in deze map en in de mappen daarboven. U kunt nu:\n"
        "\n"
        "  - naar de map gaan waarin `agenda` staat, en het daar opnieuw proberen;\n"
        "  - de map noemen: `agenda -C MAP summary`;\n"
        "  - het pad van de map in de omgevingsvariabele AGENDA_DIR zetten;\n"
        "  - een nieuwe agenda beginnen: `agenda init`;\n"
        "  - met `agenda --help` zien wat het programma kan.",

    .no_agenda_from =
        [](std::string_view path) {
            return fmt::format("geen agenda gevonden in {} of in een map daarboven", path);
        },
    .no_agenda_at_flag =
        [](std::string_view path) {
            return fmt::format("-C wijst naar {}, maar daar is geen agenda", path);
        },
    .no_agenda_at_variable =
        [](std::string_view path) {
            return fmt::format("AGENDA_DIR wijst naar {}, maar daar is geen agenda", path);
        },
    .no_agenda_hint =
        "Ga naar de map met de agenda, noem de map met `-C MAP`, of zet het pad in AGENDA_DIR.",
    .agenda_folder_empty =
        [](std::string_view path) { return fmt::format("{} bevat nog geen agendapunten.", path); },
    .cannot_read_folder =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("de map {} kan niet worden gelezen: {}", path, reason);
        },
    .cannot_read_file =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} kan niet worden gelezen: {}", path, reason);
        },
    .cannot_write =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} kan niet worden geschreven: {}", path, reason);
        },
    .no_write_permission = "geen schrijfrecht",
    .no_room = "geen ruimte meer op de schijf",
    .unknown_command =
        [](std::string_view word) { return fmt::format("onbekende opdracht \"{}\"", word); },
    .unknown_option =
        [](std::string_view word) { return fmt::format("onbekende optie \"{}\"", word); },
    .unknown_rule =
        [](std::string_view word) { return fmt::format("onbekende regel \"{}\"", word); },
    .unknown_item =
        [](std::string_view word) {
            return fmt::format("er is geen agendapunt met het id \"{}\"", word);
        },
    .unknown_column =
        [](std::string_view word) { return fmt::format("onbekende kolom \"{}\"", word); },
    .unknown_format =
        [](std::string_view word) { return fmt::format("onbekend formaat \"{}\"", word); },
    .unknown_query_field =
        [](std::string_view word) { return fmt::format("onbekend zoekveld \"{}\"", word); },
    .unknown_query_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: onbekende waarde \"{}\"", field, value);
        },
    .ambiguous_query_value =
        [](std::string_view value, std::string_view field, std::string_view candidates) {
            return fmt::format("{}: \"{}\" kan meer dan één ding betekenen: {}", field, value,
                               candidates);
        },
    .empty_query_value =
        [](std::string_view field) { return fmt::format("{}: hier ontbreekt een waarde", field); },
    .bad_date_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" is geen datum", field, value);
        },
    .bad_range =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" is geen bereik van begin tot einde (A..B, A.. of ..B)",
                               field, value);
        },
    .bad_period =
        [](std::string_view value) { return fmt::format("\"{}\" is geen termijn", value); },
    .bad_period_hint = "Schrijf een aantal dagen, weken, maanden of jaren: 30d, 6w, 3m of 1y.",
    .date_hint = "Schrijf een datum als 2026, 2026-Q4, 2026-11 of 2026-11-24.",
    .bad_number = [](std::string_view value) { return fmt::format("\"{}\" is geen getal", value); },
    .nearest = [](std::string_view word) { return fmt::format("Bedoelt u \"{}\"?", word); },
    .choose_from = [](std::string_view words) { return fmt::format("Kies een van: {}.", words); },
    .option_needs_value =
        [](std::string_view option) { return fmt::format("bij {} ontbreekt een waarde", option); },
    .unexpected_argument =
        [](std::string_view word) { return fmt::format("\"{}\" is hier te veel", word); },
    .missing_argument =
        [](std::string_view name) { return fmt::format("er ontbreekt iets: {}", name); },
    .only_one_language_here =
        [](std::string_view option, std::string_view command) {
            return fmt::format("{}: `agenda {}` toont maar één taal tegelijk", option, command);
        },
    .bad_today =
        [](std::string_view value) {
            return fmt::format("--today: \"{}\" is geen dag als 2026-11-24", value);
        },
    .bad_source_date_epoch =
        [](std::string_view value) {
            return fmt::format("SOURCE_DATE_EPOCH: \"{}\" is geen aantal seconden sinds 1970",
                               value);
        },
    .see_help = "`agenda --help` toont alle opdrachten.",
    .see_help_of =
        [](std::string_view command) {
            return fmt::format("`agenda {} --help` toont wat er mogelijk is.", command);
        },
    .file_outside =
        [](std::string_view path, std::string_view folder) {
            return fmt::format("{} hoort niet bij de agenda in {}", path, folder);
        },
    .output_incomplete = "de uitvoer kon niet volledig worden geschreven",

    .command_word = "OPDRACHT",
    .usage = "Gebruik",
    .options = "Opties",
    .commands = "Opdrachten",
    .arguments = "Argumenten",
    .common_options = "Algemene opties",
    .examples = "Voorbeelden",
    .default_value = "standaard",
    .environment = "Omgevingsvariabelen",
};

} // namespace

const Screen& screen_nl() { return screen; }

std::string long_date_nl(const Date& date) {
    const DateParts parts = parts_of(date);
    switch (date.precision) {
    case Precision::year: break;
    case Precision::quarter:
        return fmt::format("{} {}", screen.quarter_ordinal(parts.quarter), parts.year);
    case Precision::month: return fmt::format("{} {}", screen.months[parts.month - 1], parts.year);
    case Precision::day:
        return fmt::format("{} {} {}", parts.day, screen.months[parts.month - 1], parts.year);
    }
    return std::to_string(parts.year);
}

std::string short_date_nl(const Date& date) {
    const DateParts parts = parts_of(date);
    switch (date.precision) {
    case Precision::year: break;
    case Precision::quarter: return fmt::format("{}e kw. {}", parts.quarter, parts.year);
    case Precision::month: return fmt::format("{:02}-{}", parts.month, parts.year);
    case Precision::day: return fmt::format("{:02}-{:02}-{}", parts.day, parts.month, parts.year);
    }
    return std::to_string(parts.year);
}

std::string number_nl(std::int64_t number) { return grouped(number, '.'); }
std::string euros_nl(std::int64_t amount) { return fmt::format("€ {}", number_nl(amount)); }

} // namespace agenda
