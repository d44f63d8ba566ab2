// First the vocabulary; then each item's file, from text to tree to item, from several threads.
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "cli/load.hpp"
#include "cli/recall.hpp"
#include "model/reader.hpp"
#include "model/values.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <new>
#include <utility>

namespace agenda::cli {

namespace {

/// Files that a thread takes at once.
constexpr std::size_t a_handful = 16;

/// The bytes that what an item points to mostly needs.
constexpr std::size_t arena_of_an_item = 1200;

/// What a thread has found so far; apart from what others write.
struct alignas(64) Hand {
    /// Many may come, and none of them moves.
    std::deque<Diagnostic> kept;
    /// Of what is not kept.
    std::deque<Trace> traces;
    /// In the file at hand.
    Diagnostics found;
};

class Loader {
  public:
    explicit Loader(Files files) : files_(std::move(files)) {
        for (store::Entry& entry : files_.entries) {
            const FileId file = inventory_.sources.add(std::move(entry.path));
            if (entry.kind == store::EntryKind::item) items_.push_back(file);
        }
        inventory_.trees.resize(files_.entries.size());
        hands_.resize(1 + threads_for(items_.size() + 1, a_handful));
    }

    Inventory run() {
        if (files_.makes_items) inventory_.items.resize(items_.size());
        inventory_.vocabulary.profile = builtin_profile();
        if (files_.recall != nullptr) files_.recall->meet(files_.entries.size());
        for (FileId file = 0; file < files_.entries.size(); ++file)
            if (files_.entries[file].kind != store::EntryKind::item) read_other(file);
        read_vocabulary();
        read_items();
        if (files_.recall != nullptr) files_.recall->all_are_met();
        files_.entries = {}; // room for what comes
        gather_findings();
        return std::move(inventory_);
    }

  private:
    /// Done with a file.
    void close(FileId file, Hand& hand) const {
        Diagnostics& found = hand.found;
        if (found.empty()) return;
        const std::size_t kept =
            files_.pick ? files_.pick(inventory_.sources[file].path, found) : found.size();
        const auto rest = found.begin() + static_cast<std::ptrdiff_t>(kept);
        std::move(found.begin(), rest, std::back_inserter(hand.kept));
        std::transform(rest, found.end(), std::back_inserter(hand.traces), trace_of);
        found.clear();
    }

    void gather_findings() {
        std::vector<std::deque<Diagnostic>> found;
        found.reserve(hands_.size()); // a deque that has to move is copied
        std::size_t count = 0;
        for (Hand& hand : hands_) {
            found.push_back(std::move(hand.kept));
            count += hand.traces.size();
        }
        std::vector<Trace> traces;
        traces.reserve(count);
        for (const Hand& hand : hands_)
            traces.insert(traces.end(), hand.traces.begin(), hand.traces.end());
        inventory_.take_findings(std::move(found), std::move(traces));
    }

    void read_other(FileId file) {
        read_file(file, hands_.back().found);
        close(file, hands_.back());
    }

    /// Fills in the file's text and tree; or says why it has none.
    void read_file(FileId file, Diagnostics& found) {
        const store::Entry& entry = files_.entries[file];
        const std::string& path = inventory_.sources[file].path;
        if (entry.kind == store::EntryKind::unknown) return report_unknown(file, found);
        if (!entry.outside.empty()) {
            found.push_back({.rule = Rule::link_outside,
                             .where = {.file = file},
                             .arguments = {entry.outside}});
            return;
        }
        if (entry.trouble) return report_trouble(file, *entry.trouble, found);
        if (take_known(file)) return;
        FileText text = files_.read(file, path);
        if (const auto* trouble = std::get_if<FileTrouble>(&text))
            return report_trouble(file, *trouble, found);
        if (const auto* lent = std::get_if<std::string_view>(&text))
            inventory_.sources.lend(file, *lent);
        else
            inventory_.sources.fill(file, std::move(std::get<std::string>(text)));
        auto tree = yaml::parse(file, inventory_.sources[file].text, found);
        if (tree) inventory_.trees[file] = std::move(*tree);
        if (files_.recall != nullptr && found.empty()) files_.recall->found_sound(file);
    }

    bool take_known(FileId file) {
        if (!files_.known) return false;
        std::optional<yaml::Tree> tree = files_.known(file, inventory_.sources[file].path);
        if (!tree) return false;
        inventory_.sources.lend(file, tree->text);
        inventory_.trees[file] = std::move(*tree);
        return true;
    }

    static void report_trouble(FileId file, FileTrouble trouble, Diagnostics& found) {
        const bool other = trouble == FileTrouble::folder || trouble == FileTrouble::folder_link ||
                           trouble == FileTrouble::pipe || trouble == FileTrouble::other_kind;
        found.push_back({.rule = other ? Rule::not_a_file : Rule::unreadable,
                         .where = {.file = file},
                         .arguments = {trouble}});
    }

