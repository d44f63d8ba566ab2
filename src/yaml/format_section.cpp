#include "yaml/format_section.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

bool ends_blank(const Ground& ground, std::size_t begin, std::size_t end) {
    return end > begin && ground.is_blank_line(end - 1);
}

/// What stands directly below an entry and has a blank line below it is about that entry; the rest
/// belongs to the next one.
void split(std::vector<Remark> remarks, bool ends_blank, Entry& before, Entry& next) {
    std::size_t run = 0;
    while (run < remarks.size() && !remarks[run].blank_above)
        ++run;
    if (run == remarks.size() && !ends_blank) run = 0;
    const auto middle = remarks.begin() + static_cast<std::ptrdiff_t>(run);
    before.below.assign(remarks.begin(), middle);
    next.above.assign(middle, remarks.end());
    next.blank_above = ends_blank;
}

/// What stands at the top with a blank line below it stays there.
void split_top(std::vector<Remark> remarks, bool ends_blank, Section& section) {
    std::size_t behind_blank = ends_blank ? remarks.size() : 0;
    for (std::size_t i = 1; i < remarks.size() && !ends_blank; ++i)
        if (remarks[i].blank_above) behind_blank = i;
    const auto middle = remarks.begin() + static_cast<std::ptrdiff_t>(behind_blank);
    section.head.assign(remarks.begin(), middle);
    std::vector<Remark>& above = section.entries.front().above;
    above.assign(middle, remarks.end());
    if (!above.empty()) above.front().blank_above = false; // it belongs to the top
}

} // namespace

std::string_view comment_behind(const Ground& ground, std::size_t at) {
    const std::string_view rest = trim(ground.text.substr(at, ground.line_end(at) - at));
    return rest.starts_with('#') ? rest : std::string_view();
}

std::vector<Remark> remarks_in(const Ground& ground, std::size_t begin, std::size_t end) {
    std::vector<Remark> remarks;
    bool blank = false;
    for (std::size_t at = begin; at < end; at = ground.next_line(at)) {
        const std::string_view text = trim(ground.text.substr(at, ground.line_end(at) - at));
        if (!text.empty()) remarks.push_back({.blank_above = blank, .text = text});
        blank = text.empty();
    }
    return remarks;
}

Section section_of(const Ground& ground, std::uint32_t collection, std::size_t begin,
                   std::size_t end) {
    Section section{.collection = collection};
    for (const Part& part : parts_of(ground, collection))
        section.entries.push_back({.part = part});

    Entry* before = nullptr;
    for (Entry& entry : section.entries) {
        const std::size_t line = ground.line_begin(entry.part.head);
        std::vector<Remark> remarks = remarks_in(ground, begin, line);
        const bool blank = ends_blank(ground, begin, line);
        if (before)
            split(std::move(remarks), blank, *before, entry);
        else
            split_top(std::move(remarks), blank, section);

        const std::size_t own_end = last_line_end(ground, entry.part);
        const std::size_t tail = tail_end(ground, entry.part);
        if (ground.node(entry.part.value).style != Style::block)
            entry.within = remarks_in(ground, ground.next_line(own_end), ground.next_line(tail));
        begin = ground.next_line(tail);
        before = &entry;
    }
    section.foot = remarks_in(ground, begin, std::max(ground.next_line(end), begin));
    return section;
}

namespace {

/// Where the key of a part stands in the order; behind all of it where the order does not have it.
std::ptrdiff_t rank(const Ground& ground, const Part& part,
                    const std::vector<std::string_view>& order) {
    return std::find(order.begin(), order.end(), ground.view(part.key).value()) - order.begin();
}

} // namespace

void sort_parts(const Ground& ground, std::vector<Part>& parts,
                const std::vector<std::string_view>& order) {
    std::stable_sort(parts.begin(), parts.end(), [&](const Part& a, const Part& b) {
        return rank(ground, a, order) < rank(ground, b, order);
    });
}

void sort_entries(const Ground& ground, Section& section,
                  const std::vector<std::string_view>& order) {
    std::stable_sort(section.entries.begin(), section.entries.end(),
                     [&](const Entry& a, const Entry& b) {
                         return rank(ground, a.part, order) < rank(ground, b.part, order);
                     });
}

bool is_on_many_lines(const Ground& ground, const Node& collection) {
    return collection.style == Style::flow &&
           ground.text.substr(collection.begin, collection.end - collection.begin).find('\n') !=
               std::string_view::npos;
}

} // namespace agenda::yaml
