// Findings in one file while it is read: makes the spans, and ends a flood of one kind.
#pragma once

#include "base/diagnostic.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace agenda::yaml {

class Reporter {
  public:
    static constexpr std::size_t most_of_a_kind = 100;

    Reporter(FileId file, Diagnostics& diagnostics) : file_(file), diagnostics_(&diagnostics) {}

    [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
        return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    /// The finding, to be completed; null where there were enough of its kind already.
    Diagnostic* report(Rule rule, std::size_t begin, std::size_t end,
                       std::vector<Argument> arguments = {}) {
        if (reported_[static_cast<std::size_t>(rule)]++ >= most_of_a_kind) return nullptr;
        Diagnostic& made = diagnostics_->emplace_back();
        made.rule = rule;
        made.where = span(begin, end);
        made.arguments = std::move(arguments);
        return &made;
    }

  private:
    FileId file_;
    Diagnostics* diagnostics_;
    std::array<std::uint32_t, rules.size()> reported_{};
};

} // namespace agenda::yaml
