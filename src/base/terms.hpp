// The fixed words of an agenda, with the ids that files use. Their names for people stand in lang/.
// Themes and scopes are not here: they are data (see model/vocabulary.hpp).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace agenda {

enum class Kind : std::uint8_t { project, possibility, exchange };
inline constexpr std::array<std::string_view, 3> kind_ids{"project", "mogelijkheid",
                                                          "uitwisseling"};

/// In the order of life.
enum class Status : std::uint8_t {
    idea,
    exploring,
    preparing,
    running,
    paused,
    completed,
    stopped,
    unknown
};
inline constexpr std::array<std::string_view, 8> status_ids{
    "idee",        "in-onderzoek", "in-voorbereiding", "lopend",
    "aangehouden", "afgerond",     "gestopt",          "onbekend"};

enum class Visibility : std::uint8_t { open, internal };
inline constexpr std::array<std::string_view, 2> visibility_ids{"openbaar", "intern"};

enum class OrganisationType : std::uint8_t {
    public_body,
    company,
    knowledge,
    culture,
    civil_society,
    cooperation,
    programme
};
inline constexpr std::array<std::string_view, 7> organisation_type_ids{
    "overheid",          "bedrijf",    "kennisinstelling",
    "cultuurinstelling", "middenveld", "samenwerkingsverband",
    "programma"};

/// The side of the border; `eu` stands on none.
enum class Country : std::uint8_t { nl, de, be, lu, eu };
inline constexpr std::array<std::string_view, 5> country_ids{"nl", "de", "be", "lu", "eu"};

/// What files write where the steering group acts, in the place of an organisation's id.
inline constexpr std::string_view steering_group_id = "stuurgroep";

/// The table of the specification: which status a kind can have.
[[nodiscard]] constexpr bool allowed(Kind kind, Status status) {
    switch (status) {
    case Status::idea: return kind != Kind::project;
    case Status::exploring: return kind == Kind::possibility;
    case Status::preparing:
    case Status::running: return kind != Kind::possibility;
    default: return true;
    }
}

/// Finished or stopped: what follows in reports at the end, and is never stale or overdue.
[[nodiscard]] constexpr bool is_closed(Status status) {
    return status == Status::completed || status == Status::stopped;
}

template <class E, std::size_t N>
[[nodiscard]] constexpr std::optional<E> from_id(const std::array<std::string_view, N>& ids,
                                                 std::string_view id) {
    for (std::size_t i = 0; i < N; ++i)
        if (ids[i] == id) return static_cast<E>(i);
    return std::nullopt;
}

[[nodiscard]] constexpr std::string_view id_of(Kind kind) {
    return kind_ids[static_cast<std::size_t>(kind)];
}
[[nodiscard]] constexpr std::string_view id_of(Status status) {
    return status_ids[static_cast<std::size_t>(status)];
}
[[nodiscard]] constexpr std::string_view id_of(Visibility v) {
    return visibility_ids[static_cast<std::size_t>(v)];
}
[[nodiscard]] constexpr std::string_view id_of(OrganisationType t) {
    return organisation_type_ids[static_cast<std::size_t>(t)];
}
[[nodiscard]] constexpr std::string_view id_of(Country c) {
    return country_ids[static_cast<std::size_t>(c)];
}

} // namespace agenda
