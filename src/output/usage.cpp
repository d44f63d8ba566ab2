#include "output/usage.hpp"

#include "output/cells.hpp"

#include <algorithm>

namespace agenda::output {

namespace {

bool is_partner(const Item& item, OrganisationId id) {
    return std::ranges::any_of(item.partners,
                               [id](const auto& partner) { return partner.value == id; });
}

} // namespace

std::vector<KindCounts> theme_usage(const Inventory& inventory) {
    std::vector<KindCounts> usage(inventory.vocabulary.themes().size());
    for (const Item& item : inventory.items)
        if (item.usable)
            ++usage[static_cast<std::size_t>(item.theme->value)]
                   [static_cast<std::size_t>(item.kind->value)];
    return usage;
}

std::vector<Roles> organisation_usage(const Inventory& inventory) {
    std::vector<Roles> usage(inventory.vocabulary.organisations.size());
    for (const Item& item : inventory.items) {
        if (!item.usable) continue;
        for (const OrganisationId id : involved(item)) {
            if (id == steering_group) continue;
            Roles& roles = usage[static_cast<std::size_t>(id)];
            if (item.lead && item.lead->value == id)
                ++roles.lead;
            else
                ++(is_partner(item, id) ? roles.partner : roles.other);
        }
    }
    return usage;
}

Inline count_cell(std::size_t count) {
    return count == 0 ? emphasised("·", Emphasis::muted) : plain(std::to_string(count));
}

} // namespace agenda::output
