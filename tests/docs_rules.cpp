// docs/rules.md: every rule with its explanation, a wrong example, what is said of it, and a right one.
#include "base/rules.hpp"
#include "base/text.hpp"
#include "docs_pages.hpp"
#include "lang/examples.hpp"
#include "lang/lang.hpp"

#include <fmt/format.h>

#include <array>
#include <span>

namespace agenda::docs {
namespace {

constexpr std::string_view intro =
    "What `agenda check` reports. An **error** is wrong and must be mended; a **warning** is most likely\n"
    "a slip; a **reminder** is about time and completeness, and is shown where someone asks for it:\n"
    "`agenda check --reminders`. `agenda explain RULE` shows the same on the screen.\n\n"
    "Each example stands alone in an agenda whose `_organisations.yaml` is:\n\n";

std::string words_of(Severity severity) {
    std::string words;
    for (const Language language : languages) {
        const Screen& screen = *lang(language).screen;
        const std::array names{screen.error, screen.warning, screen.reminder};
        words += fmt::format("{}{}", words.empty() ? "" : " · ",
                             names[static_cast<std::size_t>(severity)]);
    }
    return words;
}

bool shows_as_it_is(std::string_view text) {
    return text.ends_with('\n') && text.find('\t') == text.npos && text.find('\r') == text.npos &&
           visible(text, Lines::kept) == text;
}

/// The text for a fence marked `bytes`.
std::string escaped(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const Decoded c = decode_utf8(text, i);
        const std::string_view bytes = text.substr(i, c.size);
        const bool plain = c.valid && suspicion_of(c.code_point) == Suspicion::none;
        if (bytes == "\\")
            result += "\\\\";
        else if (bytes == "\t")
            result += "\\t";
        else if (bytes == "\r")
            result += "\\r";
        else if (plain || bytes == "\n")
            result += bytes;
        else
            for (const char byte : bytes)
                result += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
        i += c.size;
    }
    return result;
}

/// Writes the file into the shell's folder, and returns the fence that does the same.
std::string file_fence(transcript::Shell& shell, const ExampleFile& file) {
    const std::string path = "agenda/" + std::string(file.path);
    std::string text = example_text(ExampleFile{file.path, file.snippet, file.whole, 1});
    std::string marks;
    std::string shown = text;
    if (!shows_as_it_is(text)) {
        marks = " bytes";
        shown = escaped(text) + '\n';
    }
    if (file.times > 1) marks += fmt::format(" repeat={}", file.times);
    std::string bytes;
    for (int i = 0; i < file.times; ++i)
        bytes += text;
    shell.write({path, bytes});
    return fmt::format("```yaml file={}{}\n{}```\n\n", path, marks, shown);
}

std::string begin_anew(transcript::Shell& shell) {
    shell.set({"reset", ""});
    shell.set({"agenda", "example"});
    return "<!-- reset -->\n<!-- agenda: example -->\n\n";
}

std::string example(transcript::Shell& shell, std::span<const ExampleFile> files,
                    const std::vector<std::string>& commands) {
    std::string text = begin_anew(shell);
    for (const ExampleFile& file : files)
        text += file_fence(shell, file);
    return text + console(shell, commands);
}

std::string section(transcript::Shell& shell, const RuleInfo& row) {
    std::string text = fmt::format("## {}\n\n{}\n\n", row.name, words_of(row.severity));
    for (const Language language : languages) {
        const Lang& reader = lang(language);
        text += fmt::format("- *{}.* {}\n",
                            reader.screen->language_names[static_cast<std::size_t>(language)],
                            text_of(row.rule, reader).explanation);
    }
    text += '\n';
    const RuleExample& examples = example_of(row.rule);
    if (examples.wrong.empty()) return text;

    const std::string check =
        row.severity == Severity::reminder ? "agenda check --reminders" : "agenda check";
    text += "Fout · Falsch · Wrong:\n\n";
    text += example(shell, examples.wrong,
                    {check + " --lang nl", check + " --lang de", check + " --lang en"});
    if (examples.right.empty()) return text;
    text += "Goed · Richtig · Right:\n\n";
    return text + example(shell, examples.right, {check});
}

} // namespace

std::string rules_page(transcript::Shell& shell) {
    std::string page = head("Rules") + std::string(intro);
    page += fmt::format("```yaml\n{}```\n\n", example_organisations());
    page += "| Rule | Severity |\n| --- | --- |\n";
    for (const RuleInfo& row : rules)
        page += fmt::format("| [{0}](#{0}) | {1} |\n", row.name, words_of(row.severity));
    page += '\n';
    for (const RuleInfo& row : rules)
        page += section(shell, row);
    while (page.ends_with("\n\n"))
        page.pop_back();
    return page;
}

} // namespace agenda::docs
