#include "cli/on_disk.hpp"

#include "store/folder.hpp"

namespace agenda::cli {

OnDisk::OnDisk(const Agenda& agenda, std::string_view commit, std::vector<std::string_view>& ids)
    : inventory_(agenda.inventory), objects_(inventory_.sources, commit) {
    std::vector<bool> is_met(inventory_.items.size());
    items_.reserve(ids.size());
    for (const std::string_view id : ids) {
        items_.push_back(inventory_.find(id));
        if (items_.back() != nullptr) is_met[position_of(*items_.back())] = true;
    }
    for (const Item& item : inventory_.items) {
        if (is_met[position_of(item)] || inventory_.find(item.id) != &item) continue;
        items_.push_back(&item);
        ids.push_back(item.id);
    }
    const Sources& sources = inventory_.sources;
    for (FileId file = 0; file < sources.size(); ++file)
        for (std::size_t i = 0; i < vocabulary_.size(); ++i)
            if (sources[file].path == store::vocabulary_names[i]) vocabulary_[i] = objects_[file];
}

} // namespace agenda::cli
