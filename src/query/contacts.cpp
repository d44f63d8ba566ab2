#include "query/contacts.hpp"

#include "model/fields.hpp"

#include <algorithm>
#include <utility>

namespace agenda::query {

namespace {

using Pair = std::pair<OrganisationId, OrganisationId>;

void add_once(std::vector<OrganisationId>& to, OrganisationId id) {
    if (std::find(to.begin(), to.end(), id) == to.end()) to.push_back(id);
}

/// Lead and partners, each once.
std::vector<OrganisationId> participants(const Item& item) {
    std::vector<OrganisationId> found;
    if (item.lead) add_once(found, item.lead->value);
    for (const Located<OrganisationId>& partner : item.partners)
        add_once(found, partner.value);
    return found;
}

void add_pairs(std::vector<Pair>& pairs, const Item& item) {
    std::vector<OrganisationId> who = participants(item);
    std::sort(who.begin(), who.end());
    for (std::size_t i = 0; i < who.size(); ++i)
        for (std::size_t j = i + 1; j < who.size(); ++j)
            pairs.emplace_back(who[i], who[j]);
}

/// Adds to both halves of a symmetric matrix; to its diagonal once.
template <class Matrix> void count(Matrix& matrix, std::size_t a, std::size_t b) {
    ++matrix[a][b];
    if (a != b) ++matrix[b][a];
}

} // namespace

Side side_of(const Organisation& organisation) {
    if (organisation.countries.empty()) return Side::unknown;
    if (organisation.countries.size() > 1) return Side::several;
    return static_cast<Side>(organisation.countries.front().value);
}

bool across(const Organisation& a, const Organisation& b) {
    const auto at_home = [](const Organisation& organisation, Country country) {
        return std::any_of(organisation.countries.begin(), organisation.countries.end(),
                           [country](const auto& its) { return its.value == country; });
    };
    const auto is_somewhere = [](const Organisation& organisation) {
        return !organisation.countries.empty() &&
               std::none_of(organisation.countries.begin(), organisation.countries.end(),
                            [](const auto& its) { return its.value == Country::eu; });
    };
    return is_somewhere(a) && is_somewhere(b) &&
           std::none_of(a.countries.begin(), a.countries.end(),
                        [&](const auto& country) { return at_home(b, country.value); });
}

std::size_t type_of(const Organisation& organisation) {
    return organisation.type ? static_cast<std::size_t>(organisation.type->value) : types - 1;
}

std::vector<OrganisationId> involved(const Item& item) {
    std::vector<OrganisationId> found = participants(item);
    for (const Path& path : item_paths()) {
        if (path.type != ValueType::organisation) continue;
        for (const Value& value : values_at(item, path))
            add_once(found, std::get<OrganisationId>(value));
    }
    return found;
}

std::vector<Part> parts(const Inventory& inventory, const std::vector<ItemId>& items) {
    std::vector<Part> all(inventory.vocabulary.organisations.size());
    for (const ItemId id : items) {
        const Item& item = inventory[id];
        const std::size_t taking_part = participants(item).size();
        const std::vector<OrganisationId> who = involved(item);
        for (std::size_t i = 0; i < who.size(); ++i) {
            if (who[i] == steering_group) continue;
            Part& part = all[static_cast<std::size_t>(who[i])];
            const bool leads = item.lead && item.lead->value == who[i];
            (leads ? part.lead : i < taking_part ? part.partner : part.other).push_back(id);
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].organisation = static_cast<OrganisationId>(i);
    std::erase_if(all, [](const Part& part) { return part.items() == 0; });
    return all;
}

Contacts contacts(const Inventory& inventory, const std::vector<ItemId>& items) {
    std::vector<Pair> pairs;
    for (const ItemId id : items)
        add_pairs(pairs, inventory[id]);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());

    Contacts result;
    for (const Pair& pair : pairs) {
        const Organisation& a = inventory.vocabulary[pair.first];
        const Organisation& b = inventory.vocabulary[pair.second];
        count(result.by_side, static_cast<std::size_t>(side_of(a)),
              static_cast<std::size_t>(side_of(b)));
        if (!across(a, b)) continue;
        ++result.across;
        count(result.across_by_type, type_of(a), type_of(b));
    }
    return result;
}

} // namespace agenda::query
