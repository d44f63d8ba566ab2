#include "store/tracked_files.hpp"

#include "store/revision.hpp"

#include <utility>

namespace agenda::store {

namespace {

std::string in_folder(std::string_view folder, std::string_view path) {
    return folder.empty() ? std::string(path) : std::string(folder) + '/' + std::string(path);
}

} // namespace

std::uint32_t Numbered::number_of(std::string word) {
    if (const auto found = numbers_.find(word); found != numbers_.end()) return found->second;
    words_.push_back(std::move(word));
    return numbers_.emplace(words_.back(), size() - 1).first->second;
}

std::uint32_t Numbered::find(std::string_view word) const {
    const auto found = numbers_.find(word);
    return found == numbers_.end() ? no_number : found->second;
}

FileNumber TrackedFiles::add(std::string path) {
    const FileNumber file = paths.number_of(std::move(path));
    objects.resize(paths.size());
    return file;
}

std::vector<std::string_view> TrackedFiles::paths_now() const {
    std::vector<std::string_view> now;
    for (FileNumber file = 0; file < objects.size(); ++file)
        if (is_there(file)) now.push_back(paths[file]);
    return now;
}

FolderItems::FolderItems(const TrackedFiles& files, std::string_view folder, Numbered& ids)
    : items_(files.paths.size(), no_number), next_(files.paths.size(), no_number) {
    for (FileNumber file = 0; file < files.paths.size(); ++file) {
        const std::string_view id = item_at(files.paths[file], folder);
        if (id.empty()) continue;
        items_[file] = ids.number_of(std::string(id));
        first_.resize(ids.size(), no_number);
        put(file, files.paths);
    }
    for (std::size_t i = 0; i < vocabulary_names.size(); ++i)
        vocabulary_[i] = files.paths.find(in_folder(folder, vocabulary_names[i]));
}

ObjectId FolderItems::object_of(ItemNumber item, const TrackedFiles& files) const {
    FileNumber file = item < first_.size() ? first_[item] : no_number;
    while (file != no_number && !files.is_there(file))
        file = next_[file];
    return file == no_number ? ObjectId() : files.objects[file];
}

VocabularyObjects FolderItems::vocabulary(const TrackedFiles& files) const {
    VocabularyObjects objects;
    for (std::size_t i = 0; i < objects.size(); ++i)
        if (files.is_there(vocabulary_[i])) objects[i] = files.objects[vocabulary_[i]];
    return objects;
}

void FolderItems::put(FileNumber file, const Numbered& paths) {
    FileNumber* at = &first_[items_[file]];
    while (*at != no_number && paths[*at] < paths[file])
        at = &next_[*at];
    next_[file] = std::exchange(*at, file);
}

FolderWatch::FolderWatch(const TrackedFiles& files, std::string_view folder)
    : is_meant_(files.paths.size()) {
    for (FileNumber file = 0; file < files.paths.size(); ++file) {
        const std::string_view path = files.paths[file];
        is_meant_[file] = folder.empty() ? path == profile_name || path == organisations_name
                                         : is_below(path, folder);
        if (is_meant_[file] && files.is_there(file)) ++count_;
    }
}

void FolderWatch::change(FileNumber file, bool was_there, bool is_there) {
    if (!is_meant_[file] || was_there == is_there) return;
    if (is_there)
        ++count_;
    else
        --count_;
}

} // namespace agenda::store
