// Versions of items from the bytes that Git has of them: each is read once, in the words of the
// vocabulary that the agenda had at that time.
#pragma once

#include "model/inventory.hpp"
#include "store/git.hpp"
#include "store/walk.hpp"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace agenda::cli {

/// What the items of the past point into; items keep their addresses.
struct PastItems {
    std::vector<std::unique_ptr<Inventory>> vocabularies;
    std::deque<Item> items;
};

class VersionReader {
  public:
    VersionReader(const store::Git& git, PastItems& past) : git_(git), past_(past) {}

    /// Gets bytes that are not here, all at once. Throws GitFault.
    void fetch(std::vector<store::ObjectId> objects);
    /// Lets go of what was fetched; what was made of it stays.
    void forget() { texts_.clear(); }

    const Vocabulary& vocabulary(const store::VocabularyObjects& objects) {
        return inventory(objects).vocabulary;
    }

    /// Of an object that was fetched, in an id that outlives the item. Null where the file could not be read as one.
    const Item* item(const store::ObjectId& object, std::string_view id,
                     const store::VocabularyObjects& objects);

  private:
    Inventory& inventory(const store::VocabularyObjects& objects);
    [[nodiscard]] Inventory read_vocabulary(const store::VocabularyObjects& objects) const;
    const Item* read(const store::ObjectId& object, std::string_view id, Inventory& inventory);

    const store::Git& git_;
    PastItems& past_;
    std::map<store::ObjectId, std::string> texts_;
    std::map<store::VocabularyObjects, Inventory*> inventories_;
    std::map<std::tuple<store::ObjectId, std::string_view, const Inventory*>, const Item*> items_;
};

} // namespace agenda::cli
