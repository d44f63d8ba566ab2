#include "output/html_text.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace agenda::output::target {

namespace {

std::string escape(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        case '\'': safe += "&#39;"; break;
        default: safe += c;
        }
    }
    return safe;
}

bool may_stand_in_id(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

} // namespace

Html::Text Html::text(std::string_view raw) {
    return {Text::Escaped{}, escape(visible(one_line(raw)))};
}

Html::Text Html::lines(std::string_view raw) {
    return {Text::Escaped{}, escape(visible(raw, Lines::kept))};
}

Html::Text Html::url(std::string_view url) {
    if (url.starts_with('#')) {
        Text text{"#"};
        text += id(url.substr(1));
        return text;
    }
    const std::string scheme = fold(url.substr(0, 8));
    if (!scheme.starts_with("http://") && !scheme.starts_with("https://")) return {};
    std::string safe;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        const bool odd = byte <= 0x20 || byte >= 0x7F ||
                         std::string_view("\"'<>\\^`{|}").find(c) != std::string_view::npos;
        if (odd)
            safe += fmt::format("%{:02X}", byte);
        else
            safe += c;
    }
    return {Text::Escaped{}, escape(safe)};
}

Html::Text Html::id(std::string_view name) {
    std::string safe(name);
    std::ranges::replace_if(
        safe, [](char c) { return !may_stand_in_id(c); }, '-');
    return {Text::Escaped{}, safe};
}

Html::Text Html::percent(std::int64_t hundredths) {
    std::string text = std::to_string(hundredths / 100);
    if (const auto rest = hundredths % 100; rest != 0) text += fmt::format(".{:02}", rest);
    return {Text::Escaped{}, text + "%"};
}

} // namespace agenda::output::target
