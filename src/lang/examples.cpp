// Finds the example of a rule, and makes whole files of the snippets.
#include "lang/examples.hpp"

#include "lang/example_rows.hpp"

#include <algorithm>
#include <cassert>

namespace agenda {

namespace {

constexpr std::string_view sound_item =
    "title: {nl: Snelfietsroute, de: Radschnellweg, en: Cycle highway}\n"
    "kind: project\n"
    "theme: mobiliteit\n"
    "status: lopend\n"
    "as_of: 2026-10\n"
    "lead: stadt-aachen\n"
    "partners: [gemeente-heerlen]\n"
    "start: 2025\n";

constexpr std::string_view organisations = "stadt-aachen:\n"
                                           "  name: Stadt Aachen\n"
                                           "  aliases: [Aken, Aachen]\n"
                                           "  country: de\n"
                                           "  type: overheid\n"
                                           "gemeente-heerlen:\n"
                                           "  name: Gemeente Heerlen\n"
                                           "  aliases: [Heerlen]\n"
                                           "  country: nl\n"
                                           "  type: overheid\n"
                                           "provincie-limburg:\n"
                                           "  name: Provincie Limburg\n"
                                           "  country: nl\n"
                                           "  type: overheid\n"
                                           "rwth:\n"
                                           "  name: RWTH Aachen\n"
                                           "  country: de\n"
                                           "  type: kennisinstelling\n"
                                           "interreg:\n"
                                           "  name: Interreg Maas-Rijn\n"
                                           "  country: eu\n"
                                           "  type: programma\n"
                                           "charlemagne:\n"
                                           "  name: Charlemagne Grensregio\n"
                                           "  country: [nl, de, be]\n"
                                           "  type: samenwerkingsverband\n";

/// A key and the lines that belong to it.
struct Block {
    std::string_view key;
    std::string_view text;
    bool used = false;
};

/// What stands before the colon, or in its place where the colon is forgotten.
std::string_view key_of(std::string_view line) {
    return line.substr(0, line.find_first_of(": \t\r\n"));
}

/// A line that begins at the left margin begins a block.
std::vector<Block> blocks_of(std::string_view text) {
    std::vector<Block> blocks;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t end = text.find('\n', begin);
        end = end == std::string_view::npos ? text.size() : end + 1;
        const std::string_view line = text.substr(begin, end - begin);
        const bool continues = line[0] == ' ' || line[0] == '\t' || line[0] == '\n';
        if (continues && !blocks.empty()) {
            const auto start = static_cast<std::size_t>(blocks.back().text.data() - text.data());
            blocks.back().text = text.substr(start, end - start);
        } else {
            blocks.push_back({.key = key_of(line), .text = line});
        }
        begin = end;
    }
    return blocks;
}

std::string merged(std::string_view snippet) {
    std::vector<Block> given = blocks_of(snippet);
    std::string text;
    for (const Block& sound : blocks_of(sound_item)) {
        bool replaced = false;
        for (Block& block : given) {
            if (block.key != sound.key) continue;
            text += block.text;
            block.used = replaced = true;
        }
        if (!replaced) text += sound.text;
    }
    for (const Block& block : given)
        if (!block.used) text += block.text;
    return text;
}

std::span<const ExampleFile> files_of(const std::array<ExampleFile, 2>& files) {
    const auto end = std::ranges::find_if(files, &std::string_view::empty, &ExampleFile::path);
    return {files.begin(), end};
}

std::vector<RuleExample> all_examples() {
    std::vector<RuleExample> all;
    all.reserve(rules.size());
    for (const auto rows : {yaml_examples(), field_examples(), item_examples()})
        for (const ExampleRow& row : rows) {
            assert(static_cast<std::size_t>(row.rule) == all.size());
            all.push_back(
                {.rule = row.rule, .wrong = files_of(row.wrong), .right = files_of(row.right)});
        }
    assert(all.size() == rules.size());
    return all;
}

} // namespace

const RuleExample& example_of(Rule rule) {
    static const std::vector<RuleExample> all = all_examples();
    return all[static_cast<std::size_t>(rule)];
}

std::string example_text(const ExampleFile& file) {
    std::string repeated;
    for (int i = 0; i < file.times; ++i)
        repeated += file.snippet;
    return file.whole ? repeated : merged(repeated);
}

std::string_view example_organisations() { return organisations; }

} // namespace agenda
