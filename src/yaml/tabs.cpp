#include "yaml/tabs.hpp"

#include "yaml/scalar_end.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

constexpr std::string_view instead = "  ";

/// How far the nodes reach that begin before a line and in which a tab means nothing.
struct Cover {
    std::uint32_t text = 0; // quoted, or within brackets
    std::uint32_t block = 0; // literal or folded
    std::uint32_t plain = 0;

    void add(const Node& node) {
        const bool is_block = node.style == Style::literal || node.style == Style::folded;
        if (node.style == Style::block) return;
        std::uint32_t& end = is_block ? block : node.style == Style::plain ? plain : text;
        end = std::max(end, node.end);
    }
};

bool is_harmless(ByteRange tabs, const Cover& cover, const Prepared& prepared, bool stopped) {
    if (tabs.begin < cover.text) return true;
    if (tabs.begin <
        cover.block) // the block's own indentation must be of blanks, what follows is text
        return tabs.begin > line_begin(prepared.text, tabs.begin);
    if (tabs.begin < cover.plain) return !stopped;
    return prepared.text[tabs.end] == '#';
}

} // namespace

void blank_out_tabs(Prepared& prepared) {
    for (const ByteRange tabs : prepared.tabs)
        std::replace(prepared.text.begin() + tabs.begin, prepared.text.begin() + tabs.end, '\t',
                     ' ');
}

std::string with_blanks(const Prepared& prepared) {
    std::string text;
    std::size_t copied = 0;
    for (const ByteRange tabs : prepared.tabs)
        for (std::size_t at = tabs.begin; at < tabs.end; ++at) {
            if (prepared.file[at] != '\t') continue;
            text.append(prepared.file, copied, at - copied).append(instead);
            copied = at + 1;
        }
    return text.append(prepared.file, copied);
}

std::size_t report_tabs(std::span<const Node> nodes, const Prepared& prepared, std::size_t end,
                        bool stopped, Reporter& reporter) {
    std::size_t found = 0;
    Cover cover;
    auto node = nodes.begin();
    for (const ByteRange tabs : prepared.tabs) {
        for (; node != nodes.end() && node->begin < tabs.begin; ++node)
            cover.add(*node);
        if (tabs.begin >= end || is_harmless(tabs, cover, prepared, stopped)) continue;
        ++found;
        // no arguments
        const std::size_t last = prepared.file.rfind('\t', tabs.end - 1);
        Diagnostic* made = reporter.report(Rule::tab_indentation, tabs.begin, last + 1);
        for (std::size_t at = tabs.end; made && at > tabs.begin; --at)
            if (prepared.file[at - 1] == '\t')
                made->fix.push_front({reporter.span(at - 1, at), std::string(instead)});
    }
    return found;
}

} // namespace agenda::yaml
