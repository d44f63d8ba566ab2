#include "cli/recall.hpp"

#include "yaml/parse.hpp"

#include <algorithm>
#include <system_error>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

/// The parts of a memory.
enum Part : std::size_t { text_part, nodes_part, pooled_part, pool_part };

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

template <class T> std::string_view bytes_of(std::span<const T> values) {
    return {reinterpret_cast<const char*>(values.data()), values.size_bytes()};
}
template <class T> std::span<const T> values_in(std::string_view bytes) {
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

yaml::Tree tree_in(const store::Memory& memory, FileId file) {
    return {.file = file,
            .text = memory.parts[text_part],
            .nodes = values_in<yaml::PackedNode>(memory.parts[nodes_part]),
            .pooled = values_in<yaml::Pooled>(memory.parts[pooled_part]),
            .pool = memory.parts[pool_part],
            .storage = {}};
}

} // namespace

Recall::Recall(const fs::path& folder, const Invocation& invocation)
    : folder_(folder), place_(place_of(folder, invocation)), begin_(invocation.io->clock()) {
    if (place_.empty()) return;
    origin_.folder = folder;
    constexpr std::size_t threads = 2; // the disk's answers are at hand, or slow anyway
    asking_.emplace(threads, [this](std::size_t /*thread*/) { ask(); });
}

void Recall::open_snapshot() {
    origin_.program = store::this_program();
    if (origin_.program == 0) return place_.clear();
    snapshot_ = store::Snapshot(place_, origin_);
    is_same_.resize(snapshot_.size());
}

void Recall::ask() {
    std::call_once(is_open_, [this] { open_snapshot(); });
    constexpr std::size_t at_once = 64;
    std::string path;
    for (std::size_t begin = next_to_ask_.fetch_add(at_once); begin < snapshot_.size();
         begin = next_to_ask_.fetch_add(at_once))
        for (std::size_t i = begin; i < std::min(begin + at_once, snapshot_.size()); ++i) {
            const store::Memory memory = snapshot_[i];
            path = memory.path;
            is_same_[i] = folder_.identity(path) == memory.identity ? 1 : 0;
        }
}

void Recall::meet(std::size_t files) {
    if (asking_) asking_->finish();
    give_back_stale();
    files_.resize(files);
}

void Recall::give_back_stale() const {
    const auto is_stale = [](std::uint8_t same) { return same == 0; };
    for (auto begin = std::ranges::find_if(is_same_, is_stale); begin != is_same_.end();) {
        const auto end = std::find_if_not(begin, is_same_.end(), is_stale);
        snapshot_.give_back(static_cast<std::size_t>(begin - is_same_.begin()),
                            static_cast<std::size_t>(end - is_same_.begin()));
        begin = std::find_if(end, is_same_.end(), is_stale);
    }
}

std::optional<yaml::Tree> Recall::recall(FileId file, std::string_view path) {
    const std::size_t memory = snapshot_.find(path, file);
    if (memory == snapshot_.size() || is_same_[memory] == 0) return std::nullopt;
    const std::optional<store::Memory> known = snapshot_.sound(memory);
    if (!known) return std::nullopt;
    files_[file].identity = known->identity;
    files_[file].recalled = true;
    return tree_in(*known, file);
}

std::variant<std::string, FileTrouble> Recall::read(FileId file, const std::string& path) {
    return folder_.read(path, yaml::max_file_size + 1, files_[file].identity);
}

bool Recall::is_worth_it() const {
    const auto fresh = std::ranges::count_if(
        files_, [&](const File& file) { return !file.recalled && may_be_kept(file); });
    const auto used = std::ranges::count_if(files_, &File::recalled);
    const std::size_t gone = snapshot_.size() - static_cast<std::size_t>(used);
    return std::max(static_cast<std::size_t>(fresh), gone) * 100 > files_.size();
}

void Recall::forget() {
    place_.clear();
    snapshot_ = store::Snapshot();
}

void Recall::keep(Inventory& inventory) const {
    if (place_.empty() || !is_worth_it()) return;
    inventory.forget_items(); // room for what is kept: texts and trees
    std::vector<store::Memory> memories;
    memories.reserve(inventory.trees.size());
    for (const yaml::Tree& tree : inventory.trees) {
        if (tree.empty()) continue;
        const File& file = files_[tree.file];
        if (!may_be_kept(file)) continue;
        const SourceFile& source = inventory.sources[tree.file];
        memories.push_back(
            {.path = source.path,
             .identity = file.identity,
             .parts = {source.text, bytes_of(tree.nodes), bytes_of(tree.pooled), tree.pool}});
    }
    store::write_snapshot(place_, origin_, memories);
}

} // namespace agenda::cli
