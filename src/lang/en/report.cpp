// English: what stands in reports.
#include "lang/report_screen.hpp"
#include "lang/tables.hpp"

#include <fmt/format.h>

namespace agenda {

namespace {

constexpr ReportScreen screen{
    .selection = [](std::string_view query) { return fmt::format("selection: {}", query); },
    .with_internal = "With internal details: not for publication.",
    .running = [](std::int64_t n) { return fmt::format("{} running", number_en(n)); },
    .of_which_silent =
        [](std::int64_t n) { return fmt::format("{} of them without recent news", number_en(n)); },
    .status_unknown =
        [](std::int64_t n) { return fmt::format("{} with unknown status", number_en(n)); },
    .overview_heading = "Overview",

    .deadlines_heading = "Deadlines",
    .nothing_due = "Nothing is overdue, and nothing is due next quarter.",
    .what_heading = "What",
    .date_heading = "Date",
    .timeline_heading = "Timeline",
    .timeline_description = "The table below the timeline holds the same data.",
    .timeline_open_end =
        "Where no end is known, the bar ends on the date of this overview; with the last news where work "
        "pauses or the status is unknown.",
    .without_dates =
        [](std::int64_t n) {
            return n == 1
                       ? std::string("One item without a start and an end is not on the timeline.")
                       : fmt::format("{} items without a start and an end are not on the "
                                     "timeline.",
                                     number_en(n));
        },
    .period_label = "Period",

    .no_running_project = "No running project in this theme.",
    .see_also = "See also",

    .programmes_heading = "Relation to other programmes",
    .closed_heading = "Completed and stopped",
    .about_numbers =
        "The numbers are those of the whole public agenda, and the same in every "
        "language. They may shift from one overview to the next; the id behind a title "
        "always stays the same.",

    .by_type_and_side_heading = "Organisations by type and country",
    .several_countries = "several countries",
    .contacts_heading = "Contacts between countries",
    .contacts_explained =
        "A contact is a pair of organisations that take part in at least one item "
        "together, as lead or as partner; each pair counts once.",
    .contacts_across_heading = "Contacts across the border by type",
    .contacts_across_explained =
        "Only pairs whose organisations are at home in different countries.",
    .n_contacts_across =
        [](std::int64_t n) {
            return n == 1 ? std::string("1 contact across the border")
                          : fmt::format("{} contacts across the border", number_en(n));
        },
    .n_taking_part =
        [](std::int64_t n) {
            return n == 1 ? std::string("1 organisation takes part")
                          : fmt::format("{} organisations take part", number_en(n));
        },
    .taking_part_heading = "Who takes part in what",
    .leads_heading = "Leads",
    .partner_heading = "Partner in",
    .other_heading = "Other",
    .items_heading = "Items",
    .nobody_takes_part = "These items name no organisations.",

    .skip_to_content = "Skip to the content",
    .contents = "Contents",
    .bar_running = "running",
    .bar_other = "not yet begun, paused or unknown",
    .bar_closed = "completed or stopped",
    .bar_open_end = "end not known",
    .briefing_title = "briefing for the steering group",
    .decisions_heading = "For decision",
    .possibilities_heading = "What became of the possibilities",
    .stage_heading = "Stage",
    .count_heading = "Items",
    .median_heading = "Time (median)",
    .median_explained =
        "The time is how long half of the possibilities were or have been at this stage at "
        "most; for projects and those dropped: until they came to it.",
    .stages{"idea", "being explored", "became a project", "dropped", "paused or other"},
    .gaps_heading = "Missing data",
    .gaps{"Status without a date", "Project without a lead", "Project without a start",
          "Next step without a deadline", "Not translated"},

    .cut_off =
        [](std::string_view bytes) {
            return fmt::format("Cut here: the whole report is longer than {} bytes.", bytes);
        },
    .unknown_report =
        [](std::string_view name) { return fmt::format("unknown report \"{}\"", name); },
    .out_of_date = [](std::string_view path) { return fmt::format("{} is out of date", path); },
    .out_of_date_hint =
        [](std::string_view command) { return fmt::format("Renew it with `{}`.", command); },
    .check_needs_file = "--check compares with a file: name it with -o",
    .too_few_bytes =
        [](std::string_view bytes) {
            return fmt::format("--max-bytes: no report fits into {} bytes", bytes);
        },
    .tells_no_past =
        [](std::string_view report) {
            return fmt::format("--since: the report \"{}\" does not compare with the past", report);
        },
};

} // namespace

const ReportScreen& report_en() { return screen; }

} // namespace agenda
