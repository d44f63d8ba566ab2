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
    HelpText{"--at",
             "The agenda as it was then: a revision, a day, `3 months ago` or last-meeting"},
    HelpText{"--no-cache", "Reads all files anew, and remembers nothing for another time"},
    HelpText{"--help", "Shows this help"},
    HelpText{"--version", "Shows the version of the program"},
    HelpText{"env AGENDA_CACHE", "With the value off: always as if --no-cache were given"},
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
    HelpText{"check --changed", "Only files that changed against a revision; without one: HEAD"},
    HelpText{"check --fix",
             "Fixes what can be fixed beyond doubt, such as a name in place of an id"},
    HelpText{"check --dry-run", "Shows what --fix would change but writes nothing"},
    HelpText{"check examples", "Check everything:\n"
                               "  agenda check\n"
                               "See what to ask after, too:\n"
                               "  agenda check --reminders\n"
                               "Only one folder:\n"
                               "  agenda check agenda/mobiliteit\n"
                               "See what --fix would fix:\n"
                               "  agenda check --fix --dry-run"},

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

    HelpText{
        "report",
        "Makes a report: the overview, a briefing, the changes, or the organisations that take part"},
    HelpText{
        "report QUERY",
        "The report (overview, briefing, changes or organisations), then what belongs in it, such as theme:mobiliteit; see `agenda list --help`"},
    HelpText{"report --format", "The format of the output"},
    HelpText{"report --output",
             "Writes to this file, only if something changes; the ending decides the format"},
    HelpText{"report --check", "Writes nothing, but tells whether the file is up to date"},
    HelpText{
        "report --since",
        "What briefing and changes compare with: last-meeting, a day, a revision of Git or \"3 months ago\"; last-meeting by default"},
    HelpText{"report --max-bytes", "Cuts the report to at most so many bytes"},
    HelpText{"report --internal", "Also what is internal, and the contacts; not for publication"},
    HelpText{"report examples", "The overview, in two languages side by side:\n"
                                "  agenda report overview --lang nl+de -o overview.md\n"
                                "One theme, in the terminal:\n"
                                "  agenda report overview theme:cultuur --format text\n"
                                "A briefing, in two languages:\n"
                                "  agenda report briefing --lang nl+de\n"
                                "Who takes part in what:\n"
                                "  agenda report organisations"},

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

    HelpText{"changes", "Shows what changed on the agenda"},
    HelpText{"changes QUERY", "Only items that match this, such as theme:mobiliteit or cycle"},
    HelpText{"changes --since",
             "From when: a revision, a day, `3 months ago`, or last-meeting (the default)"},
    HelpText{"changes --until",
             "Until when; without this option now, with what is not committed yet"},
    HelpText{"changes --short", "One line for each item, with what matters most"},
    HelpText{"changes --format", "The format of the output; markdown shows only what is public"},
    HelpText{"changes --output",
             "Writes the output to this file; the extension (.md, .json) decides the format"},
    HelpText{"changes --public", "Only what is public"},
    HelpText{"changes --internal", "In markdown too what is internal, and contact details"},
    HelpText{"changes examples",
             "Since the last meeting:\n"
             "  agenda changes\n"
             "What happened in the third quarter, as Markdown:\n"
             "  agenda changes --since 2026-06-30 --until 2026-09-30 --output q3.md\n"
             "For whoever reviews a proposed change:\n"
             "  agenda changes --since origin/main --short --format markdown"},

    HelpText{"history", "Shows the life of an item, from Git and from its log"},
    HelpText{"history ID", "The id of the item; an earlier id will do too"},
    HelpText{"history --format", "The format of the output"},
    HelpText{"history --output",
             "Writes the output to this file; the extension (.md, .json) decides the format"},
    HelpText{"history examples", "From now back to the beginning:\n"
                                 "  agenda history radschnellweg\n"
                                 "As it was before the meeting:\n"
                                 "  agenda history radschnellweg --at 2026-11-02"},

    HelpText{"translations", "Shows which translations are missing and which are outdated"},
    HelpText{"translations --missing", "The work list for a translator into this language"},
    HelpText{"translations --format", "The format of the list"},
    HelpText{"translations --output",
             "Writes the list to this file; the extension (.md, .csv, .json) decides the format"},
    HelpText{"translations --public", "Only what is public"},
    HelpText{"translations examples", "All that is to be translated:\n"
                                      "  agenda translations\n"
                                      "The work list for German, for a spreadsheet:\n"
                                      "  agenda translations --missing de --output german.csv"},

    HelpText{"new", "Makes a file for a new item"},
    HelpText{"new TITLE", "The title of the item, in quotes"},
    HelpText{"new --theme", "The main theme; without this option you are asked for it"},
    HelpText{
        "new --kind",
        "The kind: project, possibility or exchange; without this option you are asked for it"},
    HelpText{"new --status",
             "The status; without this option: idea, or for a project in preparation"},
    HelpText{"new --scope", "The scope, such as bilateral or Parkstad"},
    HelpText{"new --lead", "The organisation that takes the lead"},
    HelpText{"new --partners", "The organisations that take part, separated by commas"},
    HelpText{"new --start", "The date on which it begins or began, such as 2026-11"},
    HelpText{"new --end", "The date on which it ends or ended"},
    HelpText{"new --summary", "What the item is about, in two or three sentences"},
    HelpText{"new --reason", "Why it is paused or was stopped; required for those two statuses"},
    HelpText{"new --id",
             "The id and so the name of the file; without this option made from the title"},
    HelpText{"new --in", "The language you write in; without this option that of the screen"},
    HelpText{"new --edit", "Opens the new file in your text editor straight away"},
    HelpText{"new --dry-run", "Shows the new file but writes nothing"},
    HelpText{"new examples",
             "A possibility:\n"
             "  agenda new \"Bike sharing\" --theme mobility --kind possibility\n"
             "A project with a lead:\n"
             "  agenda new \"Border lab\" --theme education --kind project --lead rwth\n"
             "You are asked for what is missing, then the text editor opens:\n"
             "  agenda new --edit"},

    HelpText{"set", "Fills in fields of an item or changes them"},
    HelpText{
        "set ID KEY=VALUE",
        "The id of the item, and for each field the new value; += adds to a list, -= takes out of it"},
    HelpText{"set --in", "The language you write in; without this option that of the screen"},
    HelpText{"set --dry-run", "Shows the change but writes nothing"},
    HelpText{"set examples",
             "A new status; its date (as_of) becomes today:\n"
             "  agenda set radschnellweg status=running\n"
             "One partner more, another one less:\n"
             "  agenda set radschnellweg partners+=rwth partners-=strassen-nrw\n"
             "The next step:\n"
             "  agenda set mijnwater next_step.what=\"Discuss plan\" next_step.due=2027-03\n"
             "The German title, seeing first what would change:\n"
             "  agenda set velocity title.de=\"Velocity\" --dry-run"},

    HelpText{"unset", "Removes fields of an item"},
    HelpText{"unset ID KEY", "The id of the item, and the fields that are to go"},
    HelpText{"unset --dry-run", "Shows the change but writes nothing"},
    HelpText{"unset examples", "A field:\n"
                               "  agenda unset via-avantis budget\n"
                               "One language of a text:\n"
                               "  agenda unset via-avantis summary.en"},

    HelpText{"log", "Adds news to the log of an item"},
    HelpText{"log ID TEXT", "The id of the item, and what happened, in quotes"},
    HelpText{"log --date", "The date of the news; without this option today"},
    HelpText{"log --status", "The status from that date on, if it changed"},
    HelpText{"log --reason", "Why it is paused or was stopped; required for those two statuses"},
    HelpText{"log --in", "The language you write in; without this option that of the screen"},
    HelpText{"log --dry-run", "Shows the change but writes nothing"},
    HelpText{"log examples",
             "What happened today:\n"
             "  agenda log radschnellweg \"Meeting with the partners\"\n"
             "With a new status:\n"
             "  agenda log radschnellweg \"Construction has begun\" --status running\n"
             "Of an earlier date:\n"
             "  agenda log radschnellweg \"Meeting with the partners\" --date 2025-06"},

    HelpText{"promote", "Makes a project of a possibility, with an entry in the log"},
    HelpText{"promote ID", "The id of the possibility; the project keeps it"},
    HelpText{"promote --status", "The status of the project; without this option in preparation"},
    HelpText{"promote --reason",
             "Why it is paused or was stopped; required for those two statuses"},
    HelpText{"promote --date", "The date on which it became a project; without this option today"},
    HelpText{"promote --dry-run", "Shows the change but writes nothing"},
    HelpText{"promote examples", "The focus group becomes a project:\n"
                                 "  agenda promote focusgroep-open-data\n"
                                 "A project that is running already:\n"
                                 "  agenda promote geothermie-aachen --status running"},

    HelpText{"confirm", "Confirms that the status is still the same today"},
    HelpText{"confirm ID", "The id of the item; there may be several"},
    HelpText{"confirm --dry-run", "Shows the change but writes nothing"},
    HelpText{"confirm examples", "You asked, and nothing has changed:\n"
                                 "  agenda confirm mijnwater\n"
                                 "After a meeting about several items:\n"
                                 "  agenda confirm mijnwater cross-heat"},

    HelpText{"rename", "Gives an item another id, and changes every reference to it"},
    HelpText{"rename OLD NEW",
             "The old and the new id; that of an organisation, theme or scope will do too"},
    HelpText{"rename --dry-run", "Shows the change but writes nothing"},
    HelpText{"rename examples", "An item:\n"
                                "  agenda rename radschnellweg snelfietsroute\n"
                                "An organisation, in all items:\n"
                                "  agenda rename rwth rwth-aachen"},

    HelpText{"edit", "Opens an item in your text editor, then checks it"},
    HelpText{"edit ID", "The id of the item: the name of its file without .yaml"},
    HelpText{"edit examples", "With the editor that is set in VISUAL or EDITOR:\n"
                              "  agenda edit radschnellweg"},

    HelpText{"fmt", "Gives files the standard layout; comments stay"},
    HelpText{"fmt PATH", "Only these files or folders"},
    HelpText{
        "fmt --check",
        "Writes nothing; names the files without the standard layout, and then ends with status 1"},
    HelpText{"fmt --dry-run", "Shows the change but writes nothing"},
    HelpText{"fmt examples", "The whole agenda:\n"
                             "  agenda fmt\n"
                             "One folder, seeing first what would change:\n"
                             "  agenda fmt agenda/mobiliteit --dry-run"},

    HelpText{"init", "Begins a new agenda, with an example"},
    HelpText{"init DIR",
             "The folder for the new agenda; without a name `agenda` in the current folder"},
    HelpText{"init --name", "The name of the agenda"},
    HelpText{"init --themes", "The themes in their fixed order, separated by commas"},
    HelpText{"init --languages", "The languages of the agenda, separated by commas: nl,de,en"},
    HelpText{"init examples",
             "With the six themes of the covenant:\n"
             "  agenda init\n"
             "For another partnership:\n"
             "  agenda init neighbours/agenda --name \"Neighbours\" --themes housing,nature"},

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
