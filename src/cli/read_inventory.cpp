// First every file's tree, from several threads; then the vocabulary; then the items, from several threads
// again, since they are read with its words.
#include "base/parallel.hpp"
#include "base/text.hpp"
#include "cli/load.hpp"
#include "cli/recall.hpp"
#include "model/reader.hpp"
#include "model/values.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace agenda::cli {

namespace {

/// What one file gave; filled by whichever thread read it.
struct Result {
    std::optional<yaml::Tree> tree;
    Diagnostics diagnostics;
    /// Its position among the items.
    std::size_t item = 0;
};

bool has_error(const Diagnostics& diagnostics) {
    return std::ranges::any_of(
        diagnostics, [](const auto& found) { return severity(found) == Severity::error; });
}

std::string_view stem(std::string_view path) {
    const std::string_view name = path.substr(path.find_last_of('/') + 1);
    return name.substr(0, name.find_last_of('.'));
}

/// Files that a thread takes at once.
constexpr std::size_t a_handful = 16;

class Loader {
  public:
    explicit Loader(const Files& files)
        : files_(files), entries_(files.entries), results_(entries_.size()) {
        std::vector<std::string> paths;
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            paths.push_back(entries_[i].path);
            if (entries_[i].kind == store::EntryKind::item) results_[i].item = items_++;
        }
        inventory_.sources.reserve(std::move(paths));
    }

    Inventory run() {
        // Room for the items is made meanwhile: it takes its time.
        in_parallel(entries_.size() + 1, a_handful, [this](std::size_t i) {
            if (i == 0)
                inventory_.items.resize(items_);
            else
                read_file(i - 1);
        });
        read_vocabulary();
        in_parallel(entries_.size(), a_handful, [this](std::size_t i) {
            if (entries_[i].kind == store::EntryKind::item) make_item(i);
        });
        return collect();
    }

  private:
    /// Fills in the file's text and tree; or says why it has none.
    void read_file(std::size_t i) {
        const store::Entry& entry = entries_[i];
        Result& result = results_[i];
        const auto file = static_cast<FileId>(i);
        if (entry.kind == store::EntryKind::unknown) return report_unknown(i);
        if (!entry.outside.empty()) {
            result.diagnostics.push_back({.rule = Rule::link_outside,
                                          .where = {.file = file},
                                          .arguments = {entry.outside}});
            return;
        }
        if (entry.trouble) return report_trouble(i, *entry.trouble);
        if (take_recalled(i)) return;
        std::variant<std::string, FileTrouble> text = files_.read(i);
        if (const auto* trouble = std::get_if<FileTrouble>(&text))
            return report_trouble(i, *trouble);
        inventory_.sources.fill(file, std::move(std::get<std::string>(text)));
        result.tree = yaml::parse(file, inventory_.sources[file].text, result.diagnostics);
        if (files_.recall != nullptr && result.diagnostics.empty()) files_.recall->found_sound(i);
    }

    bool take_recalled(std::size_t i) {
        if (files_.recall == nullptr) return false;
        std::optional<Recalled> recalled = files_.recall->recall(i);
        if (!recalled) return false;
        inventory_.sources.lend(static_cast<FileId>(i), recalled->text);
        results_[i].tree = std::move(recalled->tree);
        return true;
    }

    void report_trouble(std::size_t i, FileTrouble trouble) {
        const bool other = trouble == FileTrouble::folder || trouble == FileTrouble::folder_link ||
                           trouble == FileTrouble::pipe || trouble == FileTrouble::other_kind;
        results_[i].diagnostics.push_back({.rule = other ? Rule::not_a_file : Rule::unreadable,
                                           .where = {.file = static_cast<FileId>(i)},
                                           .arguments = {trouble}});
    }

    void report_unknown(std::size_t i) {
        const std::string& path = entries_[i].path;
        const std::string_view name = std::string_view(path).substr(path.find_last_of('/') + 1);
        constexpr std::array known{store::profile_name, store::organisations_name,
                                   store::meetings_name};
        Diagnostic found{.rule = Rule::unknown_file,
                         .where = {.file = static_cast<FileId>(i)},
                         .arguments = {std::string(name)}};
        if (const auto near = nearest(name, known); near && *near != name) found.suggestion = *near;
        results_[i].diagnostics.push_back(std::move(found));
    }

    void read_vocabulary() {
        Vocabulary& vocabulary = inventory_.vocabulary;
        vocabulary.profile = builtin_profile();
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
        const auto it = std::ranges::lower_bound(entries_, name, {}, &store::Entry::path);
        if (it == entries_.end() || it->path != name) return;
        const auto i = static_cast<std::size_t>(it - entries_.begin());
        Result& result = results_[i];
        known = result.tree.has_value();
        if (known)
            read(yaml::root(*result.tree, inventory_.sources[static_cast<FileId>(i)].text),
                 inventory_.vocabulary, result.diagnostics);
    }

    void make_item(std::size_t i) {
        Result& result = results_[i];
        const auto file = static_cast<FileId>(i);
        const SourceFile& source = inventory_.sources[file];
        const std::string_view id = stem(source.path);
        if (!is_id(id)) result.diagnostics.push_back(invalid_id(id, {.file = file}));
        const bool sound = !has_error(result.diagnostics);
        Item& item = inventory_.items[result.item];
        if (result.tree)
            item = read_item(file, id, yaml::root(*result.tree, source.text), inventory_.vocabulary,
                             result.diagnostics);
        item.file = file;
        item.id = id;
        item.usable = item.usable && sound;
    }

    Inventory collect() {
        for (Result& result : results_) {
            if (result.tree) inventory_.trees.push_back(std::move(*result.tree));
            std::ranges::move(result.diagnostics, std::back_inserter(inventory_.diagnostics));
        }
        inventory_.index();
        return std::move(inventory_);
    }

    const Files& files_;
    const std::vector<store::Entry>& entries_;
    std::vector<Result> results_;
    std::size_t items_ = 0;
    Inventory inventory_;
};

} // namespace

Inventory read_inventory(const Files& files) { return Loader(files).run(); }

} // namespace agenda::cli
