// Findings made by hand, and what the formats print of them.
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "lang/lang.hpp"
#include "output/diagnostics.hpp"
#include "support/refs.hpp"

#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::test {

struct Found {
    Sources sources;
    Diagnostics diagnostics;
    std::vector<const Lang*> langs{&lang(Language::nl)};
    std::size_t files = 53;
    std::size_t hidden_reminders = 0;
    bool colour = false;

    FileId file(std::string path, std::string text) {
        return sources.add(std::move(path), std::move(text));
    }

    /// Where `part` stands first in the file.
    [[nodiscard]] Span at(FileId file, std::string_view part) const {
        const std::size_t begin = sources[file].text.find(part);
        return {file, static_cast<std::uint32_t>(begin),
                static_cast<std::uint32_t>(begin + part.size())};
    }

    /// An unknown theme: a rule whose sentence shows what it is given.
    void unknown_theme(Span where, std::string word, std::string_view suggestion = "") {
        diagnostics.push_back(
            {.rule = Rule::unknown_theme,
             .where = where,
             .arguments = {std::move(word), std::vector<std::string>{"energie", "mobiliteit"}},
             .suggestion = suggestion});
    }

    [[nodiscard]] std::string print(std::string_view format) const {
        const DiagnosticRefs refs = test::refs_to(diagnostics);
        const output::Findings findings{
            .sources = &sources,
            .diagnostics = &refs,
            .files = files,
            .hidden_reminders = hidden_reminders,
            .langs = langs,
            .shown_path = [](std::string_view path) { return "agenda/" + std::string(path); },
            .colour = colour};
        std::ostringstream out;
        for (const output::FindingsFormat& row : output::findings_formats)
            if (row.name == format) row.print(out, findings);
        return out.str();
    }

    /// The full format without its closing lines.
    [[nodiscard]] std::string full() const {
        const std::string all = print("full");
        return all.substr(0, all.rfind("\n\n") + 1);
    }
};

} // namespace agenda::test
