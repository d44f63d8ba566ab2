// What the rules say, a table for each language. lang.cpp puts them into the rows of the languages.
#pragma once

#include "lang/lang.hpp"

#include <array>
#include <cstddef>
#include <span>

namespace agenda {

using RuleTexts = std::array<RuleText, rules.size()>;

/// Rows stand in the order of the enumeration, so that a rule is the index of its sentences.
consteval bool in_order(const RuleTexts& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (static_cast<std::size_t>(texts[i].rule) != i || texts[i].message.empty() ||
            texts[i].explanation.empty())
            return false;
    return true;
}

[[nodiscard]] std::span<const RuleText> rule_texts_nl();
[[nodiscard]] std::span<const RuleText> rule_texts_de();
[[nodiscard]] std::span<const RuleText> rule_texts_en();

} // namespace agenda
