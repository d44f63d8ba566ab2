#include "base/diagnostic.hpp"

#include <algorithm>
#include <compare>
#include <cstdint>
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

void sort_diagnostics(Diagnostics& diagnostics) {
    if (!std::is_sorted(diagnostics.begin(), diagnostics.end(), before)) {
        // The position is part of the key: findings of one rule at one place keep their order.
        std::vector<Key> keys = sorted_keys(diagnostics);
        arrange(diagnostics, keys);
    }
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
