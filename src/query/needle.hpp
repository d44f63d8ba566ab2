// A piece of text that is searched for: as people compare text, in all its languages.
#pragma once

#include "model/text.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace agenda::query {

class Needle {
  public:
    explicit Needle(std::string_view text);

    /// Nothing is left of it once it is folded: it would be found everywhere.
    [[nodiscard]] bool blank() const { return spellings_.front().empty(); }
    [[nodiscard]] bool in(std::string_view text) const;
    [[nodiscard]] bool in(const Text& text) const;

  private:
    std::vector<std::string> spellings_;
};

} // namespace agenda::query
