#include "cli/chronicle.hpp"

#include "cli/on_disk.hpp"
#include "cli/version_reader.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace agenda::cli {

namespace {

constexpr std::uint32_t no_number = 0xFFFFFFFF;

/// A version before its file was read.
struct Draft {
    /// The position of its commit; behind the last one for what is not committed.
    std::uint32_t step = 0;
    IdNumber id = 0;
    /// None: gone.
    store::ObjectId object;
};

struct DraftLife {
    IdNumber id = 0;
    std::vector<Draft> versions{};

    [[nodiscard]] bool is_gone() const { return versions.back().object.empty(); }
};

/// So many bytes are asked of Git that one call does not matter, and few enough to hold.
constexpr std::size_t objects_at_once = 2500;

class Chronicler {
  public:
    Chronicler(const Repository& repository, const ChronicleWanted& wanted)
        : wanted_(wanted), history_(store::history_to(repository.git, wanted.commit,
                                                      repository.prefix, repository.names)),
          reader_(repository.git, chronicle_.past), ids_(history_.ids.begin(), history_.ids.end()) {
        if (wanted.now != nullptr) now_.emplace(*wanted.now, wanted.commit, ids_);
        life_of_id_.resize(ids_.size(), no_number);
    }

    Chronicle run() {
        for (; step_ < history_.commits.size(); ++step_) {
            take(history_.commits[step_]);
            history_.commits[step_].items = {};
        }
        if (now_) take_now();
        finish();
        chronicle_.history = std::move(history_);
        return std::move(chronicle_);
    }

  private:
    /// An item that is gone or new; of one that is new its life begins, or goes on after a while.
    struct Loose {
        IdNumber id = 0;
        const Item* item = nullptr;
        store::ObjectId object{};
    };

    [[nodiscard]] bool is_wanted(IdNumber id) const {
        return !wanted_.ids || wanted_.ids->contains(std::string(ids_[id]));
    }

    [[nodiscard]] bool has_life(IdNumber id) const { return life_of_id_[id] != no_number; }

    DraftLife& life_of(IdNumber id) {
        if (!has_life(id)) {
            life_of_id_[id] = static_cast<std::uint32_t>(drafts_.size());
            drafts_.push_back({.id = id});
        }
        return drafts_[life_of_id_[id]];
    }

    void take(const store::ItemCommit& commit) {
        std::vector<Loose> gone;
        for (const store::ItemChange& change : commit.items)
            if (change.object.empty() && has_life(change.item) && !life_of(change.item).is_gone())
                gone.push_back(
                    {.id = change.item, .object = life_of(change.item).versions.back().object});
        if (!gone.empty()) take_renamed(gone, commit);
        for (const store::ItemChange& change : commit.items)
            if ((has_life(change.item) || !change.object.empty()) &&
                !moved_.contains({step_, change.item}))
                life_of(change.item).versions.push_back({step_, change.item, change.object});
    }

    void take_renamed(std::vector<Loose>& gone, const store::ItemCommit& commit) {
        std::vector<Loose> come;
        for (const store::ItemChange& change : commit.items)
            if (!change.object.empty() && !has_life(change.item))
                come.push_back({.id = change.item, .object = change.object});
        if (come.empty()) return;
        std::vector<store::ObjectId> objects;
        for (const auto* list : {&gone, &come})
            for (const Loose& loose : *list)
                objects.push_back(loose.object);
        reader_.fetch(std::move(objects));
        for (auto* list : {&gone, &come})
            for (Loose& loose : *list)
                loose.item = reader_.item(loose.object, ids_[loose.id], commit.vocabulary);
        rename(gone, come);
    }

    /// Lives that go on under another id.
    void rename(const std::vector<Loose>& gone, const std::vector<Loose>& come) {
        std::vector<const Loose*> from;
        std::vector<const Loose*> to;
        std::vector<const Item*> from_items;
        std::vector<const Item*> to_items;
        const auto keep = [](const std::vector<Loose>& all, auto& kept, auto& items) {
            for (const Loose& loose : all)
                if (loose.item != nullptr) {
                    kept.push_back(&loose);
                    items.push_back(loose.item);
                }
        };
        keep(gone, from, from_items);
        keep(come, to, to_items);
        for (const query::Pair& pair : query::pair_renamed(from_items, to_items)) {
            const IdNumber old = from[pair.gone]->id;
            const IdNumber now = to[pair.come]->id;
            life_of_id_[now] = std::exchange(life_of_id_[old], no_number);
            life_of(now).id = now;
            moved_.insert({step_, old});
        }
    }

    /// What is not committed yet. Its items are the agenda's own, so that they are not read again.
    void take_now() {
        std::vector<Loose> gone;
        std::vector<store::ObjectId> objects;
        for (const DraftLife& life : drafts_)
            if (!life.is_gone() && now_->item(life.id) == nullptr) {
                gone.push_back({.id = life.id, .object = life.versions.back().object});
                objects.push_back(gone.back().object);
            }
        std::vector<Loose> come;
        for (IdNumber id = 0; id < now_->size(); ++id)
            if (const Item* item = now_->usable_item(id); item != nullptr && !has_life(id))
                come.push_back({.id = id, .item = item});
        if (!gone.empty() && !come.empty()) {
            std::ranges::sort(come, {}, &Loose::item); // in the order of their paths
            reader_.fetch(std::move(objects));
            for (Loose& loose : gone)
                loose.item =
                    reader_.item(loose.object, ids_[loose.id], history_.commits.back().vocabulary);
            rename(gone, come);
        }
        for (const Loose& loose : gone)
            if (!moved_.contains({step_, loose.id}))
                life_of(loose.id).versions.push_back({step_, loose.id, {}});
        for (const Loose& loose : come)
            (void)life_of(loose.id);
    }

