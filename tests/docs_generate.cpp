// Writes the reference pages into a folder, or (--check) says which of them are not what they should be.
// Usage: generate_docs [--check] FOLDER
#include "docs_pages.hpp"
#include "transcript_compare.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace agenda::docs {

namespace {

struct Page {
    std::string_view file;
    std::string text;
};

std::vector<Page> pages() {
    transcript::Shell for_rules(AGENDA_CHECKOUT);
    transcript::Shell for_commands(AGENDA_CHECKOUT);
    return {{"rules.md", rules_page(for_rules)},
            {"fields.md", fields_page()},
            {"commands.md", commands_page(for_commands)}};
}

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

int run(const std::filesystem::path& folder, bool only_check) {
    int stale = 0;
    for (const Page& page : pages()) {
        const std::filesystem::path path = folder / page.file;
        const std::string before = read(path);
        if (before == page.text) continue;
        if (only_check) {
            ++stale;
            fmt::print("{} is out of date:\n{}\n", page.file,
                       transcript::difference(transcript::split_lines(before),
                                              transcript::split_lines(page.text)));
            continue;
        }
        std::ofstream file(path, std::ios::binary);
        if (!(file << page.text).flush()) throw std::runtime_error("cannot write " + path.string());
        fmt::print("{}: updated\n", page.file);
    }
    if (stale > 0) fmt::print("Update them: cmake --build --preset release --target update-docs\n");
    return stale > 0 ? 1 : 0;
}

} // namespace

std::string console(transcript::Shell& shell, const std::vector<std::string>& commands) {
    std::string body;
    std::size_t ticks = 3;
    for (const std::string& command : commands) {
        body += "$ " + command + '\n';
        const transcript::Result result = shell.run(command);
        for (const std::string& line : transcript::shown_lines(result.printed, result.status)) {
            body += line + '\n';
            ticks = std::max(ticks, line.find_first_not_of('`') + 1 == 0
                                        ? line.size() + 1
                                        : line.find_first_not_of('`') + 1);
        }
    }
    const std::string fence(ticks, '`');
    return fence + "console\n" + body + fence + "\n\n";
}

std::string head(std::string_view title) {
    return fmt::format("<!-- Made from the program itself by the target update-docs. A change here "
                       "would be lost. -->\n\n# {}\n\n",
                       title);
}

} // namespace agenda::docs

int main(int argc, char** argv) {
    umask(022);
    std::vector<std::string> words(argv + 1, argv + argc);
    const bool only_check = !words.empty() && words.front() == "--check";
    if (only_check) words.erase(words.begin());
    if (words.size() != 1) {
        std::fputs("usage: generate_docs [--check] FOLDER\n", stderr);
        return 2;
    }
    try {
        return agenda::docs::run(words.front(), only_check);
    } catch (const std::exception& error) {
        fmt::print(stderr, "generate_docs: {}\n", error.what());
        return 2;
    }
}
