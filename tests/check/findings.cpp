#include "check/findings.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <variant>

namespace agenda::test {

namespace {

struct InText {
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::string>& list) const {
        return '(' + join(list, " ") + ')';
    }
    std::string operator()(const KnownWords& known) const {
        return (*this)(std::vector<std::string>(known.words.begin(), known.words.end()));
    }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const Date& date) const { return iso(date); }
    std::string operator()(const LanguageCode& language) const { return language.code; }
    std::string operator()(Shape) const { return "shape"; }
    std::string operator()(FileTrouble) const { return "trouble"; }
};

std::string place(const Inventory& inventory, Span where) {
    const SourceFile& file = inventory.sources[where.file];
    if (where.end == 0) return file.path;
    const Position position = position_at(file.text, where.begin);
    return file.path + ':' + std::to_string(position.line) + ':' + std::to_string(position.column);
}

std::string in_text(const Inventory& inventory, const Diagnostic& found) {
    std::string line = place(inventory, found.where);
    if (found.where.end > 0) {
        const std::string_view text = inventory.sources[found.where.file].text;
        line +=
            ' ' + std::string(text.substr(found.where.begin, found.where.end - found.where.begin));
    }
    std::vector<std::string> arguments;
    for (const Argument& argument : found.arguments)
        arguments.push_back(std::visit(InText{}, argument));
    line += " [" + join(arguments, ", ") + ']';
    if (!found.suggestion.empty()) line += " ?" + std::string(found.suggestion);
    for (const TextEdit& edit : found.fix)
        line += " =" + edit.text;
    for (const Note& note : found.notes)
        line += " +" + place(inventory, note.where);
    return line;
}

} // namespace

Lines findings(const Inventory& inventory, Rule rule, std::string_view today) {
    const check::Findings findings = check::judge({inventory, day(today)});
    Lines lines;
    for (const Diagnostic* found : findings.all)
        if (found->rule == rule) lines.push_back(in_text(inventory, *found));
    return lines;
}

Lines findings(const Files& files, Rule rule, std::string_view today) {
    return findings(inventory_of(files), rule, today);
}

Lines findings(std::string_view lines, Rule rule, std::string_view today) {
    return findings({organisations(), {"a.yaml", item(lines)}}, rule, today);
}

} // namespace agenda::test
