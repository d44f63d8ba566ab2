#include "base/diagnostic.hpp"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace agenda {

namespace {

bool same(const Diagnostic& a, const Diagnostic& b) {
    return a.where == b.where && says_same(a, b);
}

bool before(const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.where, a.rule) < std::tie(b.where, b.rule);
}

bool in_order(const Diagnostic* a, const Diagnostic* b) { return before(*a, *b); }

const Diagnostic& seen(const Diagnostic& diagnostic) { return diagnostic; }
const Diagnostic& seen(const Diagnostic* diagnostic) { return *diagnostic; }

/// Each is compared with all kept ones of its place and rule, since equal ones need not be neighbours.
template <class List> void drop_repeated(List& diagnostics) {
    std::size_t kept = 0;
    for (std::size_t i = 0; i < diagnostics.size(); ++i) {
        const Diagnostic& one = seen(diagnostics[i]);
        bool known = false;
        for (std::size_t j = kept; j > 0 && !known && !before(seen(diagnostics[j - 1]), one); --j)
            known = same(seen(diagnostics[j - 1]), one);
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

bool says_same(const Diagnostic& a, const Diagnostic& b) {
    return a.rule == b.rule && a.arguments == b.arguments;
}

bool are_alike(std::span<const Diagnostic* const> before,
               std::span<const Diagnostic* const> after) {
    constexpr std::size_t many = 64; // each is compared with each
    const auto same_words = [](const Diagnostic* a, const Diagnostic* b) {
        return says_same(*a, *b);
    };
    if (before.size() != after.size()) return false;
    return after.size() < many ? std::ranges::is_permutation(before, after, same_words)
                               : std::ranges::equal(before, after, same_words);
}

void sort_diagnostics(Diagnostics& diagnostics) {
    if (!std::ranges::is_sorted(diagnostics, before)) std::ranges::stable_sort(diagnostics, before);
    drop_repeated(diagnostics);
}

void sort_diagnostics(DiagnosticRefs& diagnostics) {
    if (!std::ranges::is_sorted(diagnostics, in_order))
        std::ranges::stable_sort(diagnostics, in_order);
    drop_repeated(diagnostics);
}

void merge_diagnostics(DiagnosticRefs& sorted, const DiagnosticRefs& others) {
    const auto middle = static_cast<std::ptrdiff_t>(sorted.size());
    sorted.insert(sorted.end(), others.begin(), others.end());
    std::inplace_merge(sorted.begin(), sorted.begin() + middle, sorted.end(), in_order);
    drop_repeated(sorted);
}

DiagnosticRefs refs_to(const Diagnostics& diagnostics) {
    DiagnosticRefs refs;
    refs.reserve(diagnostics.size());
    for (const Diagnostic& one : diagnostics)
        refs.push_back(&one);
    return refs;
}

} // namespace agenda
