// An id from a title.
#pragma once

#include <string>
#include <string_view>

namespace agenda {

/// Small letters a to z, digits and single hyphens: ä, ö, ü are ae, oe, ue, ß is ss, ĳ is ij, other
/// accents are dropped, and what is left between words becomes a hyphen. At most 60 bytes, cut between
/// words; empty where nothing of the text can stand in an id.
[[nodiscard]] std::string slug(std::string_view title);

} // namespace agenda
