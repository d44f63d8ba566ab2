// Who takes part in what, and who meets whom: the acquaintance that the covenant wants, counted.
#pragma once

#include "model/inventory.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace agenda::query {

/// The side of the border on which an organisation stands, as a table has it: one row each.
enum class Side : std::uint8_t { nl, de, be, lu, eu, several, unknown };
inline constexpr std::size_t sides = 7;
[[nodiscard]] Side side_of(const Organisation& organisation);

/// At home in different countries: both are known, the EU is none, and they have none in common.
[[nodiscard]] bool across(const Organisation& a, const Organisation& b);

/// The items in which an organisation has a role, in the order given; each under the first that applies.
struct Part {
    OrganisationId organisation{};
    std::vector<ItemId> lead;
    std::vector<ItemId> partner;
    std::vector<ItemId> other;

    [[nodiscard]] std::size_t items() const { return lead.size() + partner.size() + other.size(); }
};
/// Organisations without a role in these items are left out. In the order of the vocabulary.
[[nodiscard]] std::vector<Part> parts(const Inventory& inventory, const std::vector<ItemId>& items);

/// Organisation types, and behind them those of which it is not known.
inline constexpr std::size_t types = organisation_type_ids.size() + 1;
[[nodiscard]] std::size_t type_of(const Organisation& organisation);

/// Pairs of organisations that are lead or partner of the same item; each pair counts once, however
/// many items it shares.
struct Contacts {
    /// Symmetric.
    std::array<std::array<std::size_t, sides>, sides> by_side{};
    /// Only pairs across the border. Symmetric.
    std::array<std::array<std::size_t, types>, types> across_by_type{};
    std::size_t across = 0;
};
[[nodiscard]] Contacts contacts(const Inventory& inventory, const std::vector<ItemId>& items);

/// The lead, the partners and every other organisation of an item, each once, in this order; the steering
/// group where it is named for something.
[[nodiscard]] std::vector<OrganisationId> involved(const Item& item);

} // namespace agenda::query
