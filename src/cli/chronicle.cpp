#include "cli/chronicle.hpp"

#include "cli/version_reader.hpp"
#include "store/folder.hpp"
#include "store/walk.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace agenda::cli {

namespace {

/// A version before its file was read.
struct Draft {
    std::size_t step = 0;
    std::string id;
    /// Empty: gone.
    std::string object;
};

struct DraftLife {
    std::string id;
    std::vector<Draft> versions;

    [[nodiscard]] bool is_gone() const { return versions.back().object.empty(); }
};

/// The vocabulary on the disk, as it is written.
class VocabularyNow {
  public:
    explicit VocabularyNow(const Agenda* now) {
        if (now == nullptr) return;
        const Sources& sources = now->inventory.sources;
        for (FileId file = 0; file < sources.size(); ++file)
            for (std::size_t i = 0; i < texts_.size(); ++i)
                if (sources[file].path == store::vocabulary_names[i])
                    texts_[i] = sources[file].text;
    }

    /// Whether these objects are the same, byte by byte. Throws GitFault.
    [[nodiscard]] bool is(const store::VocabularyObjects& objects, VersionReader& reader) {
        const auto [found, is_new] = is_same_.try_emplace(objects, true);
        if (!is_new) return found->second;
        reader.fetch({objects.begin(), objects.end()});
        for (std::size_t i = 0; i < objects.size(); ++i)
            found->second = found->second && !objects[i].empty() == texts_[i].has_value() &&
                            (objects[i].empty() || reader.text(objects[i]) == *texts_[i]);
        return found->second;
    }

  private:
    std::array<std::optional<std::string_view>, store::vocabulary_names.size()> texts_;
    std::map<store::VocabularyObjects, bool> is_same_;
};

/// So many bytes are asked of Git that one call does not matter, and few enough to hold.
constexpr std::size_t objects_at_once = 2500;

class Chronicler {
  public:
    Chronicler(const Repository& repository, const ChronicleWanted& wanted)
        : wanted_(wanted), vocabulary_now_(wanted.now),
          steps_(
              store::steps_to(repository.git, wanted.commit, repository.prefix, repository.names)),
          reader_(repository.git, chronicle_.past) {}

    Chronicle run() {
        for (step_ = 0; step_ < steps_.size(); ++step_) {
            take(steps_[step_]);
            steps_[step_].items = {};
        }
        if (wanted_.now != nullptr) take_now(wanted_.now->inventory);
        finish();
        return std::move(chronicle_);
    }

  private:
    /// An item that is gone or new; of one that is new its life begins, or goes on after a while.
    struct Loose {
        std::string id;
        const Item* item = nullptr;
        std::string object{};
    };

    [[nodiscard]] bool is_wanted(const std::string& id) const {
        return !wanted_.ids || wanted_.ids->contains(id);
    }

    DraftLife& life_of(const std::string& id) {
        const auto [found, is_new] = by_id_.try_emplace(id, drafts_.size());
        if (is_new) drafts_.push_back({id, {}});
        return drafts_[found->second];
    }

    [[nodiscard]] bool lives(const std::string& id) const {
        const auto found = by_id_.find(id);
        return found != by_id_.end() && !drafts_[found->second].is_gone();
    }

    void take(const store::ItemCommit& step) {
        std::vector<Loose> gone;
        std::vector<Loose> come;
        for (const store::ItemChange& item : step.items) {
            if (item.object.empty() && lives(item.id))
                gone.push_back({.id = item.id, .object = life_of(item.id).versions.back().object});
            else if (!item.object.empty() && !by_id_.contains(item.id))
                come.push_back({.id = item.id, .object = item.object});
        }
        if (!gone.empty() && !come.empty()) {
            std::set<std::string> objects;
            for (const auto* list : {&gone, &come})
                for (const Loose& loose : *list)
                    objects.insert(loose.object);
            reader_.fetch(objects);
            for (auto* list : {&gone, &come})
                for (Loose& loose : *list)
                    loose.item = reader_.item(loose.object, loose.id, step.vocabulary);
            rename(gone, come);
        }
        for (const store::ItemChange& item : step.items)
            if ((by_id_.contains(item.id) || !item.object.empty()) &&
                !moved_.contains({step_, item.id}))
                life_of(item.id).versions.push_back({step_, item.id, item.object});
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
            const std::string& old = from[pair.gone]->id;
            const std::string& now = to[pair.come]->id;
            const std::size_t life = by_id_.at(old);
            by_id_.erase(old);
            by_id_[now] = life;
            drafts_[life].id = now;
            moved_.insert({step_, old});
        }
    }

