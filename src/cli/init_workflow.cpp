#include "cli/init_workflow.hpp"

#include "lang/lang.hpp"

namespace agenda::cli {

namespace {

/// What stands between the languages and the folder. The path of a folder is the value of a variable, so
/// that no name of one is taken for a command.
constexpr std::string_view before_languages =
    R"(# Checks the agenda in every pull request, and every night what has grown old since.
name: agenda

on:
  pull_request:
  push:
    branches: [main]
  schedule:
    - cron: "17 4 * * *"

permissions: {}

jobs:
  check:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # The program. The variables of the repository say where it is ("owner/name") and which version.
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
          repository: ${{ vars.AGENDA_REPOSITORY }}
          ref: ${{ vars.AGENDA_VERSION || 'main' }}
          path: .agenda-program
      # On a pull request an item that merely grew old is no fault of the change.
      - run: .agenda-program/script/run check --agenda="$FOLDER" --format github --lang "$LANGUAGES" $STRICT
        env:
          LANGUAGES: )";

constexpr std::string_view before_folder = R"(
          STRICT: ${{ github.event_name == 'schedule' && '--strict' || '' }}
          FOLDER: )";

/// A text in YAML's single quotes, in which only they themselves are written twice. GitHub reads
/// expressions in all values: `${{` is told as text by one.
std::string quoted(std::string_view text) {
    std::string result = "'";
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at).starts_with("${{"))
            result += "${{ ''$'' }}";
        else
            result += text[at] == '\'' ? std::string_view("''") : text.substr(at, 1);
    }
    return result + "'";
}

} // namespace

std::string workflow_text(std::string_view folder, const std::vector<std::string>& languages) {
    std::string spoken;
    for (const std::string& code : languages)
        if (language_from_code(code)) spoken += (spoken.empty() ? "" : "+") + code;
    std::string text(before_languages);
    text += spoken.empty() ? "en" : spoken;
    text += before_folder;
    text += quoted(folder);
    return text + "\n";
}

} // namespace agenda::cli
