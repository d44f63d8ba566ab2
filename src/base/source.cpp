#include "base/source.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cassert>

namespace agenda {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Line line_from(std::string_view text, std::size_t begin, int number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (end < text.size() && line.ends_with('\r')) line.remove_suffix(1);
    return {line, begin, number};
}

/// Code points that begin before `offset`, 1-based; a byte that is no UTF-8 counts as one.
int column_in(std::string_view text, std::size_t begin, std::size_t offset) {
    if (begin == 0 && text.starts_with(byte_order_mark)) begin = byte_order_mark.size();
    int column = 1;
    while (begin < offset) {
        begin += decode_utf8(text, begin).size;
        if (begin <= offset) ++column;
    }
    return column;
}

} // namespace

Line line_at(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const std::size_t line_feed = before.rfind('\n');
    const auto number = 1 + std::count(before.begin(), before.end(), '\n');
    return line_from(text, line_feed == std::string_view::npos ? 0 : line_feed + 1,
                     static_cast<int>(number));
}

Position position_at(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const Line line = line_at(text, offset);
    return {line.number, column_in(text, line.begin, offset)};
}

LineIndex::LineIndex(std::string_view text) : text_(text), starts_{0} {
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1))
        starts_.push_back(at + 1);
}

Position LineIndex::position(std::size_t offset) const {
    offset = std::min(offset, text_.size());
    const Line found = line(offset);
    return {found.number, column_in(text_, found.begin, offset)};
}

Line LineIndex::line(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return numbered(static_cast<int>(after - starts_.begin()));
}

Line LineIndex::numbered(int number) const {
    assert(number >= 1 && number <= count());
    return line_from(text_, starts_[static_cast<std::size_t>(number - 1)], number);
}

FileId Sources::add(std::string path, std::string text) {
    Kept& file = files_.emplace_back();
    file.path = std::move(path);
    file.own = std::move(text);
    file.text = file.own;
    return static_cast<FileId>(files_.size() - 1);
}

void Sources::fill(FileId file, std::string text) {
    files_[file].own = std::move(text);
    files_[file].text = files_[file].own;
}

void Sources::forget(FileId file) {
    files_[file].text = {};
    std::string().swap(files_[file].own); // an empty text that is assigned would leave its room
}

} // namespace agenda
