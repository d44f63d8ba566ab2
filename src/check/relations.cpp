// Rules about relations that lead nowhere.
#include "check/relations.hpp"

#include "base/text.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::check {

namespace {

/// "mobiliteit/radschnellweg.yaml" -> "radschnellweg": who writes the file means the item.
std::string_view without_path(std::string_view written) {
    for (const std::string_view ending : {".yaml", ".yml"})
        if (written.ends_with(ending)) written.remove_suffix(ending.size());
    return written.substr(written.rfind('/') + 1);
}

/// What an unknown id was meant to be. Made only once there is one.
class Meanings {
  public:
    explicit Meanings(const Inventory& inventory) : inventory_(inventory) {
        constexpr std::size_t names_of_an_item = 4;
        ids_.reserve(inventory.items.size());
        names_.reserve(inventory.items.size() * names_of_an_item);
        for (std::size_t i = 0; i < inventory.items.size(); ++i) {
            const Item& item = inventory.items[i];
            if (!is_id(item.id)) continue; // must be changed itself
            ids_.push_back(item.id);
            for_each_name(item, [&](std::string_view name) {
                names_.push_back({.hash = hash_of(fold(name)), .item = static_cast<ItemId>(i)});
            });
        }
        std::ranges::sort(names_, {}, &Name::hash);
    }

    /// The item that has this title, or this id but for its case and hyphens, or this file; nothing
    /// where there are several.
    [[nodiscard]] std::optional<std::string_view> certain(std::string_view written) const {
        auto owner = owner_of(written);
        if (!owner) owner = owner_of(without_path(written));
        return owner && !owner->empty() ? owner : std::nullopt;
    }

    /// The nearest id. To look at all ids takes its time: after many findings it is no longer done.
    [[nodiscard]] std::optional<std::string_view> near(std::string_view written) {
        constexpr int most_searches = 100;
        if (searches_ == most_searches) {
            nearest_.reset();
            return std::nullopt;
        }
        ++searches_;
        if (!nearest_) nearest_.emplace(std::move(ids_));
        return nearest_->to(written);
    }

  private:
    /// What somebody may write in the place of an id of an item: folded it has this hash. There are many.
    struct Name {
        std::uint32_t hash = 0;
        ItemId item{};
    };

    static std::uint32_t hash_of(std::string_view folded) {
        return static_cast<std::uint32_t>(std::hash<std::string_view>()(folded));
    }

    template <class F> static void for_each_name(const Item& item, F&& f) {
        f(item.id);
        for (const Translation& title : item.title)
            f(title.value);
    }

    static bool goes_by(const Item& item, std::string_view folded) {
        bool any = false;
        for_each_name(item, [&](std::string_view name) { any = any || fold(name) == folded; });
        return any;
    }

    /// The item that goes by this name; empty where several do.
    [[nodiscard]] std::optional<std::string_view> owner_of(std::string_view name) const {
        const std::string folded = fold(name);
        const std::uint32_t hash = hash_of(folded);
        std::optional<std::string_view> owner;
        auto like = std::ranges::lower_bound(names_, hash, {}, &Name::hash);
        for (; like != names_.end() && like->hash == hash; ++like) {
            const Item& item = inventory_[like->item];
            if (!goes_by(item, folded)) continue;
            if (owner && *owner != item.id) return std::string_view();
            owner = item.id;
        }
        return owner;
    }

    const Inventory& inventory_;
    std::vector<std::string_view> ids_;
    std::optional<Nearest> nearest_;
    /// By hash.
    std::vector<Name> names_;
    int searches_ = 0;
};

Diagnostic unknown_reference(const Located<std::string_view>& id, const Item& item,
                             Meanings& meanings) {
    Diagnostic found{
        .rule = Rule::unknown_reference, .where = id.where, .arguments = {std::string(id.value)}};
    if (const auto meant = meanings.certain(id.value); meant && *meant != item.id) {
        found.suggestion = *meant;
        found.fix = {{id.where, std::string(*meant)}};
    } else if (const auto near = meanings.near(id.value); near && *near != item.id) {
        found.suggestion = *near;
    }
    return found;
}

} // namespace

void find_unknown_reference(const Context& context, Diagnostics& diagnostics) {
    const Inventory& inventory = context.inventory;
    const auto for_each_unknown = [&](const auto& f) {
        for (const Item& item : inventory.items)
            for_each_relation(item, [&](const Located<std::string_view>& id) {
                if (!inventory.item_by_id.contains(id.value)) f(id, item);
            });
    };
    std::size_t count = 0;
    for_each_unknown([&](const auto&, const Item&) { ++count; });
    if (count == 0) return;
    diagnostics.reserve(diagnostics.size() + count); // there may be many
    Meanings meanings(inventory);
    for_each_unknown([&](const Located<std::string_view>& id, const Item& item) {
        diagnostics.push_back(unknown_reference(id, item, meanings));
    });
}

void find_self_relation(const Item& item, const Context&, Diagnostics& diagnostics) {
    for_each_relation(item, [&](const Located<std::string_view>& id) {
        if (id.value != item.id) return;
        diagnostics.push_back(
            {.rule = Rule::self_relation, .where = id.where, .arguments = {std::string(id.value)}});
    });
}

} // namespace agenda::check
