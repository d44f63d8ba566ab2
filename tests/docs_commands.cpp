// docs/commands.md: the help of every command, from the command table.
#include "cli/command.hpp"
#include "docs_pages.hpp"
#include "query/query.hpp"

#include <fmt/format.h>

namespace agenda::docs {
namespace {

constexpr std::string_view intro =
    "What `agenda --help` and `agenda COMMAND --help` say, in English; with `--lang nl` or `--lang de`\n"
    "they say it in Dutch or German. In a checkout `script/run` stands for `agenda`: it builds the\n"
    "program first where that is needed.\n\n";

constexpr std::string_view statuses =
    "## Exit status\n\n"
    "| Status | Meaning |\n"
    "| :-: | --- |\n"
    "| 0 | Done. An empty list is done too, and so is a check that found no error. |\n"
    "| 1 | `check` found errors (with `--strict`: anything), `fmt --check` found a file to change, an "
    "id does not exist, a change was refused, or a file could not be read while the rest was "
    "printed. |\n"
    "| 2 | The program could not do what was asked. |\n\n";

constexpr std::string_view query =
    "## Queries\n\n"
    "`list` and `summary` take a query, made of words. None of them begins with `-`, and none needs\n"
    "quotes unless there is a blank in it.\n\n"
    "| Word | Meaning |\n"
    "| --- | --- |\n"
    "| `theme:mobiliteit` | the field has this value |\n"
    "| `status:lopend,in-voorbereiding` | one of these; the same field twice means the same |\n"
    "| `theme:mobiliteit status:lopend` | both |\n"
    "| `not:lead:avv` | not this |\n"
    "| `start:2024..` `due:..2027-03` `end:2026..2027` | from, until, between; the ends count |\n"
    "| `fiets` `\"open data\"` | in a title, summary, goal, id or tag, in any language |\n\n"
    "A theme, kind, status, scope or organisation is understood by its id, its name or alias in any\n"
    "language, or an unambiguous beginning of a word of it, whatever its case, accents, blanks or\n"
    "hyphens: `theme:Mobilität`, `theme:energie`, `lead:heerlen`. The options of `list` are the same\n"
    "thing spelled longer.\n\n"
    "The fields that can stand before a colon:\n\n";

} // namespace

std::string commands_page(transcript::Shell& shell) {
    std::string page = head("Commands") + std::string(intro);
    page += console(shell, {"agenda --help"});
    for (const cli::Command& command : cli::commands())
        page += fmt::format("## {0}\n\n{1}", command.name,
                            console(shell, {fmt::format("agenda {} --help", command.name)}));
    page += statuses;
    page += query;
    std::string names;
    for (const std::string_view name : query::field_names())
        names += fmt::format("{}`{}`", names.empty() ? "" : ", ", name);
    return page + names + ".\n";
}

} // namespace agenda::docs