    /// A life that is wanted, and its item on the disk; null where there is none.
    struct Chosen {
        const DraftLife* life = nullptr;
        const Item* now = nullptr;
    };

    /// Versions are read some at a time, and their bytes are not kept.
    void finish() {
        const auto id_of = [this](const DraftLife& life) { return ids_[life.id]; };
        if (!std::ranges::is_sorted(drafts_, {}, id_of))
            std::ranges::stable_sort(drafts_, {}, id_of);
        if (now_ && !wanted_.ids) now_->know_all_objects();
        std::vector<Chosen> chosen;
        std::vector<store::ObjectId> objects;
        for (const DraftLife& life : drafts_) {
            const bool had_other = std::ranges::any_of(
                life.versions, [&](const Draft& draft) { return is_wanted(draft.id); });
            if (!is_wanted(life.id) && !had_other) continue;
            chosen.push_back({.life = &life, .now = now_ ? now_->item(life.id) : nullptr});
            for (const Draft& draft : life.versions)
                if (known(draft) == nullptr && !says_the_same(draft, chosen.back().now))
                    objects.push_back(draft.object);
            if (objects.size() >= objects_at_once) read(chosen, objects);
        }
        read(chosen, objects);
    }

    void read(std::vector<Chosen>& chosen, std::vector<store::ObjectId>& objects) {
        reader_.fetch(std::exchange(objects, {}));
        for (const Chosen& one : chosen)
            if (query::Life done = read(*one.life, one.now); !done.versions.empty())
                chronicle_.lives.push_back(std::move(done));
        reader_.forget();
        chosen.clear();
    }

    [[nodiscard]] const KnownItem* known(const Draft& draft) const {
        if (wanted_.known.empty()) return nullptr;
        const auto found = wanted_.known.find({draft.object, std::string(ids_[draft.id])});
        return found == wanted_.known.end() ? nullptr : &found->second;
    }

    /// Whether the version says what stands on the disk, in the words that stand there.
    [[nodiscard]] bool says_the_same(const Draft& version, const Item* now) {
        return now != nullptr && now->usable && now->id == ids_[version.id] &&
               version.object == now_->object_of(*now) &&
               history_.commits[version.step].vocabulary == now_->vocabulary_objects();
    }

    query::Life read(const DraftLife& draft, const Item* now) {
        query::Life life{.id = ids_[draft.id], .versions = {}};
        life.versions.reserve(draft.versions.size());
        for (const Draft& version : draft.versions) {
            const bool is_committed = version.step < history_.commits.size();
            query::Version read;
            read.day = is_committed ? history_.commits[version.step].commit.day : wanted_.today;
            if (is_committed) read.commit = history_.commits[version.step].commit.id;
            if (const KnownItem* item = known(version)) {
                read.item = item->item;
                read.vocabulary = &item->inventory->vocabulary;
            } else if (says_the_same(version, now)) {
                read.item = now;
                read.vocabulary = &now_->vocabulary();
            } else if (!version.object.empty()) {
                const store::VocabularyObjects& words = history_.commits[version.step].vocabulary;
                read.item = reader_.item(version.object, ids_[version.id], words);
                // What could not be read says nothing of the item.
                if (read.item == nullptr) continue;
                read.vocabulary = &reader_.vocabulary(words);
            }
            life.versions.push_back(read);
        }
        const bool is_same = now != nullptr && !draft.versions.empty() &&
                             draft.versions.back().object == now_->object_of(*now);
        if (now != nullptr && now->usable && !is_same)
            life.versions.push_back({.day = wanted_.today,
                                     .commit = {},
                                     .item = now,
                                     .vocabulary = &now_->vocabulary()});
        return life;
    }

    const ChronicleWanted& wanted_;
    store::ItemHistory history_;
    Chronicle chronicle_;
    VersionReader reader_;
    /// By their numbers.
    std::vector<std::string_view> ids_;
    std::optional<OnDisk> now_;
    std::uint32_t step_ = 0;
    std::vector<DraftLife> drafts_;
    /// By the number of the id that a life has; its position in drafts_.
    std::vector<std::uint32_t> life_of_id_;
    /// Ids that did not end at a step but were changed for another one.
    std::set<std::pair<std::uint32_t, IdNumber>> moved_;
};

} // namespace

Chronicle chronicle_of(const Repository& repository, const ChronicleWanted& wanted) {
    return Chronicler(repository, wanted).run();
}

Chronicle chronicle_of(const Agenda& agenda, const Invocation& invocation) {
    const Repository repository = repository_of(invocation);
    const bool is_past = !invocation.at.empty();
    const ChronicleWanted wanted{.commit = is_past ? commit_at(repository, invocation)
                                                   : head_of(repository.git, *invocation.lang),
                                 .now = is_past ? nullptr : &agenda,
                                 .today = invocation.today};
    Chronicle chronicle = chronicle_of(repository, wanted);
    report_shallow(repository, invocation);
    return chronicle;
}

} // namespace agenda::cli
