// A document that may only be so long.
#include "output/print.hpp"

#include <sstream>
#include <vector>

namespace agenda::output {

bool cut_to(Document& document, std::size_t bytes, const Paragraph& last, const Printer& print) {
    const auto size_of = [&print](const Document& part) {
        std::ostringstream text;
        print(text, part);
        return text.str().size();
    };
    // What a block adds: a blank line may separate it from the one before.
    const auto added = [&size_of](const Block& block) {
        return size_of(agenda::output::document(block)) + 1;
    };
    if (size_of(document) <= bytes) return true;
    std::size_t kept = 0;
    std::size_t size = added(last);
    for (const Block& block : document.blocks) {
        size += added(block);
        if (size > bytes) break;
        ++kept;
    }
    // A heading with nothing below it promises too much.
    while (kept > 0 && std::holds_alternative<Heading>(document.blocks[kept - 1]))
        --kept;
    if (kept == 0) return false;
    document.blocks.resize(kept);
    document.blocks.emplace_back(last);
    return true;
}

} // namespace agenda::output
