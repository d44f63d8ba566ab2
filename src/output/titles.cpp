#include "output/titles.hpp"

#include <string_view>

namespace agenda::output {

namespace {

/// The bytes of a title, mostly.
constexpr std::size_t usual_size = 48;

} // namespace

Titles::Titles(const Inventory& inventory, const std::vector<Lang>& langs)
    : langs_(langs.size()), texts_(inventory.items.size() * langs.size() * usual_size) {
    shown_.reserve(inventory.items.size() * langs.size());
    for (const Item& item : inventory.items)
        for (const Lang& lang : langs) {
            Shown title = shown(item.title, lang.code);
            const std::span<const char> copy = texts_.copy(title.value);
            title.value = std::string_view(copy.data(), copy.size());
            shown_.push_back(title);
        }
}

} // namespace agenda::output
