#include "store/git_text.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace agenda::store {

namespace {

bool is_zero(std::string_view id) { return id.find_first_not_of('0') == std::string_view::npos; }

FileMode mode_of(std::string_view mode) {
    if (mode == "120000") return FileMode::link;
    if (mode == "160000") return FileMode::submodule;
    if (mode == "040000") return FileMode::folder;
    return FileMode::file;
}

/// The id of a file's bytes; none where there is no file, or a link or a submodule in its place.
ObjectId object_of(std::string_view mode, std::string_view id) {
    if (is_zero(id) || mode_of(mode) != FileMode::file) return {};
    return ObjectId::read(id).value_or(ObjectId());
}

std::optional<Commit> commit_of(std::string_view text) {
    constexpr std::size_t day_length = 10;
    const std::size_t blank = text.find(' ');
    if (blank == std::string_view::npos || !ObjectId::read(text.substr(0, blank)))
        return std::nullopt;
    const ParsedDate day = parse_date(text.substr(blank + 1, day_length));
    if (!day.date) return std::nullopt;
    return Commit{std::string(text.substr(0, blank)), day.date->first};
}

/// Up to the next NUL, which is taken away too.
std::string_view next_part(std::string_view& text) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

} // namespace

std::vector<Commit> commits_of(std::string_view text) {
    std::vector<Commit> commits;
    while (!text.empty())
        if (auto commit = commit_of(next_part(text))) commits.push_back(std::move(*commit));
    return commits;
}

std::vector<CommitChanges> changes_of(std::string_view text) {
    std::vector<CommitChanges> history;
    while (!text.empty()) {
        std::string_view part = next_part(text);
        // Between a commit and its files stands a line end.
        if (part.starts_with('\n')) part.remove_prefix(1);
        if (auto commit = commit_of(part)) {
            history.push_back({std::move(*commit), {}});
            continue;
        }
        const std::vector<std::string_view> words = split(part, ' ');
        if (!part.starts_with(':') || words.size() != 5 || history.empty()) continue;
        history.back().files.push_back({std::string(next_part(text)),
                                        object_of(words[0].substr(1), words[2]),
                                        object_of(words[1], words[3])});
    }
    return history;
}

std::vector<RevisionFile> files_of(std::string_view text) {
    std::vector<RevisionFile> files;
    while (!text.empty()) {
        const std::string_view entry = next_part(text);
        const std::size_t tab = entry.find('\t');
        const std::vector<std::string_view> words = split(entry.substr(0, tab), ' ');
        if (tab == std::string_view::npos || words.size() != 3) continue;
        files.push_back({std::string(entry.substr(tab + 1)), mode_of(words[0]),
                         ObjectId::read(words[2]).value_or(ObjectId())});
    }
    return files;
}

void Batch::begin_object(std::string_view head) {
    const std::size_t blank = head.rfind(' ');
    const std::string_view size = blank == std::string_view::npos ? "" : head.substr(blank + 1);
    const auto [end, error] = std::from_chars(size.data(), size.data() + size.size(), left_);
    if (error != std::errc{} || end != size.data() + size.size() || size.empty()) {
        missing_ = true;
        if (words_.empty()) words_ = head;
        left_ = 0;
        return;
    }
    wanted_ = std::min(left_, limit_);
    texts_.emplace_back().reserve(wanted_);
    left_ += 1;
    in_object_ = true;
}

void Batch::take(std::string_view text) {
    while (!text.empty()) {
        if (!in_object_) {
            const std::size_t end = text.find('\n');
            head_ += text.substr(0, end);
            if (end == std::string_view::npos) return;
            text.remove_prefix(end + 1);
            begin_object(std::exchange(head_, {}));
            continue;
        }
        const std::size_t size = std::min(left_, text.size());
        std::string& object = texts_.back();
        object += text.substr(0, std::min(size, wanted_ - object.size()));
        left_ -= size;
        text.remove_prefix(size);
        in_object_ = left_ > 0;
    }
}

} // namespace agenda::store
