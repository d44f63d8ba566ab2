#include "cli/comparison.hpp"

#include "base/text.hpp"
#include "cli/chronicle.hpp"
#include "lang/past_screen.hpp"
#include "query/query.hpp"

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace agenda::cli {

namespace {

output::TimePoint time_point(const Moment& moment) {
    return {.day = moment.day,
            .revision = moment.revision,
            .commit = moment.commit.value_or(""),
            .is_meeting = moment.is_meeting};
}

std::vector<store::ObjectId> objects_of(const std::vector<store::RevisionEntry>& entries) {
    std::vector<store::ObjectId> objects;
    objects.reserve(entries.size());
    for (const store::RevisionEntry& entry : entries)
        objects.push_back(entry.object);
    return objects;
}

class AgendaComparer {
  public:
    AgendaComparer(const ComparisonWanted& wanted, const Invocation& invocation)
        : wanted_(wanted), invocation_(invocation), repository_(repository_of(invocation)) {}

    Compared run() {
        if (wanted_.until.empty())
            compared_.after = std::make_unique<Agenda>(
                load(find_folder(invocation_), invocation_, Faults::traced));
        else
            load_until();
        load_since();
        finish();
        return std::move(compared_);
    }

  private:
    [[nodiscard]] Moment moment(const std::string& when) {
        return moment_of(when, {.git = repository_.git,
                                .invocation = invocation_,
                                .vocabulary = [this]() -> const Vocabulary& {
                                    if (compared_.after != nullptr)
                                        return compared_.after->inventory.vocabulary;
                                    on_disk_.emplace(load(find_folder(invocation_), invocation_,
                                                          Faults::traced));
                                    return on_disk_->inventory.vocabulary;
                                }});
    }

    void load_until() {
        const Moment until = moment(wanted_.until);
        report_no_meeting(until, invocation_);
        if (!until.commit) throw before_history(until, repository_.git, invocation_);
        commit_ = *until.commit;
        std::optional<PastFiles> files = past_files(repository_, commit_);
        if (!files) reject_without_agenda(wanted_.until, invocation_);
        objects_ = objects_of(files->entries);
        std::vector<std::string> texts = read_objects(files->entries, repository_.git);
        compared_.after = std::make_unique<Agenda>(agenda_of(std::move(*files), std::move(texts)));
        compared_.until = time_point(until);
    }

    void load_since() {
        const Moment since = moment(wanted_.since);
        report_no_meeting(since, invocation_);
        compared_.since = time_point(since);
        std::optional<PastFiles> files;
        if (since.commit) files = past_files(repository_, *since.commit);
        if (!files && !since.revision.empty()) reject_without_agenda(since.revision, invocation_);
        if (!files)
            invocation_.io->err << invocation_.lang->past->nothing_recorded_then << '\n';
        else
            leave_out_same_objects(*files, *since.commit);
        compared_.before = std::make_unique<Agenda>(files ? read(std::move(*files)) : Agenda{});
    }

    [[nodiscard]] const Item* now(std::string_view id) const {
        const Item* item = compared_.after->inventory.find(id);
        return item != nullptr && item->usable ? item : nullptr;
    }

    /// Files with the same bytes at both times are not even read.
    void leave_out_same_objects(PastFiles& files, const std::string& commit) {
        if (commit_.empty()) objects_ = ObjectIds(compared_.after->inventory.sources, commit).all();
        std::erase_if(files.entries, [&](const store::RevisionEntry& entry) {
            if (entry.entry.kind != store::EntryKind::item || entry.object.empty()) return false;
            const Item* item = now(store::stem_of(entry.entry.path));
            if (item == nullptr || objects_[item->file] != entry.object) return false;
            unchanged_.insert(item->id);
            return true;
        });
    }

    Agenda read(PastFiles files) {
        std::vector<std::string> texts = read_objects(files.entries, repository_.git);
        objects_before_ = objects_of(files.entries);
        return agenda_of(std::move(files), std::move(texts));
    }

    static void leave_out_internal(Inventory& inventory) {
        inventory.keep_public();
        inventory.forget_contacts();
    }

    void finish() {
        Inventory& before = compared_.before->inventory;
        Inventory& after = compared_.after->inventory;
        if (wanted_.only_public) {
            leave_out_internal(before);
            leave_out_internal(after);
        }
        compared_.order = query::order(after);
        query::Comparison& comparison = compared_.comparison;
        comparison = query::compare(before, after, unchanged_);
        for (const Item* item : comparison.unreadable_before)
            invocation_.io->err << visible(invocation_.lang->past->unreadable_then(item->id))
                                << '\n';
        keep_asked();
        count_moves();
    }

    [[nodiscard]] query::Query compile(const Inventory& inventory) const {
        return query::compile(
            query::clauses_from_words(wanted_.query),
            {.inventory = &inventory, .today = invocation_.today, .lang = invocation_.lang});
    }

    void keep_asked() {
        if (wanted_.query.empty()) return;
        const query::Query now = compile(compared_.after->inventory);
        std::optional<query::Query> then;
        try {
            then = compile(compared_.before->inventory);
        } catch (const Error&) {
            // A word that the agenda did not know then is asked of nothing that is gone.
        }
        std::erase_if(compared_.comparison.items, [&](const query::ItemChanges& changes) {
            if (changes.after != nullptr) return !now.matches(*changes.after);
            return !then || !then->matches(*changes.before);
        });
    }

    static void add_known(const std::vector<store::ObjectId>& objects, const Inventory& inventory,
                          KnownItems& known) {
        for (const Item& item : inventory.items)
            if (item.usable && inventory.find(item.id) == &item)
                known.emplace(std::pair(objects[item.file], std::string(item.id)),
                              KnownItem{.item = &item, .inventory = &inventory});
    }

    /// How often a date has moved is only asked where one did.
    void count_moves() {
        ChronicleWanted wanted{.commit = commit_, .today = invocation_.today};
        if (commit_.empty()) {
            wanted.commit = head_of(repository_.git, *invocation_.lang);
            wanted.now = compared_.after.get();
        }
        wanted.ids.emplace();
        for (const query::ItemChanges& changes : compared_.comparison.items)
            if (changes.after != nullptr && changes.has(query::ChangeKind::date))
                wanted.ids->insert(std::string(changes.after->id));
        if (wanted.ids->empty()) return;
        add_known(objects_before_, compared_.before->inventory, wanted.known);
        if (wanted.now == nullptr) add_known(objects_, compared_.after->inventory, wanted.known);
        const Chronicle chronicle = chronicle_of(repository_, wanted);
        query::count_moves(compared_.comparison, chronicle.lives);
    }

    const ComparisonWanted& wanted_;
    const Invocation& invocation_;
    Repository repository_;
    std::optional<Agenda> on_disk_;
    /// Of --until; empty: the disk.
    std::string commit_;
    /// The bytes of the files after the change, and before it, of what was read.
    std::vector<store::ObjectId> objects_;
    std::vector<store::ObjectId> objects_before_;
    std::set<std::string_view> unchanged_;
    Compared compared_;
};

} // namespace

Compared compare_agendas(const ComparisonWanted& wanted, const Invocation& invocation) {
    return AgendaComparer(wanted, invocation).run();
}

output::ChangesView view_of(const Compared& compared, const Invocation& invocation) {
    return {.comparison = compared.comparison,
            .order = compared.order,
            .since = compared.since,
            .until = compared.until,
            .today = invocation.today,
            .langs = invocation.langs};
}

} // namespace agenda::cli
