// English: the words and sentences on screens, and how dates and numbers are written.
#include "lang/calendar.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", number_en(n), n == 1 ? one : many);
}

constexpr Screen screen{
    .error = "error",
    .warning = "warning",
    .reminder = "reminder",
    .help = "help",
    .note = "note",
    .did_you_mean = [](std::string_view word) { return fmt::format("did you mean \"{}\"?", word); },
    .write_instead = [](std::string_view text) { return fmt::format("write {}", text); },
    .notes{
        "already here",
        "also here",
        "the other file",
        "begins here",
        "at odds with this",
        "continues here",
    },
    .errors = [](std::int64_t n) { return count(n, "error", "errors"); },
    .warnings = [](std::int64_t n) { return count(n, "warning", "warnings"); },
    .reminders = [](std::int64_t n) { return count(n, "reminder", "reminders"); },
    .files = [](std::int64_t n) { return count(n, "file", "files"); },
    .conjunction = " and ",
    .found_in =
        [](std::string_view findings, std::int64_t in, std::int64_t of) {
            return fmt::format("{} in {} of {}.", findings, number_en(in),
                               count(of, "file", "files"));
        },
    .all_files_valid =
        [](std::int64_t n) {
            if (n == 0) return std::string{"There are no files to check."};
            if (n == 1) return std::string{"The file is in order."};
            if (n == 2) return std::string{"Both files are in order."};
            return fmt::format("All {} files are in order.", number_en(n));
        },
    .reminders_hidden =
        [](std::int64_t n) {
            return fmt::format("{}; show {} with `agenda check --reminders`.",
                               count(n, "reminder", "reminders"), n == 1 ? "it" : "them");
        },

    .kinds{"project", "possibility", "exchange"},
    .kinds_plural{"projects", "possibilities", "exchanges"},
    .statuses{"idea", "being explored", "in preparation", "running", "paused", "completed",
              "stopped", "unknown"},
    .statuses_narrow{"idea", "exploring", "preparing", "running", "paused", "completed", "stopped",
                     "unknown"},
    .visibilities{"public", "internal"},
    .organisation_types{"public body", "company", "knowledge institution", "cultural institution",
                        "civil society", "cooperation body", "programme"},
    .countries{"Netherlands", "Germany", "Belgium", "Luxembourg", "EU"},
    .shapes{
        "a text",
        "a list",
        "a group of fields",
        "a date",
        "an amount",
        "true or false",
        "an id",
        "a word",
        "nothing",
    },
    .file_troubles{
        "no permission to read",
        "does not exist",
        "the link leads to something that does not exist",
        "the link leads back to itself",
        "the disk could not be read",
        "a folder",
        "a link to a folder",
        "a pipe",
        "another kind of file",
    },
    .steering_group = "steering group",
    .yes = "yes",
    .no = "no",
    .unknown = "unknown",
    .none = "none",
    .language_names{"Dutch", "German", "English"},
    .n_projects = [](std::int64_t n) { return count(n, "project", "projects"); },
    .n_possibilities = [](std::int64_t n) { return count(n, "possibility", "possibilities"); },
    .n_exchanges = [](std::int64_t n) { return count(n, "exchange", "exchanges"); },
    .n_items = [](std::int64_t n) { return count(n, "item", "items"); },

    .date_unknown = "date unknown",
    .last_known =
        [](std::string_view status, std::string_view date) {
            return fmt::format("last known: {} ({})", status, date);
        },
    .months{"January", "February", "March", "April", "May", "June", "July", "August", "September",
            "October", "November", "December"},
    .quarter_ordinal = [](std::int64_t quarter) { return fmt::format("Q{}", quarter); },
    .as_of = [](std::string_view date) { return fmt::format("As of {}", date); },
    .since = [](std::string_view date) { return fmt::format("since {}", date); },
    .from = [](std::string_view date) { return fmt::format("from {}", date); },
    .until = [](std::string_view date) { return fmt::format("until {}", date); },
    .ongoing = "ongoing",
    .not_translated =
        [](std::string_view language) { return fmt::format("[{}; not yet translated]", language); },
    .approximately = "about",

    .number_heading = "No.",
    .id_heading = "Id",
    .n_of_m_items =
        [](std::int64_t shown, std::int64_t all) {
            return fmt::format("{} of {}", number_en(shown), count(all, "item", "items"));
        },
    .n_items_in_all = [](std::int64_t n) { return count(n, "item", "items"); },
    .nothing_matches = "No item matches.",
    .agenda_is_empty = "The agenda is still empty.",
    .internal_mark = "internal",
    .skipped_file =
        [](std::string_view path, std::string_view errors) {
            return fmt::format("{} is left out: {} (see `agenda check`)", path, errors);
        },
    .files_with_errors =
        [](std::int64_t n) {
            return n == 1
                       ? std::
                             string{"1 file shown here contains errors; `agenda check` points them out."}
                       : fmt::format(
                             "{} files shown here contain errors; `agenda check` points them out.",
                             number_en(n));
        },

    .same_id =
        [](std::string_view id, std::string_view paths) {
            return fmt::format("more than one file has id \"{}\": {}", id, paths);
        },
    .follows_inverse = "Followed by",
    .part_of_inverse = "Comprises",
    .related_inverse = "Related to",

    .selection_mark = "selection",
    .summary_items_by_theme = "By theme",
    .total = "Total",
    .overdue_heading = "Overdue",
    .next_quarter_of =
        [](std::string_view quarter) { return fmt::format("Next quarter ({})", quarter); },
    .stale_heading = "No recent update",
    .nothing_running_heading = "Themes with no running project",
    .leads_heading = "Leads",
    .no_lead = "without a lead",
    .and_more = [](std::int64_t n) { return fmt::format("{} more", number_en(n)); },
    .nothing_here = "none",
    .milestone_word = "milestone",
    .next_step_word = "next step",
    .end_word = "end",

    .theme_heading = "Theme",
    .organisation_heading = "Organisation",
    .organisations_heading = "Organisations",
    .side_heading = "Country",
    .type_heading = "Type",
    .as_lead = "Lead",
    .as_partner = "Partner",
    .as_other = "Other",
    .aliases = [](std::string_view names) { return fmt::format("also: {}", names); },
    .n_organisations = [](std::int64_t n) { return count(n, "organisation", "organisations"); },

    .wrong_heading = "Wrong",
    .right_heading = "Right",
    .severity_heading = "Severity",
    .explain_list_heading = "Rules",
    .see_explain = "`agenda explain RULE` explains a rule.",

    .what_next_heading = "There is no agenda here.",
    .what_next =
        "An agenda is a folder named `agenda` with a file for each item. This folder and the\n"
        "folders above it were searched. You can now:\n"
        "\n"
        "  - go to the folder that holds `agenda` and try again there;\n"
        "  - name the folder: `agenda -C FOLDER summary`;\n"
        "  - put the path of the folder into the environment variable AGENDA_DIR;\n"
        "  - begin a new agenda: `agenda init`;\n"
        "  - see with `agenda --help` what the program can do.",

    .no_agenda_from =
        [](std::string_view path) {
            return fmt::format("no agenda found in {} or in a folder above it", path);
        },
    .no_agenda_at_flag =
        [](std::string_view path) {
            return fmt::format("-C points to {}, but there is no agenda there", path);
        },
    .no_agenda_at_variable =
        [](std::string_view path) {
            return fmt::format("AGENDA_DIR points to {}, but there is no agenda there", path);
        },
    .no_agenda_hint =
        "Go to the folder with the agenda, name it with `-C FOLDER`, or put its path into AGENDA_DIR.",
    .agenda_folder_empty =
        [](std::string_view path) { return fmt::format("{} holds no items yet.", path); },
    .cannot_read_folder =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("the folder {} cannot be read: {}", path, reason);
        },
    .cannot_read_file =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} cannot be read: {}", path, reason);
        },
    .cannot_write =
        [](std::string_view path, std::string_view reason) {
            return fmt::format("{} cannot be written: {}", path, reason);
        },
    .no_write_permission = "no permission to write",
    .no_room = "no room left on the disk",
    .unknown_command =
        [](std::string_view word) { return fmt::format("unknown command \"{}\"", word); },
    .unknown_option =
        [](std::string_view word) { return fmt::format("unknown option \"{}\"", word); },
    .unknown_rule = [](std::string_view word) { return fmt::format("unknown rule \"{}\"", word); },
    .unknown_item =
        [](std::string_view word) {
            return fmt::format("there is no item with the id \"{}\"", word);
        },
    .unknown_column =
        [](std::string_view word) { return fmt::format("unknown column \"{}\"", word); },
    .unknown_format =
        [](std::string_view word) { return fmt::format("unknown format \"{}\"", word); },
    .unknown_query_field =
        [](std::string_view word) { return fmt::format("unknown search field \"{}\"", word); },
    .unknown_query_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: unknown value \"{}\"", field, value);
        },
    .ambiguous_query_value =
        [](std::string_view value, std::string_view field, std::string_view candidates) {
            return fmt::format("{}: \"{}\" is ambiguous: {}", field, value, candidates);
        },
    .empty_query_value =
        [](std::string_view field) { return fmt::format("{}: a value is missing here", field); },
    .bad_date_value =
        [](std::string_view value, std::string_view field) {
            return fmt::format("{}: \"{}\" is not a date", field, value);
        },
    .bad_range =
        [](std::string_view value, std::string_view field) {
            return fmt::format(
                "{}: \"{}\" is not a range from a beginning to an end (A..B, A.. or ..B)", field,
                value);
        },
    .bad_period =
        [](std::string_view value) { return fmt::format("\"{}\" is not a period", value); },
    .bad_period_hint = "Write a number of days, weeks, months or years: 30d, 6w, 3m or 1y.",
    .date_hint = "Write a date like 2026, 2026-Q4, 2026-11 or 2026-11-24.",
    .bad_number =
        [](std::string_view value) { return fmt::format("\"{}\" is not a number", value); },
    .nearest = [](std::string_view word) { return fmt::format("Did you mean \"{}\"?", word); },
    .choose_from = [](std::string_view words) { return fmt::format("Choose one of: {}.", words); },
    .option_needs_value =
        [](std::string_view option) { return fmt::format("{} needs a value", option); },
    .unexpected_argument =
        [](std::string_view word) { return fmt::format("unexpected argument \"{}\"", word); },
    .missing_argument =
        [](std::string_view name) { return fmt::format("something is missing: {}", name); },
    .only_one_language_here =
        [](std::string_view option, std::string_view command) {
            return fmt::format("{}: `agenda {}` shows only one language at a time", option,
                               command);
        },
    .bad_today =
        [](std::string_view value) {
            return fmt::format("--today: \"{}\" is not a day like 2026-11-24", value);
        },
    .bad_source_date_epoch =
        [](std::string_view value) {
            return fmt::format("SOURCE_DATE_EPOCH: \"{}\" is not a number of seconds since 1970",
                               value);
        },
    .see_help = "`agenda --help` shows all commands.",
    .see_help_of =
        [](std::string_view command) {
            return fmt::format("`agenda {} --help` shows what is possible.", command);
        },
    .file_outside =
        [](std::string_view path, std::string_view folder) {
            return fmt::format("{} does not belong to the agenda in {}", path, folder);
        },
    .output_incomplete = "the output could not be written completely",

    .command_word = "COMMAND",
    .usage = "Usage",
    .options = "Options",
    .commands = "Commands",
    .arguments = "Arguments",
    .common_options = "Common options",
    .examples = "Examples",
    .default_value = "default",
    .environment = "Environment variables",
};

} // namespace

const Screen& screen_en() { return screen; }

std::string long_date_en(const Date& date) {
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

std::string short_date_en(const Date& date) {
    const DateParts parts = parts_of(date);
    switch (date.precision) {
    case Precision::year: break;
    case Precision::quarter: return fmt::format("Q{} {}", parts.quarter, parts.year);
    case Precision::month: return fmt::format("{:02}/{}", parts.month, parts.year);
    case Precision::day: return fmt::format("{:02}/{:02}/{}", parts.day, parts.month, parts.year);
    }
    return std::to_string(parts.year);
}

std::string number_en(std::int64_t number) { return grouped(number, ','); }
std::string euros_en(std::int64_t amount) { return fmt::format("EUR {}", number_en(amount)); }

} // namespace agenda
