// JSON (RFC 8259) that is exact, and safe to look at in a terminal.
#include "base/text.hpp"
#include "output/print.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <ostream>

namespace agenda::output {

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

} // namespace

void print_json(std::ostream& out, const nlohmann::ordered_json& json) {
    using nlohmann::ordered_json;
    out << without_suspicious(json.dump(2, ' ', false, ordered_json::error_handler_t::replace))
        << '\n';
}

} // namespace agenda::output