    /// What is not committed yet. Its items are the agenda's own, so that they are not read again.
    void take_now(const Inventory& now) {
        std::vector<Loose> gone;
        std::vector<Loose> come;
        std::set<std::string> objects;
        for (const DraftLife& life : drafts_)
            if (!life.is_gone() && now.find(life.id) == nullptr) {
                gone.push_back({.id = life.id, .object = life.versions.back().object});
                objects.insert(gone.back().object);
            }
        for (const Item& item : now.items)
            if (item.usable && now.find(item.id) == &item && !by_id_.contains(std::string(item.id)))
                come.push_back({.id = std::string(item.id), .item = &item});
        if (!gone.empty() && !come.empty()) {
            reader_.fetch(objects);
            for (Loose& loose : gone)
                loose.item = reader_.item(loose.object, loose.id, steps_.back().vocabulary);
            rename(gone, come);
        }
        for (const Loose& loose : gone)
            if (!moved_.contains({step_, loose.id}))
                life_of(loose.id).versions.push_back({step_, loose.id, {}});
        for (const Item& item : now.items)
            if (item.usable && now.find(item.id) == &item) (void)life_of(std::string(item.id));
    }

    /// A life that is wanted, and its item on the disk; null where there is none.
    struct Chosen {
        const DraftLife* life = nullptr;
        const Item* now = nullptr;
    };

    /// Versions are read some at a time: most say what stands on the disk, and their bytes are not kept.
    void finish() {
        std::ranges::sort(drafts_, {}, &DraftLife::id);
        std::vector<Chosen> chosen;
        std::set<std::string> objects;
        for (const DraftLife& life : drafts_) {
            const bool had_other = std::ranges::any_of(
                life.versions, [&](const Draft& draft) { return is_wanted(draft.id); });
            if (!is_wanted(life.id) && !had_other) continue;
            chosen.push_back(
                {.life = &life,
                 .now = wanted_.now == nullptr ? nullptr : wanted_.now->inventory.find(life.id)});
            for (const Draft& draft : life.versions)
                if (known(draft) == nullptr) objects.insert(draft.object);
            if (objects.size() >= objects_at_once) read(chosen, objects);
        }
        read(chosen, objects);
    }

    void read(std::vector<Chosen>& chosen, std::set<std::string>& objects) {
        reader_.fetch(objects);
        for (const Chosen& one : chosen)
            if (query::Life done = read(*one.life, one.now); !done.versions.empty())
                chronicle_.lives.push_back(std::move(done));
        reader_.forget();
        chosen.clear();
        objects.clear();
    }

    [[nodiscard]] const KnownItem* known(const Draft& draft) const {
        const auto found = wanted_.known.find({draft.object, draft.id});
        return found == wanted_.known.end() ? nullptr : &found->second;
    }

    [[nodiscard]] std::string_view text_of(const Draft& draft) const {
        if (const KnownItem* item = known(draft))
            return item->inventory->sources[item->item->file].text;
        return reader_.text(draft.object);
    }

    /// Whether the version says what stands on the disk, in the words that stand there.
    [[nodiscard]] bool says_the_same(const Draft& version, const Item* now) {
        return now != nullptr && now->usable && now->id == version.id && !version.object.empty() &&
               text_of(version) == wanted_.now->inventory.sources[now->file].text &&
               vocabulary_now_.is(steps_[version.step].vocabulary, reader_);
    }

    query::Life read(const DraftLife& draft, const Item* now) {
        query::Life life{.id = draft.id, .versions = {}};
        for (const Draft& version : draft.versions) {
            const bool is_committed = version.step < steps_.size();
            query::Version read;
            read.day = is_committed ? steps_[version.step].commit.day : wanted_.today;
            if (is_committed) read.commit = steps_[version.step].commit.id;
            if (const KnownItem* item = known(version)) {
                read.item = item->item;
                read.vocabulary = &item->inventory->vocabulary;
            } else if (says_the_same(version, now)) {
                read.item = now;
                read.vocabulary = &wanted_.now->inventory.vocabulary;
            } else if (!version.object.empty()) {
                const store::VocabularyObjects& words = steps_[version.step].vocabulary;
                read.item = reader_.item(version.object, version.id, words);
                // What could not be read says nothing of the item.
                if (read.item == nullptr) continue;
                read.vocabulary = &reader_.vocabulary(words);
            }
            life.versions.push_back(std::move(read));
        }
        const bool is_same =
            !draft.versions.empty() && !draft.is_gone() && now != nullptr &&
            text_of(draft.versions.back()) == wanted_.now->inventory.sources[now->file].text;
        if (now != nullptr && now->usable && !is_same)
            life.versions.push_back({.day = wanted_.today,
                                     .commit = {},
                                     .item = now,
                                     .vocabulary = &wanted_.now->inventory.vocabulary});
        return life;
    }

    const ChronicleWanted& wanted_;
    VocabularyNow vocabulary_now_;
    std::vector<store::ItemCommit> steps_;
    Chronicle chronicle_;
    VersionReader reader_;
    std::size_t step_ = 0;
    std::vector<DraftLife> drafts_;
    std::map<std::string, std::size_t> by_id_;
    /// Ids that did not end at a step but were changed for another one.
    std::set<std::pair<std::size_t, std::string>> moved_;
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
