#include "base/diagnostic.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <tuple>

namespace agenda {

namespace {

bool same_argument(const Argument& a, const Argument& b) {
    if (a.index() != b.index()) return false;
    return std::visit(
        [&b](const auto& left) {
            using T = std::decay_t<decltype(left)>;
            const T& right = std::get<T>(b);
            if constexpr (std::is_same_v<T, LanguageCode>)
                return left.code == right.code;
            else
                return left == right;
        },
        a);
}

bool same(const Diagnostic& a, const Diagnostic& b) {
    return a.rule == b.rule && a.where == b.where &&
           std::equal(a.arguments.begin(), a.arguments.end(), b.arguments.begin(),
                      b.arguments.end(), same_argument);
}

bool before(const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.where, a.rule) < std::tie(b.where, b.rule);
}

/// What findings are sorted by, and where one is: to move a finding itself is dear.
struct Key {
    Span where;
    Rule rule{};
    std::uint32_t position = 0;

    friend auto operator<=>(const Key&, const Key&) = default;
};

std::vector<Key> sorted_keys(const Diagnostics& diagnostics) {
    std::vector<Key> keys;
    keys.reserve(diagnostics.size());
    for (const Diagnostic& found : diagnostics)
        keys.push_back({found.where, found.rule, static_cast<std::uint32_t>(keys.size())});
    std::ranges::sort(keys);
    return keys;
}

/// Has each finding where its key is, in the place they have: there may be many of them.
void arrange(Diagnostics& diagnostics, std::vector<Key>& keys) {
    for (std::uint32_t i = 0; i < keys.size(); ++i) {
        if (keys[i].position == i) continue;
        Diagnostic first = std::move(diagnostics[i]);
        std::uint32_t to = i;
        for (std::uint32_t from = keys[to].position; from != i; from = keys[to].position) {
            diagnostics[to] = std::move(diagnostics[from]);
            keys[to].position = to;
            to = from;
        }
        diagnostics[to] = std::move(first);
        keys[to].position = to;
    }
}

/// Each is compared with all kept ones of its place and rule, since equal ones need not be neighbours.
void drop_repeated(Diagnostics& diagnostics) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < diagnostics.size(); ++i) {
        bool known = false;
        for (std::size_t j = kept; j > 0 && !known && !before(diagnostics[j - 1], diagnostics[i]);
             --j)
            known = same(diagnostics[j - 1], diagnostics[i]);
        if (known) continue;
        if (kept != i) diagnostics[kept] = std::move(diagnostics[i]);
        ++kept;
    }
    diagnostics.resize(kept);
}

} // namespace

bool has_error(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const auto& found) { return severity(found) == Severity::error; });
}

void sort_diagnostics(Diagnostics& diagnostics) {
    if (!std::is_sorted(diagnostics.begin(), diagnostics.end(), before)) {
        // The position is part of the key: findings of one rule at one place keep their order.
        std::vector<Key> keys = sorted_keys(diagnostics);
        arrange(diagnostics, keys);
    }
    drop_repeated(diagnostics);
}

} // namespace agenda
