// How the tables of examples are written: a row for each rule, most of them one file with a wrong and
// a right snippet. Only for the files of examples.
#pragma once

#include "lang/examples.hpp"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace agenda {

/// At most two files each; a path that is empty is no file.
struct ExampleRow {
    Rule rule;
    std::array<ExampleFile, 2> wrong{};
    std::array<ExampleFile, 2> right{};
};

inline constexpr std::string_view example_path = "mobiliteit/radschnellweg.yaml";

/// Keys of the sound item, wrong and right.
constexpr ExampleRow keys(Rule rule, std::string_view wrong, std::string_view right) {
    return {.rule = rule,
            .wrong = {ExampleFile{.path = example_path, .snippet = wrong}},
            .right = {ExampleFile{.path = example_path, .snippet = right}}};
}

/// A whole file, wrong and right.
constexpr ExampleRow whole(Rule rule, std::string_view path, std::string_view wrong,
                           std::string_view right) {
    return {.rule = rule,
            .wrong = {ExampleFile{.path = path, .snippet = wrong, .whole = true}},
            .right = {ExampleFile{.path = path, .snippet = right, .whole = true}}};
}

/// Cannot be shown as the text of a file.
constexpr ExampleRow none(Rule rule) { return {.rule = rule}; }

[[nodiscard]] std::span<const ExampleRow> yaml_examples();
[[nodiscard]] std::span<const ExampleRow> field_examples();
[[nodiscard]] std::span<const ExampleRow> item_examples();

} // namespace agenda
