#include "base/diagnostic.hpp"

#include <algorithm>
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

} // namespace

void sort_diagnostics(Diagnostics& diagnostics) {
    // Stable: findings of one rule at one place keep the order in which they were made.
    std::stable_sort(diagnostics.begin(), diagnostics.end(), before);

    // Each is compared with all kept ones of its place and rule, since equal ones need not be neighbours.
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

} // namespace agenda