    void report_unknown(FileId file, Diagnostics& found) const {
        const std::string& path = inventory_.sources[file].path;
        const std::string_view name = std::string_view(path).substr(path.find_last_of('/') + 1);
        Diagnostic& unknown = found.emplace_back();
        unknown = {
            .rule = Rule::unknown_file, .where = {.file = file}, .arguments = {std::string(name)}};
        if (const auto near = nearest(name, store::vocabulary_names); near && *near != name)
            unknown.suggestion = *near;
    }

    void read_vocabulary() {
        Vocabulary& vocabulary = inventory_.vocabulary;
        take_vocabulary(store::profile_name, read_profile, vocabulary.profile_known);
        vocabulary.index();
        take_vocabulary(store::organisations_name, read_organisations,
                        vocabulary.organisations_known);
        vocabulary.index();
        bool meetings_known = true;
        take_vocabulary(store::meetings_name, read_meetings, meetings_known);
    }

    void take_vocabulary(std::string_view name,
                         void (*read)(const yaml::View&, Vocabulary&, Diagnostics&), bool& known) {
        for (FileId file = 0; file < files_.entries.size(); ++file) {
            if (files_.entries[file].kind != store::EntryKind::vocabulary ||
                inventory_.sources[file].path != name)
                continue;
            const yaml::Tree* tree = inventory_.tree_of(file);
            known = tree != nullptr;
            if (known) read(yaml::root(*tree), inventory_.vocabulary, hands_.back().found);
            close(file, hands_.back());
        }
    }

    void read_items() {
        const std::size_t threads = threads_for(items_.size() + 1, a_handful);
        const bool are_new = files_.makes_items && !files_.made;
        const std::size_t expected = are_new ? items_.size() * arena_of_an_item / threads : 0;
        for (std::size_t i = 0; i < threads; ++i)
            inventory_.arenas.emplace_back(std::max(expected, Arena::small));
        // The index is made meanwhile: it takes its time.
        in_parallel(items_.size() + 1, a_handful, [this](std::size_t i, std::size_t thread) {
            if (i > 0)
                read_item(i - 1, inventory_.arenas[thread], hands_[thread]);
            else if (files_.makes_items)
                inventory_.item_by_id = index_of(ids());
        });
    }

    [[nodiscard]] std::string_view id_of(FileId file) const {
        return store::stem_of(inventory_.sources[file].path);
    }

    [[nodiscard]] std::vector<std::string_view> ids() const {
        std::vector<std::string_view> ids;
        ids.reserve(items_.size());
        for (const FileId file : items_)
            ids.push_back(id_of(file));
        return ids;
    }

    void read_item(std::size_t i, Arena& arena, Hand& hand) {
        const FileId file = items_[i];
        if (take_made(i, hand)) return;
        Diagnostics& found = hand.found;
        read_file(file, found);
        const std::string_view id = id_of(file);
        if (!is_id(id)) found.push_back(invalid_id(id, {.file = file}));
        if (files_.makes_items) make_item(i, arena, found);
        close(file, hand);
    }

    void make_item(std::size_t i, Arena& arena, Diagnostics& found) {
        const FileId file = items_[i];
        const std::string_view id = id_of(file);
        const bool sound = !has_error(found);
        const yaml::Tree* tree = inventory_.tree_of(file);
        Item& item = *::new (place_of(i)) Item(
            tree == nullptr ? Item()
                            : agenda::read_item(file, id, yaml::root(*tree), inventory_.vocabulary,
                                                found, arena));
        item.file = file;
        item.id = id;
        item.usable = item.usable && sound;
    }

    bool take_made(std::size_t i, Hand& hand) {
        if (!files_.made) return false;
        const FileId file = items_[i];
        std::optional<Made> made = files_.made(file, inventory_.sources[file].path);
        if (!made) return false;
        inventory_.sources.lend(file, made->text);
        inventory_.trees[file] = std::move(made->tree);
        ::new (place_of(i)) Item(*made->item);
        hand.traces.insert(hand.traces.end(), made->traces.begin(), made->traces.end());
        return true;
    }

    /// Of an item; only room so far.
    [[nodiscard]] void* place_of(std::size_t i) { return inventory_.items.data() + i; }

    Files files_;
    /// One for each thread that reads items, and the last for what is read before.
    std::vector<Hand> hands_;
    /// The files of the items.
    std::vector<FileId> items_;
    Inventory inventory_;
};

} // namespace

Inventory read_inventory(Files files) { return Loader(std::move(files)).run(); }

} // namespace agenda::cli
