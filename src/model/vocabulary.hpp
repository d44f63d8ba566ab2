// The words an agenda may use that are data: themes, scopes, organisations, meetings. Read from the
// files whose name starts with `_`; the covenant's themes and scopes are built in.
#pragma once

#include "base/arena.hpp"
#include "base/date.hpp"
#include "base/terms.hpp"
#include "model/text.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace agenda {

/// Positions in the vocabulary's lists: themes and scopes in their own order, which is how they sort.
enum class ThemeId : std::uint16_t {};
enum class ScopeId : std::uint16_t {};
enum class OrganisationId : std::uint32_t {};

/// Stands in `next_step.by` and `decisions.body` where a file writes `stuurgroep`.
inline constexpr OrganisationId steering_group{0xFFFFFFFF};

struct Theme {
    Located<std::string_view> id;
    Text name;
    /// For narrow tables; where it is missing the name serves.
    Text short_name;
    List<std::string_view> aliases;
};

struct Scope {
    Located<std::string_view> id;
    Text name;
};

struct Organisation {
    Located<std::string_view> id;
    Text name;
    List<std::string_view> aliases;
    List<Country> countries;
    Maybe<OrganisationType> type;
    Maybe<std::string_view> url;
};

struct Meeting {
    Located<std::string_view> id;
    /// The day the id names; absent where it names none.
    std::optional<Date> date;
    Text place;
    Maybe<OrganisationId> host;
};

/// What `_agenda.yaml` holds.
struct Profile {
    Text name;
    List<std::string_view> languages;
    std::vector<Theme> themes;
    std::vector<Scope> scopes;
};

struct Vocabulary {
    /// Where the lists within stand that were read for it; copies share it, as they do the trees of the
    /// inventory, in which the texts are.
    std::shared_ptr<Arena> arena = std::make_shared<Arena>();
    Profile profile;
    std::vector<Organisation> organisations;
    std::vector<Meeting> meetings;
    /// False where the file could not be read: its ids are then unknown, and not every use of one is a fault.
    bool profile_known = true;
    bool organisations_known = true;
    /// False where what the profile states as its languages is faulty.
    bool languages_known = true;

    /// Ids to positions; filled by `index`.
    std::unordered_map<std::string_view, ThemeId> theme_by_id;
    std::unordered_map<std::string_view, ScopeId> scope_by_id;
    std::unordered_map<std::string_view, OrganisationId> organisation_by_id;

    void index();

    [[nodiscard]] const std::vector<Theme>& themes() const { return profile.themes; }
    [[nodiscard]] const std::vector<Scope>& scopes() const { return profile.scopes; }
    [[nodiscard]] const Theme& operator[](ThemeId id) const {
        return profile.themes[static_cast<std::size_t>(id)];
    }
    [[nodiscard]] const Scope& operator[](ScopeId id) const {
        return profile.scopes[static_cast<std::size_t>(id)];
    }
    /// Not for `steering_group`.
    [[nodiscard]] const Organisation& operator[](OrganisationId id) const {
        return organisations[static_cast<std::size_t>(id)];
    }
    /// The id as files write it; "stuurgroep" for the steering group.
    [[nodiscard]] std::string_view id_of(OrganisationId id) const {
        return id == steering_group ? steering_group_id : (*this)[id].id.value;
    }
    /// Whether the code is one of the agenda's languages.
    [[nodiscard]] bool has_language(std::string_view code) const;
    /// False where it is not known which languages the agenda has.
    [[nodiscard]] bool is_sure_of_languages() const { return profile_known && languages_known; }
};

} // namespace agenda
