#include "cli/past.hpp"

#include "base/parallel.hpp"
#include "lang/past_screen.hpp"
#include "store/revision.hpp"
#include "yaml/parse.hpp"

#include <map>
#include <optional>
#include <system_error>
#include <utility>

namespace agenda::cli {

namespace fs = std::filesystem;

namespace {

/// The ids of what is on the disk; none where it cannot be read.
std::set<std::string> names_on_disk(const fs::path& folder) {
    std::set<std::string> names;
    try {
        for (const store::Entry& entry : store::list(folder))
            if (entry.kind == store::EntryKind::item) names.emplace(store::stem_of(entry.path));
    } catch (const std::system_error&) {
        return {};
    }
    return names;
}

/// The agenda may be gone from the disk and still be in a revision: it is then looked for from here.
fs::path place_of(const Invocation& invocation) {
    try {
        return find_folder(invocation);
    } catch (const Error&) {
        const std::string variable = invocation.io->env("AGENDA_DIR").value_or("");
        const std::string& asked = invocation.agenda_dir.empty() ? variable : invocation.agenda_dir;
        return (invocation.io->cwd / asked).lexically_normal();
    }
}

std::string joined(const std::string& prefix, const fs::path& rest) {
    const std::string below = rest == "." ? std::string() : rest.generic_string();
    if (prefix.empty() || below.empty()) return prefix + below;
    return prefix + '/' + below;
}

/// The root of the work tree, in the words in which the folder was found.
fs::path root_of(const Repository& repository) {
    const std::string folder = repository.folder.generic_string();
    const std::string& prefix = repository.prefix;
    if (prefix.empty()) return repository.folder;
    if (folder.ends_with('/' + prefix)) return folder.substr(0, folder.size() - prefix.size() - 1);
    return store::work_tree_of(repository.folder).value_or(repository.folder);
}

/// The paths of files, folders left out.
std::vector<std::string_view> paths_of(const std::vector<store::RevisionFile>& files) {
    std::vector<std::string_view> paths;
    for (const store::RevisionFile& file : files)
        if (file.mode == store::FileMode::file || file.mode == store::FileMode::link)
            paths.push_back(file.path);
    return paths;
}

} // namespace

Repository repository_of(const Invocation& invocation) {
    const fs::path folder = place_of(invocation);
    fs::path standing = folder;
    std::error_code ignored;
    while (!fs::is_directory(standing, ignored) && standing != standing.parent_path())
        standing = standing.parent_path();
    store::Git git(standing);
    std::string prefix = joined(git.prefix(), folder.lexically_relative(standing));
    return {.git = std::move(git),
            .folder = folder,
            .prefix = std::move(prefix),
            .names = [folder] { return names_on_disk(folder); }};
}

std::optional<PastFiles> past_files(const Repository& repository, const std::string& commit) {
    const std::vector<store::RevisionFile> files = repository.git.files(commit);
    const std::optional<std::string> place =
        store::agenda_folder(paths_of(files), repository.prefix, repository.names);
    if (!place) return std::nullopt;
    PastFiles past;
    const fs::path root = root_of(repository);
    past.folder = *place == repository.prefix ? repository.folder : root / *place;
    past.root = store::work_tree_of(past.folder).value_or(root);
    past.entries = store::list(repository.git, files, *place, root);
    return past;
}

std::vector<std::string> read_objects(const std::vector<store::RevisionEntry>& entries,
                                      const store::Git& git) {
    std::map<store::ObjectId, std::size_t> first; // entry with an object
    std::vector<store::ObjectId> objects;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (!entries[i].object.empty() && first.emplace(entries[i].object, i).second)
            objects.push_back(entries[i].object);
    std::vector<std::string> read = git.read(objects, yaml::max_file_size + 1);
    std::vector<std::string> texts(entries.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].object.empty()) continue;
        const std::size_t at = first.at(entries[i].object);
        texts[i] = at == i ? std::move(read[next++]) : texts[at];
    }
    return texts;
}

Agenda agenda_of(PastFiles files, std::vector<std::string> texts, Faults faults) {
    Agenda agenda;
    agenda.folder = std::move(files.folder);
    agenda.root = std::move(files.root);
    Files read{.entries = {},
               .read = [&](FileId i, const std::string&) { return std::move(texts[i]); },
               .pick = pick_of(faults)};
    for (store::RevisionEntry& entry : files.entries)
        read.entries.push_back(std::move(entry.entry));
    agenda.inventory = read_inventory(std::move(read));
    return agenda;
}

ObjectIds::ObjectIds(const Sources& sources, std::string_view commit)
    : sources_(sources), format_(store::format_of(commit)), ids_(sources.size()) {}

const store::ObjectId& ObjectIds::operator[](FileId file) {
    if (ids_[file].empty()) ids_[file] = store::ObjectId::of_file(sources_[file].text, format_);
    return ids_[file];
}

const std::vector<store::ObjectId>& ObjectIds::all() {
    constexpr std::size_t a_handful = 64;
    in_parallel(ids_.size(), a_handful, [this](std::size_t i, std::size_t /*thread*/) {
        (void)(*this)[static_cast<FileId>(i)];
    });
    return ids_;
}

void reject_without_agenda(const std::string& revision, const Invocation& invocation) {
    const PastScreen& screen = *invocation.lang->past;
    throw Error(screen.no_agenda_then(revision), std::string(screen.no_agenda_then_hint));
}

std::string commit_at(const Repository& repository, const Invocation& invocation) {
    std::optional<Agenda> now;
    const MomentContext context{
        .git = repository.git, .invocation = invocation, .vocabulary = [&]() -> const Vocabulary& {
            now.emplace(load(find_folder(invocation), invocation, Faults::traced));
            return now->inventory.vocabulary;
        }};
    Moment moment = moment_of(invocation.at, context);
    report_no_meeting(moment, invocation);
    if (!moment.commit) throw before_history(moment, repository.git, invocation);
    return std::move(*moment.commit);
}

void report_shallow(const Repository& repository, const Invocation& invocation) {
    if (!repository.git.is_shallow()) return;
    const Lang& lang = *invocation.lang;
    const auto commits = repository.git.first_parents(head_of(repository.git, lang));
    if (commits.empty()) return;
    invocation.io->err << lang.past->shallow_note(lang.long_date(date_of(commits.back().day)))
                       << '\n';
}

Agenda load_commit(const Repository& repository, const std::string& commit,
                   const Invocation& invocation, Faults faults) {
    std::optional<PastFiles> files = past_files(repository, commit);
    if (!files) reject_without_agenda(invocation.at, invocation);
    std::vector<std::string> texts = read_objects(files->entries, repository.git);
    return agenda_of(std::move(*files), std::move(texts), faults);
}

Agenda load_past(const Invocation& invocation, Faults faults) {
    const Repository repository = repository_of(invocation);
    return load_commit(repository, commit_at(repository, invocation), invocation, faults);
}

} // namespace agenda::cli
