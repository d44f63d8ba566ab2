#include "store/change.hpp"
#include "store/leftovers.hpp"
#include "store/places.hpp"
#include "store/refusal.hpp"
#include "store/signals.hpp"
#include "store/step.hpp"
#include "store/system.hpp"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <set>
#include <system_error>
#include <unordered_map>

namespace agenda::store {

namespace fs = std::filesystem;

namespace {

[[maybe_unused]] bool is_sound(const Change& change) {
    return (change.old_text || change.new_text) &&
           (change.new_path.empty() || (change.old_text && change.new_text));
}

/// Nothing to do: the same text in the same place.
bool is_idle(const Change& change) {
    return change.old_text == change.new_text && change.new_path.empty();
}

class Commit {
  public:
    Commit(const Places& places, const SignalsHeld& signals) : places_(places), signals_(signals) {}

    void run(std::span<const Change> changes, std::vector<FileResult>& results) {
        try {
            prepare(changes);
            write();
        } catch (...) {
            take_back(results);
            throw;
        }
        for (std::size_t i = 0; i < results.size(); ++i)
            if (step_of_[i]) results[i].outcome = Outcome::written;
    }

  private:
    void prepare(std::span<const Change> changes) {
        for (const Change& change : changes)
            step_of_.push_back(add(change));
        for (Step& step : steps_) {
            require_no_signal();
            store::prepare(step, places_, made_);
        }
        for (const Step& step : steps_)
            require_unchanged(step);
        require_no_signal();
    }

    /// The step for a change, if there is anything to do. A file and a link to it are one.
    std::optional<std::size_t> add(const Change& change) {
        assert(is_sound(change));
        if (is_idle(change)) return std::nullopt;
        Step step = find_places(change, places_);
        const std::size_t number = steps_.size();
        for (const fs::path& path : {step.source, step.target}) {
            if (path.empty()) continue;
            const std::size_t other = by_path_.try_emplace(path.native(), number).first->second;
            if (other == number) continue;
            if (is_same(step, steps_[other])) return other;
            throw Refused{{Refusal::twice, change.path, 0}};
        }
        steps_.push_back(std::move(step));
        return number;
    }

    static bool is_same(const Step& a, const Step& b) {
        return a.replaces() && b.replaces() && a.change->old_text == b.change->old_text &&
               a.change->new_text == b.change->new_text;
    }

    void require_no_signal() const {
        if (signals_.one_waits()) throw Refused{{Refusal::interrupted, ".", EINTR}};
    }

    /// New texts are on the disk under their names before old names go.
    void write() {
        for (Step& step : steps_)
            if (!step.target.empty()) place(step, places_);
        sync_folders();
        if (std::ranges::none_of(steps_, &Step::removes)) return;
        for (Step& step : steps_)
            if (step.removes()) remove_source(step, places_);
        sync_folders();
    }

    void take_back(std::vector<FileResult>& results) {
        std::for_each(steps_.rbegin(), steps_.rend(), store::take_back);
        for (std::size_t i = 0; i < step_of_.size(); ++i)
            if (step_of_[i]) results[i] = result_of(steps_[*step_of_[i]], places_);
        const bool anything = std::ranges::any_of(steps_, &Step::taken_back);
        // The temporary files go before the folders in which they are.
        for (Step& step : steps_) {
            step.fresh.reset();
            step.backup.reset();
        }
        std::for_each(made_.rbegin(), made_.rend(),
                      [](const fs::path& folder) { system::remove_folder(folder.c_str()); });
        if (anything) try_to_sync_folders();
    }

    [[nodiscard]] std::set<fs::path> touched_folders() const {
        std::set<fs::path> folders;
        for (const Step& step : steps_)
            for (const fs::path& path : {step.source, step.target})
                if (!path.empty()) folders.insert(path.parent_path());
        for (const fs::path& folder : made_)
            folders.insert(folder.parent_path());
        return folders;
    }

    void sync_folders() const {
        for (const fs::path& folder : touched_folders()) {
            try {
                sync_folder(folder);
            } catch (const std::system_error& error) {
                throw Refused{folder_failure(error.code().value(), places_.shown(folder))};
            }
        }
    }

    /// Of files that were restored: that they stand there is known, and more cannot be done.
    void try_to_sync_folders() const {
        for (const fs::path& folder : touched_folders()) {
            try {
                sync_folder(folder);
            } catch (const std::system_error&) {
                continue;
            }
        }
    }

    const Places& places_;
    const SignalsHeld& signals_;
    std::vector<Step> steps_;
    std::unordered_map<std::string, std::size_t> by_path_;
    /// The step of each change; several have the same where links lead to one file.
    std::vector<std::optional<std::size_t>> step_of_;
    std::vector<fs::path> made_;
};

std::vector<FileResult> all_untouched(std::span<const Change> changes) {
    std::vector<FileResult> results;
    results.reserve(changes.size());
    for (const Change& change : changes)
        results.push_back({.path = change.path});
    return results;
}

} // namespace

CommitResult commit(const FolderLock& lock, std::span<const Change> changes) {
    CommitResult result{.failure = {}, .files = all_untouched(changes)};
    const SignalsHeld signals;
    try {
        const Places places(lock.folder());
        remove_leftovers(lock.folder(), std::chrono::system_clock::now());
        Commit(places, signals).run(changes, result.files);
    } catch (const Refused& refused) {
        result.failure = refused.failure;
    }
    return result;
}

} // namespace agenda::store
