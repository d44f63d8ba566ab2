#include "output/usage.hpp"

namespace agenda::output {

std::vector<KindCounts> theme_usage(const Inventory& inventory) {
    std::vector<KindCounts> usage(inventory.vocabulary.themes().size());
    for (const Item& item : inventory.items)
        if (item.usable)
            ++usage[static_cast<std::size_t>(item.theme->value)]
                   [static_cast<std::size_t>(item.kind->value)];
    return usage;
}

Inline count_cell(std::size_t count) {
    return count == 0 ? emphasised("·", Emphasis::muted) : plain(std::to_string(count));
}

} // namespace agenda::output
