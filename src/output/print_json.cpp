// JSON (RFC 8259) that is exact, and safe to look at in a terminal.
#include "base/text.hpp"
#include "output/print.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace agenda::output {

using nlohmann::ordered_json;

namespace {

void append_escape(std::string& out, char32_t c) {
    const auto unit = [&out](unsigned value) { out += fmt::format("\\u{:04x}", value); };
    if (c < 0x10000) return unit(static_cast<unsigned>(c));
    const auto rest = static_cast<unsigned>(c - 0x10000);
    unit(0xD800U + (rest >> 10U));
    unit(0xDC00U + (rest & 0x3FFU));
}

/// Outside its strings JSON has nothing that could be suspicious, so that all of it can be treated
/// alike. A runner of GitHub obeys `##[command]` anywhere in a line.
std::string without_suspicious(std::string_view json) {
    std::string out;
    out.reserve(json.size());
    for (std::size_t at = 0; at < json.size();) {
        const Decoded next = decode_utf8(json, at);
        const bool is_command = json.substr(at).starts_with("#[") && out.ends_with('#');
        if (suspicion_of(next.code_point) == Suspicion::none && !is_command)
            out += json.substr(at, next.size);
        else
            append_escape(out, next.code_point);
        at += next.size;
    }
    return out;
}

std::string dumped(const ordered_json& json) {
    return without_suspicious(json.dump(2, ' ', false, ordered_json::error_handler_t::replace));
}

/// Strings have their line ends escaped, so that every line of JSON may be indented.
std::string indented(std::string_view json, std::string_view by) {
    std::string out(by);
    for (const char c : json) {
        out += c;
        if (c == '\n') out += by;
    }
    return out;
}

} // namespace

void print_json(std::ostream& out, const ordered_json& json) { out << dumped(json) << '\n'; }

void print_json(std::ostream& out, ordered_json head, const std::string& list, std::size_t count,
                const std::function<ordered_json(std::size_t)>& element, const ordered_json& tail) {
    head[list] = ordered_json::array();
    constexpr std::string_view end = "]\n}"; // of the empty list, and of the head behind it
    const std::string begin = dumped(head);
    out << begin.substr(0, begin.size() - end.size());
    for (std::size_t i = 0; i < count; ++i)
        out << (i > 0 ? ",\n" : "\n") << indented(dumped(element(i)), "    ");
    out << (count > 0 ? "\n  ]" : "]");
    // The tail's members without the brace before them.
    out << (tail.empty() ? "\n}" : ',' + dumped(tail).substr(1)) << '\n';
}

} // namespace agenda::output
