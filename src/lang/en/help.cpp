// English: what `--help` says of the program, its commands, their options and arguments.
#include "lang/tables.hpp"

#include <array>

namespace agenda {

namespace {

constexpr std::array texts{
    HelpText{"agenda", "Keeps the dynamic agenda of cities that work together: projects,\n"
                       "possibilities and exchanges, each in a text file of its own."},

    // for every command
    HelpText{"--agenda", "The folder with the agenda, or a folder that holds `agenda`"},
    HelpText{"--lang", "The language of what you read: nl, de or en"},
    HelpText{"--color", "Colours: auto (only on a screen), always or never"},
    HelpText{"--today", "The day that counts as today, such as 2026-11-24"},
    HelpText{"--help", "Shows this help"},
    HelpText{"--version", "Shows the version of the program"},
    HelpText{"env AGENDA_DIR", "The folder with the agenda, where -C is not given"},
    HelpText{"env AGENDA_LANG", "The language of what you read, where --lang is not given"},
    HelpText{"env NO_COLOR", "No colours, if this variable is not empty"},
    HelpText{"env CLICOLOR_FORCE",
             "Always colours, in a file too, if this variable is anything but 0"},
    HelpText{"env SOURCE_DATE_EPOCH",
             "The day that counts as today, in seconds since 1970, where --today is not given"},

    HelpText{"check", "Checks the agenda and points out what is wrong"},
    HelpText{"check PATH", "Reports only what was found in these files or folders"},
    HelpText{"check --format", "The format in which findings are shown"},
    HelpText{"check --output", "Writes the findings to this file"},
    HelpText{"check --reminders",
             "Shows the reminders too: what is out of date, overdue or incomplete"},
    HelpText{"check --strict", "Ends with status 1 at any finding, even a warning or a reminder"},
    HelpText{"check --only", "Checks only this rule"},
    HelpText{"check --skip", "Leaves this rule out"},
    HelpText{"check examples", "Check everything:\n"
                               "  agenda check\n"
                               "See what to ask after, too:\n"
                               "  agenda check --reminders\n"
                               "Only one folder:\n"
                               "  agenda check agenda/mobiliteit"},

    HelpText{"list", "Shows the items as a table"},
    HelpText{"list QUERY", "What must be true of the items, such as theme:mobiliteit or fiets"},
    HelpText{"list --theme", "With this theme, as the main theme or a further one"},
    HelpText{"list --kind", "Of this kind: project, possibility or exchange"},
    HelpText{"list --status", "With this status"},
    HelpText{"list --scope", "With this scope"},
    HelpText{"list --lead", "With this organisation as the lead"},
    HelpText{"list --partner", "With this organisation as a partner"},
    HelpText{"list --involved", "With this organisation in any role"},
    HelpText{"list --tag", "With this tag"},
    HelpText{"list --text", "With this text in the title, summary, goal, id or tags"},
    HelpText{"list --active", "Going on at some time in this period, such as 2026 or 2026-11-24"},
    HelpText{"list --due", "Whose next step is due within this period: 30d, 6w, 3m or 1y"},
    HelpText{"list --overdue", "With something overdue"},
    HelpText{"list --stale", "Without news for a long time"},
    HelpText{"list --public", "Only what is public"},
    HelpText{"list --sort", "Sorts by this field, such as title, start or next_step.due"},
    HelpText{"list --reverse", "Reverses the order"},
    HelpText{"list --columns", "The columns, with commas between them: number,id,title,lead"},
    HelpText{"list --limit", "Shows no more than this many items"},
    HelpText{"list --count", "Shows only how many items there are"},
    HelpText{"list --format", "The format of the list"},
    HelpText{"list --output",
             "Writes the list to this file; its ending (.md, .csv, .json) decides the format"},
    HelpText{"list query",
             "A query is made of words. Each word names a field and a value:\n"
             "\n"
             "  theme:mobiliteit                 the theme is mobility\n"
             "  status:lopend,in-voorbereiding   the status is one of these two\n"
             "  not:lead:avv                     the lead is not AVV\n"
             "  start:2024..   due:..2027-03     from 2024 on; by March 2027\n"
             "  is:overdue  is:stale  is:public  overdue; no recent update; public\n"
             "  fiets                            is in the title, summary, goal,\n"
             "                                   id or tags\n"
             "\n"
             "A comma, or the same field again, means \"or\"; different fields mean \"and\".\n"
             "Names may be in any language, and shortened: lead:heerlen."},
    HelpText{"list examples", "What is running on mobility:\n"
                              "  agenda list --theme mobility --status running\n"
                              "Possibilities without a recent update:\n"
                              "  agenda list kind:possibility is:stale\n"
                              "Everything with Heerlen, for a spreadsheet:\n"
                              "  agenda list --involved Heerlen --output heerlen.csv"},

    HelpText{"show", "Shows all of an item"},
    HelpText{"show ID", "The id of the item: the name of its file without .yaml"},
    HelpText{"show --format", "The format of the output"},
    HelpText{"show --public", "Only if it is public"},
    HelpText{"show examples", "One item:\n"
                              "  agenda show radschnellweg\n"
                              "Two, one after the other:\n"
                              "  agenda show radschnellweg emr-connect"},

    HelpText{"summary", "Sums up the agenda on one screen"},
    HelpText{"summary QUERY",
             "Sums up only what matches, such as theme:mobiliteit; see `agenda list --help`"},
    HelpText{"summary --output", "Writes to this file; its ending chooses the format"},
    HelpText{"summary --format", "The format of the output"},
    HelpText{"summary --public", "Only what is public"},
    HelpText{"summary examples", "The whole agenda:\n"
                                 "  agenda summary\n"
                                 "Only what both cities do together:\n"
                                 "  agenda summary scope:bilateraal"},

    HelpText{"themes", "Shows the themes and how many items they have"},
    HelpText{"themes --output", "Writes to this file; its ending chooses the format"},
    HelpText{"themes --public", "Counts only what is public"},
    HelpText{"themes --format", "The format of the output"},
    HelpText{"themes examples", "The themes in their fixed order:\n"
                                "  agenda themes"},

    HelpText{"organisations", "Shows the organisations and in what role they take part"},
    HelpText{"organisations --output", "Writes to this file; its ending chooses the format"},
    HelpText{"organisations --public", "Counts only what is public"},
    HelpText{"organisations --format", "The format of the output"},
    HelpText{"organisations examples", "Who takes part, and how often:\n"
                                       "  agenda organisations"},

    HelpText{"explain", "Explains a rule of `agenda check`, with a wrong and a right example"},
    HelpText{
        "explain RULE",
        "The name of the rule, as it stands in brackets in a message; without a name: all rules"},
    HelpText{"explain examples", "All rules:\n"
                                 "  agenda explain\n"
                                 "One rule:\n"
                                 "  agenda explain unknown-theme"},
};

} // namespace

std::span<const HelpText> help_texts_en() { return texts; }

} // namespace agenda
