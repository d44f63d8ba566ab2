#include "store/git.hpp"

#include "base/text.hpp"
#include "store/git_text.hpp"
#include "store/process.hpp"

#include <system_error>
#include <utility>

namespace agenda::store {

namespace {

/// Which repository is meant follows from the folder alone, also within a hook, where Git says it in the
/// environment (git rev-parse --local-env-vars, without the configuration).
const std::vector<std::string_view> not_inherited{"GIT_DIR",
                                                  "GIT_WORK_TREE",
                                                  "GIT_IMPLICIT_WORK_TREE",
                                                  "GIT_COMMON_DIR",
                                                  "GIT_INDEX_FILE",
                                                  "GIT_OBJECT_DIRECTORY",
                                                  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                                  "GIT_GRAFT_FILE",
                                                  "GIT_SHALLOW_FILE",
                                                  "GIT_NAMESPACE",
                                                  "GIT_PREFIX",
                                                  "GIT_TRACE",
                                                  "GIT_EXTERNAL_DIFF",
                                                  "GIT_LITERAL_PATHSPECS",
                                                  "GIT_GLOB_PATHSPECS",
                                                  "GIT_NOGLOB_PATHSPECS",
                                                  "GIT_ICASE_PATHSPECS"};

Process process_of(const std::filesystem::path& folder, std::vector<std::string> words,
                   std::string_view input) {
    std::vector<std::string> all{"git", "--no-pager",           "-C", folder.string(),
                                 "-c",  "core.fsmonitor=false", "-c", "log.showSignature=false",
                                 "-c",  "log.showRoot=true"};
    all.insert(all.end(), words.begin(), words.end());
    return {
        .words = std::move(all),
        .environment = {"GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "LC_ALL=C", "LANGUAGE="},
        .without = not_inherited,
        .input = input};
}

Ended run_git(const Process& process, const std::function<void(std::string_view)>& take) {
    try {
        return run(process, take);
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::no_such_file_or_directory ||
            error.code() == std::errc::permission_denied)
            throw GitFault{GitTrouble::not_installed, {}};
        throw GitFault{GitTrouble::other, error.code().message()};
    }
}

[[noreturn]] void fail(std::string_view errors) {
    std::string words(trim(errors.substr(0, errors.find('\n'))));
    for (const std::string_view prefix : {"fatal: ", "error: "})
        if (words.starts_with(prefix)) words.erase(0, prefix.size());
    const auto says = [&](std::string_view what) {
        return errors.find(what) != std::string_view::npos;
    };
    if (says("not a git repository") || says("must be run in a work tree"))
        throw GitFault{GitTrouble::not_a_repository, words};
    if (says("dubious ownership")) {
        const std::size_t path = words.find('\'') + 1;
        throw GitFault{GitTrouble::not_trusted, words.substr(path, words.rfind('\'') - path)};
    }
    for (const std::string_view what :
         {"object file", "corrupt", "missing", "unable to read", "could not read", "loose object",
          "bad object", "unable to parse", "inflate", "not a tree object"})
        if (says(what)) throw GitFault{GitTrouble::damaged, words};
    throw GitFault{GitTrouble::other, words};
}

/// Git's own reading of dates takes anything at all for one: `main@{yesterdya}` is now.
bool asks_for_a_date(std::string_view revision) {
    for (std::size_t at = 0; (at = revision.find("@{", at)) != std::string_view::npos; ++at) {
        const std::string_view inner = revision.substr(at + 2, revision.find('}', at) - at - 2);
        const bool number =
            !inner.empty() && inner.find_first_not_of("-0123456789") == std::string_view::npos;
        if (!number && inner != "u" && inner != "upstream" && inner != "push") return true;
    }
    return false;
}

const std::vector<std::string> yaml_files{"--", "*.yaml", "*.yml"};

} // namespace

Git::Git(std::filesystem::path folder) : folder_(std::move(folder)) {
    const std::string text =
        demand({"rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"});
    const std::size_t first = text.find('\n');
    const std::size_t second = text.find('\n', first + 1);
    if (second == std::string::npos || text.substr(0, first) != "true")
        throw GitFault{GitTrouble::not_a_repository, {}};
    shallow_ = text.substr(first + 1, second - first - 1) == "true";
    prefix_ = text.substr(second + 1);
    if (prefix_.ends_with('\n')) prefix_.pop_back();
    if (prefix_.ends_with('/')) prefix_.pop_back();
}

Git::Answer Git::ask(std::vector<std::string> words, std::string_view input) const {
    Answer answer;
    const Ended ended = run_git(process_of(folder_, std::move(words), input),
                                [&](std::string_view text) { answer.text += text; });
    answer.status = ended.status;
    answer.errors = ended.errors;
    return answer;
}

std::string Git::demand(std::vector<std::string> words) const {
    Answer answer = ask(std::move(words));
    if (answer.status != 0) fail(answer.errors);
    return std::move(answer.text);
}

std::optional<std::string> Git::commit(const std::string& revision) const {
    if (revision.empty() || asks_for_a_date(revision)) return std::nullopt;
    const Answer answer =
        ask({"rev-parse", "--verify", "--end-of-options", revision + "^{commit}"});
    if (answer.status == 0 && ObjectId::read(trim(answer.text)))
        return std::string(trim(answer.text));
    if (answer.errors.find("object file") != std::string::npos ||
        answer.errors.find("corrupt") != std::string::npos)
        fail(answer.errors);
    return std::nullopt;
}

std::vector<std::string> Git::names() const {
    std::vector<std::string> names;
    const std::string text = demand(
        {"for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/tags", "refs/remotes"});
    for (const std::string_view name : split(text, '\n'))
        if (!name.empty()) names.emplace_back(name);
    return names;
}

std::optional<std::string> Git::merge_base(const std::string& a, const std::string& b) const {
    const Answer answer = ask({"merge-base", "--end-of-options", a, b});
    if (answer.status != 0 || !ObjectId::read(trim(answer.text))) return std::nullopt;
    return std::string(trim(answer.text));
}

std::vector<Commit> Git::first_parents(const std::string& commit, std::size_t most) const {
    const std::string count = most == 0 ? "-1" : std::to_string(most);
    return commits_of(
        demand({"log", "--first-parent", "-z", "--max-count=" + count, "--no-show-signature",
                "--no-notes", "--format=tformat:%H %cI", "--end-of-options", commit, "--"}));
}

std::vector<CommitChanges> Git::yaml_history(const std::string& commit) const {
    std::vector<std::string> words{"log",
                                   "--first-parent",
                                   "-m",
                                   "--raw",
                                   "-z",
                                   "--no-abbrev",
                                   "--no-renames",
                                   "--no-ext-diff",
                                   "--no-textconv",
                                   "--no-relative",
                                   "--no-show-signature",
                                   "--no-notes",
                                   "--ignore-submodules=all",
                                   "--format=tformat:%H %cI",
                                   "--end-of-options",
                                   commit};
    words.insert(words.end(), yaml_files.begin(), yaml_files.end());
    // Pathspecs are relative to the folder that Git runs in, and these mean the whole repository.
    for (std::size_t i = words.size() - 2; i < words.size(); ++i)
        words[i] = ":(top)" + words[i];
    return changes_of(demand(std::move(words)));
}

std::vector<RevisionFile> Git::files(const std::string& commit) const {
    return files_of(
        demand({"ls-tree", "-r", "-t", "-z", "--full-tree", "--end-of-options", commit}));
}

std::vector<std::string> Git::read(const std::vector<ObjectId>& objects, std::size_t limit) const {
    if (objects.empty()) return {};
    std::string input;
    for (const ObjectId& object : objects)
        input += object.hexadecimal() + '\n';
    Batch batch(limit);
    const Ended ended = run_git(process_of(folder_, {"cat-file", "--batch"}, input),
                                [&](std::string_view text) { batch.take(text); });
    if (ended.status != 0) fail(ended.errors);
    if (batch.missing() || batch.texts().size() != objects.size())
        throw GitFault{GitTrouble::damaged, batch.words()};
    return std::move(batch.texts());
}

} // namespace agenda::store
