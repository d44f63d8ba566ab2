#include "cli/recall.hpp"

#include "yaml/parse.hpp"

#include <algorithm>
#include <system_error>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

/// The parts of a memory.
enum Part : std::size_t { text_part, nodes_part, pool_part };

std::string variable(const Io& io, const std::string& name) { return io.env(name).value_or(""); }

/// The user's cache folder, as the XDG base directory specification says; empty where there is none.
fs::path cache_folder(const Io& io) {
    fs::path cache = variable(io, "XDG_CACHE_HOME");
    if (cache.is_absolute()) return cache;
    const fs::path home = variable(io, "HOME");
    return home.is_absolute() ? home / ".cache" : fs::path();
}

/// What belongs to the agenda, or to Git, is no place for a cache.
bool is_theirs(const fs::path& cache, const fs::path& folder) {
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(cache, ignored);
    const fs::path agenda = fs::weakly_canonical(folder, ignored);
    return std::ranges::find(real, fs::path(".git")) != real.end() ||
           std::ranges::mismatch(agenda, real).in1 == agenda.end();
}

fs::path place_of(const fs::path& folder, const Invocation& invocation) {
    if (!invocation.cache) return {};
    const fs::path cache = cache_folder(*invocation.io);
    if (cache.empty() || is_theirs(cache, folder)) return {};
    return store::snapshot_place(cache, folder);
}

std::string_view bytes_of(std::span<const yaml::Node> nodes) {
    return {reinterpret_cast<const char*>(nodes.data()), nodes.size_bytes()};
}

Recalled recalled(std::size_t file, const store::Memory& memory) {
    const std::string_view nodes = memory.parts[nodes_part];
    return {.text = memory.parts[text_part],
            .tree = {.file = static_cast<FileId>(file),
                     .nodes = {reinterpret_cast<const yaml::Node*>(nodes.data()),
                               nodes.size() / sizeof(yaml::Node)},
                     .pool = memory.parts[pool_part],
                     .storage = {}}};
}

} // namespace

Recall::Recall(const fs::path& folder, const std::vector<store::Entry>& entries,
               const Invocation& invocation)
    : entries_(entries), folder_(folder), place_(place_of(folder, invocation)),
      files_(entries.size()), begin_(invocation.io->clock()) {
    if (place_.empty()) return;
    origin_ = {.program = store::this_program(), .folder = folder};
    if (origin_.program == 0) {
        place_.clear();
        return;
    }
    snapshot_ = store::Snapshot(place_, origin_);
    join();
}

/// Both are in the order of their paths.
void Recall::join() {
    std::size_t at = 0;
    const std::vector<store::Memory>& memories = snapshot_.memories();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        while (at < memories.size() && memories[at].path < entries_[i].path)
            ++at;
        if (at < memories.size() && memories[at].path == entries_[i].path) files_[i].memory = at;
    }
}

std::optional<Recalled> Recall::recall(std::size_t i) {
    File& file = files_[i];
    if (file.memory == none) return std::nullopt;
    const store::Memory& memory = snapshot_.memories()[file.memory];
    const auto now = folder_.identity(entries_[i].path);
    if (!now || *now != memory.identity || !snapshot_.is_sound(file.memory)) return std::nullopt;
    file.identity = *now;
    file.recalled = true;
    return recalled(i, memory);
}

std::variant<std::string, FileTrouble> Recall::read(std::size_t i) {
    return folder_.read(entries_[i].path, yaml::max_file_size + 1, files_[i].identity);
}

bool Recall::is_worth_it() const {
    const auto fresh = std::ranges::count_if(
        files_, [&](const File& file) { return !file.recalled && may_be_kept(file); });
    const auto used = std::ranges::count_if(files_, &File::recalled);
    const std::size_t gone = snapshot_.memories().size() - static_cast<std::size_t>(used);
    return std::max(static_cast<std::size_t>(fresh), gone) * 100 > files_.size();
}

void Recall::keep(const Inventory& inventory) const {
    if (place_.empty() || !is_worth_it()) return;
    std::vector<store::Memory> memories;
    for (const yaml::Tree& tree : inventory.trees) {
        const File& file = files_[tree.file];
        if (!may_be_kept(file)) continue;
        const SourceFile& source = inventory.sources[tree.file];
        memories.push_back({.path = source.path,
                            .identity = file.identity,
                            .parts = {source.text, bytes_of(tree.nodes), tree.pool}});
    }
    store::write_snapshot(place_, origin_, memories);
}

} // namespace agenda::cli
