#include "cli/version_reader.hpp"

#include "cli/load.hpp"
#include "model/reader.hpp"
#include "store/folder.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <utility>

namespace agenda::cli {

void VersionReader::fetch(std::vector<store::ObjectId> objects) {
    std::ranges::sort(objects);
    objects.erase(std::unique(objects.begin(), objects.end()), objects.end());
    std::erase_if(objects, [this](const store::ObjectId& object) {
        return object.empty() || texts_.contains(object);
    });
    std::vector<std::string> texts = git_.read(objects, yaml::max_file_size + 1);
    for (std::size_t i = 0; i < objects.size(); ++i)
        texts_.emplace(objects[i], std::move(texts[i]));
}

const Item* VersionReader::item(const store::ObjectId& object, std::string_view id,
                                const store::VocabularyObjects& objects) {
    Inventory& words = inventory(objects);
    const auto [found, is_new] = items_.try_emplace({object, id, &words}, nullptr);
    if (is_new) found->second = read(object, id, words);
    return found->second;
}

Inventory& VersionReader::inventory(const store::VocabularyObjects& objects) {
    const auto [found, is_new] = inventories_.try_emplace(objects, nullptr);
    if (is_new) {
        fetch({objects.begin(), objects.end()});
        past_.vocabularies.push_back(std::make_unique<Inventory>(read_vocabulary(objects)));
        found->second = past_.vocabularies.back().get();
    }
    return *found->second;
}

Inventory VersionReader::read_vocabulary(const store::VocabularyObjects& objects) const {
    Files files;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < store::vocabulary_names.size(); ++i) {
        if (objects[i].empty()) continue;
        files.entries.push_back({.path = std::string(store::vocabulary_names[i]),
                                 .kind = store::EntryKind::vocabulary});
        texts.push_back(texts_.at(objects[i]));
    }
    files.read = [&](FileId i, const std::string&) { return texts[i]; };
    return read_inventory(std::move(files));
}

const Item* VersionReader::read(const store::ObjectId& object, std::string_view id,
                                Inventory& inventory) {
    Diagnostics found;
    const FileId file = inventory.sources.add(std::string(id) + ".yaml", texts_.at(object));
    const std::string_view text = inventory.sources[file].text;
    auto tree = yaml::parse(file, text, found);
    if (!tree || has_error(found)) return nullptr;
    const yaml::View root = yaml::root(inventory.keep(std::move(*tree)));
    Item item = read_item(file, id, root, inventory.vocabulary, found, inventory.arena());
    if (!item.usable) return nullptr;
    past_.items.push_back(item);
    return &past_.items.back();
}

} // namespace agenda::cli
