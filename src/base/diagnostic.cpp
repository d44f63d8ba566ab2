#include "base/diagnostic.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <tuple>

namespace agenda {

namespace {

bool same(const Diagnostic& a, const Diagnostic& b) {
    return a.where == b.where && a.rule == b.rule && a.arguments == b.arguments;
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

/// What a finding says, as bytes that no other saying has.
struct Saying {
    std::string bytes;

    void operator()(std::int64_t number) { (bytes += std::to_string(number)) += ' '; }
    void operator()(std::string_view text) {
        (*this)(std::ssize(text));
        bytes += text;
    }
    void operator()(const std::string& text) { (*this)(std::string_view(text)); }
    void operator()(const std::vector<std::string>& texts) { all(texts); }
    void operator()(KnownWords known) { all(known.words); }
    void operator()(const Date& date) { (*this)(iso(date)); }
    void operator()(Shape shape) { (*this)(static_cast<std::int64_t>(shape)); }
    void operator()(FileTrouble trouble) { (*this)(static_cast<std::int64_t>(trouble)); }
    void operator()(const LanguageCode& language) { (*this)(language.code); }

  private:
    void all(const auto& texts) {
        (*this)(std::ssize(texts));
        for (const auto& text : texts)
            (*this)(text);
    }
};

} // namespace

bool has_error(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const auto& found) { return severity(found) == Severity::error; });
}

Fingerprint fingerprint_of(const Diagnostic& diagnostic) {
    Saying saying;
    saying(static_cast<std::int64_t>(diagnostic.rule));
    for (const Argument& argument : diagnostic.arguments) {
        saying(static_cast<std::int64_t>(argument.index()));
        std::visit(saying, argument);
    }
    return std::hash<std::string>()(saying.bytes);
}

Trace trace_of(const Diagnostic& diagnostic) {
    return {.where = diagnostic.where,
            .rule = diagnostic.rule,
            .fingerprint = fingerprint_of(diagnostic)};
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
    std::size_t left = sorted.size();
    std::size_t others_left = others.size();
    sorted.resize(left + others_left);
    // The last comes first: there is room at the end, and none needed elsewhere.
    for (std::size_t end = sorted.size(); others_left > 0; --end) {
        const bool is_sorted_last = left > 0 && in_order(others[others_left - 1], sorted[left - 1]);
        sorted[end - 1] = is_sorted_last ? sorted[--left] : others[--others_left];
    }
    drop_repeated(sorted);
}

std::size_t files_in(const DiagnosticRefs& sorted) {
    std::size_t files = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (i == 0 || sorted[i]->where.file != sorted[i - 1]->where.file) ++files;
    return files;
}

} // namespace agenda
