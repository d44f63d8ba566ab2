#include "model/inventory.hpp"

#include <algorithm>
#include <cstddef>
#include <functional>
#include <unordered_set>

namespace agenda {

ItemIndex index_of(std::span<const std::string_view> ids) {
    ItemIndex index;
    index.reserve(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        index.emplace(ids[i], static_cast<ItemId>(i));
    return index;
}

void Inventory::index() {
    std::vector<std::string_view> ids;
    ids.reserve(items.size());
    for (const Item& item : items)
        ids.push_back(item.id);
    item_by_id = index_of(ids);
}

Arena& Inventory::arena() { return arenas.empty() ? arenas.emplace_back() : arenas.front(); }

void Inventory::keep_public() {
    std::unordered_set<std::string_view> hidden;
    std::unordered_set<FileId> hidden_files;
    for (const Item& item : items) {
        if (item.is_public()) continue;
        hidden.insert(item.id);
        hidden_files.insert(item.file);
    }
    if (hidden.empty()) return;
    std::erase_if(items, [](const Item& item) { return !item.is_public(); });
    std::erase_if(diagnostics, [&](const Diagnostic* found) {
        return hidden_files.contains(found->where.file);
    });
    std::erase_if(traces,
                  [&](const Trace& trace) { return hidden_files.contains(trace.where.file); });
    for (Item& item : items) {
        if (!item.relations) continue;
        Relations relations = *item.relations;
        for (auto* list : {&relations.follows, &relations.part_of, &relations.related}) {
            std::vector<Located<std::string_view>> kept(list->begin(), list->end());
            std::erase_if(kept, [&](const auto& id) { return hidden.contains(id.value); });
            if (kept.size() < list->size()) *list = arena().copy(kept);
        }
        item.relations = arena().make(relations);
    }
    index();
}

void Inventory::forget_contacts() {
    for (Item& item : items)
        item.contact = nullptr;
}

const Item* Inventory::find(std::string_view id) const {
    const auto it = item_by_id.find(id);
    return it == item_by_id.end() ? nullptr : &(*this)[it->second];
}

const yaml::Tree* Inventory::tree_of(FileId file) const {
    return file < trees.size() && !trees[file].empty() ? &trees[file] : nullptr;
}

yaml::Tree& Inventory::keep(yaml::Tree tree) {
    const std::size_t file = tree.file;
    if (trees.size() <= file) trees.resize(file + 1);
    return trees[file] = std::move(tree);
}

namespace {

Span place_of(const Diagnostic* diagnostic) { return diagnostic->where; }
Rule rule_of(const Diagnostic* diagnostic) { return diagnostic->rule; }

/// The part of a list, sorted by place, that is about a file.
template <class T, class FileOf>
std::span<const T> part_of(const std::vector<T>& list, FileId file, FileOf file_of) {
    const auto begin = std::ranges::lower_bound(list, file, {}, file_of);
    const auto end = std::ranges::upper_bound(begin, list.end(), file, {}, file_of);
    return std::span(list).subspan(static_cast<std::size_t>(begin - list.begin()),
                                   static_cast<std::size_t>(end - begin));
}

std::span<const Trace> traces_of(FileId file, const std::vector<Trace>& traces) {
    return part_of(traces, file, [](const Trace& trace) { return trace.where.file; });
}

bool is_error(Rule rule) { return info(rule).severity == Severity::error; }

/// Whether an error begins within the place, in a list that is sorted by place.
template <class List, class PlaceOf, class RuleOf>
bool has_error_in(const List& list, Span place, PlaceOf place_of, RuleOf rule_of) {
    const Span begin{place.file, place.begin, place.begin};
    for (auto one = std::ranges::lower_bound(list, begin, {}, place_of); one != list.end(); ++one) {
        const Span where = std::invoke(place_of, *one);
        if (where.file != place.file || where.begin >= place.end) return false;
        if (is_error(std::invoke(rule_of, *one))) return true;
    }
    return false;
}

} // namespace

void Inventory::take_findings(std::vector<std::deque<Diagnostic>> kept,
                              std::vector<Trace> not_kept) {
    findings = std::move(kept);
    std::size_t count = 0;
    for (const std::deque<Diagnostic>& list : findings)
        count += list.size();
    diagnostics.clear();
    diagnostics.reserve(count);
    for (const std::deque<Diagnostic>& list : findings)
        for (const Diagnostic& one : list)
            diagnostics.push_back(&one);
    sort_diagnostics(diagnostics);
    traces = std::move(not_kept);
    std::ranges::sort(traces);
    traces.erase(std::unique(traces.begin(), traces.end()), traces.end());
}

std::span<const Diagnostic* const> Inventory::diagnostics_in(FileId file) const {
    return part_of(diagnostics, file, [](const Diagnostic* one) { return one->where.file; });
}

void Inventory::forget_findings() {
    DiagnosticRefs().swap(diagnostics);
    findings.clear();
    std::vector<Trace>().swap(traces);
}

void Inventory::forget_findings_until(FileId last) {
    DiagnosticRefs().swap(diagnostics);
    for (std::deque<Diagnostic>& list : findings)
        while (!list.empty() && list.front().where.file <= last)
            list.pop_front();
}

void Inventory::forget_file(FileId file) {
    if (file < trees.size()) trees[file] = {};
    sources.forget(file);
}

void Inventory::shrink_trees() {
    while (!trees.empty() && trees.back().empty())
        trees.pop_back();
}

void Inventory::forget_items() {
    item_by_id.clear();
    items.clear();
    items.shrink_to_fit();
    arenas.clear();
}

std::vector<Trace> Inventory::traces_in(FileId file) const {
    const auto rest = traces_of(file, traces);
    std::vector<Trace> all(rest.begin(), rest.end());
    for (const Diagnostic* one : diagnostics_in(file))
        all.push_back(trace_of(*one));
    return all;
}

std::vector<Rule> Inventory::errors_in(FileId file) const {
    std::vector<Rule> found;
    for (const Trace& one : traces_of(file, traces))
        if (is_error(one.rule)) found.push_back(one.rule);
    for (const Diagnostic* one : diagnostics_in(file))
        if (is_error(one->rule)) found.push_back(one->rule);
    return found;
}

bool Inventory::has_error_within(Span place) const {
    return has_error_in(traces, place, &Trace::where, &Trace::rule) ||
           has_error_in(diagnostics, place, place_of, rule_of);
}

} // namespace agenda
