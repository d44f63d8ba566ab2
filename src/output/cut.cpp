// A document that may only be so long.
#include "base/pieces.hpp"
#include "output/print.hpp"

#include <string_view>
#include <utility>

namespace agenda::output {

namespace {

/// The first blocks, but no heading with nothing below it, which would promise too much; then `last`.
Document beginning(const Document& document, std::size_t blocks, const Paragraph& last) {
    while (blocks > 0 && std::holds_alternative<Heading>(document.blocks[blocks - 1]))
        --blocks;
    Document part;
    part.blocks.assign(document.blocks.begin(),
                       document.blocks.begin() + static_cast<std::ptrdiff_t>(blocks));
    if (blocks > 0) part.blocks.emplace_back(last);
    return part;
}

} // namespace

bool cut_to(Document& document, std::size_t bytes, const Paragraph& last, const Printer& print) {
    const auto fits = [&](const Document& part) {
        std::size_t room = bytes;
        return print_in_pieces([&](std::ostream& out) { print(out, part); },
                               [&room](std::string_view piece) {
                                   if (piece.size() > room) return false;
                                   room -= piece.size();
                                   return true;
                               });
    };
    if (fits(document)) return true;
    // Halving: a block costs more than itself where a page lists its headings.
    std::size_t kept = 0;
    std::size_t too_many = document.blocks.size();
    while (too_many - kept > 1) {
        const std::size_t middle = kept + (too_many - kept) / 2;
        (fits(beginning(document, middle, last)) ? kept : too_many) = middle;
    }
    Document part = beginning(document, kept, last);
    if (part.blocks.empty()) return false;
    document = std::move(part);
    return true;
}

} // namespace agenda::output
