#include "support.hpp"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <system_error>
#include <variant>

namespace agenda::store {

namespace fs = std::filesystem;

std::ostream& operator<<(std::ostream& out, Refusal refusal) {
    constexpr std::array names{"busy",
                               "changed_meanwhile",
                               "exists",
                               "outside",
                               "symbolic_link",
                               "hard_link",
                               "not_a_file",
                               "twice",
                               "file_permission",
                               "folder_permission",
                               "read_only_disk",
                               "disk_full",
                               "input_output",
                               "interrupted",
                               "other"};
    return out << names.at(static_cast<std::size_t>(refusal));
}

std::ostream& operator<<(std::ostream& out, Outcome outcome) {
    constexpr std::array names{"untouched", "written", "restored", "both_names", "unknown"};
    return out << names.at(static_cast<std::size_t>(outcome));
}

namespace testing {

namespace {

fs::path place_for_folders() {
    const fs::path memory = "/dev/shm";
    return access(memory.c_str(), W_OK) == 0 ? memory : fs::temp_directory_path();
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

bool shows_nothing(const fs::path& folder) {
    return std::ranges::all_of(fs::directory_iterator(folder), is_hidden,
                               [](const fs::directory_entry& entry) { return entry.path(); });
}

void write_text(const fs::path& path, std::string_view text) {
    std::ofstream file(path, std::ios::binary);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

// The hook is a plain function, so what it is to do stands here.
Faults::Rule current_rule;
int call_count = 0;

system::Fault ask_rule(system::Call call) { return current_rule(call, call_count++); }

void become_nobody() {
    constexpr uid_t nobody = 65534;
    if (geteuid() != 0) return;
    if (setgid(nobody) != 0 || setuid(nobody) != 0) _exit(99);
}

std::string read_to_end(int pipe) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (;;) {
        const ssize_t got = ::read(pipe, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

} // namespace

TestFolder::TestFolder() {
    std::string pattern = (place_for_folders() / "agenda-test-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp");
    path_ = pattern;
    // The tests run as another user too.
    fs::permissions(path_, fs::perms::all);
}

TestFolder::~TestFolder() {
    std::error_code ignored;
    for (const auto& entry : fs::recursive_directory_iterator(path_, ignored))
        if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
            fs::permissions(entry, fs::perms::owner_all, fs::perm_options::add, ignored);
    fs::remove_all(path_, ignored);
}

fs::path TestFolder::operator/(std::string_view name) const { return path_ / name; }

void TestFolder::write(std::string_view name, std::string_view text) const {
    fs::create_directories((path_ / name).parent_path());
    write_text(path_ / name, text);
}

void TestFolder::link(std::string_view name, std::string_view target) const {
    fs::create_directories((path_ / name).parent_path());
    fs::create_symlink(target, path_ / name);
}

void TestFolder::make_folder(std::string_view name) const { fs::create_directories(path_ / name); }

std::string TestFolder::read(std::string_view name) const { return text_of(path_ / name); }

Contents TestFolder::contents() const {
    Contents contents;
    for (fs::recursive_directory_iterator at(path_), end; at != end; ++at) {
        const fs::path name = at->path().lexically_relative(path_);
        if (is_hidden(name)) continue;
        if (at->is_symlink())
            contents[name] = "-> " + fs::read_symlink(at->path()).string();
        else if (at->is_regular_file())
            contents[name] = text_of(at->path());
        else if (at->is_directory() && shows_nothing(at->path()))
            contents[name] = "/";
    }
    return contents;
}

std::vector<std::string> TestFolder::temporaries() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(path_))
        if (entry.path().filename().string().starts_with(".agenda-"))
            names.push_back(entry.path().lexically_relative(path_));
    return names;
}

void TestFolder::become(const Contents& contents) const {
    for (const auto& entry : fs::directory_iterator(path_))
        fs::remove_all(entry);
    for (const auto& [name, text] : contents) {
        if (text == "/")
            make_folder(name);
        else if (text.starts_with("-> "))
            link(name, text.substr(3));
        else
            write(name, text);
    }
}

Faults::Faults(Rule rule) {
    current_rule = std::move(rule);
    call_count = 0;
    system::hook = ask_rule;
}

Faults::~Faults() { system::hook = nullptr; }

// Not static: the calls are those of this object's life.
int Faults::calls() const {
    return call_count;
} // NOLINT(readability-convert-member-functions-to-static)

std::string in_child(const std::function<std::string()>& work, bool as_nobody) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        if (as_nobody) become_nobody();
        const std::string answer = work();
        system::hook = nullptr;
        const bool written =
            ::write(ends[1], answer.data(), answer.size()) == static_cast<ssize_t>(answer.size());
        _exit(written ? 0 : 98);
    }
    close(ends[1]);
    std::string answer = read_to_end(ends[0]);
    close(ends[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (WIFSIGNALED(status)) return "signal " + std::to_string(WTERMSIG(status));
    if (WEXITSTATUS(status) != 0) return "exit " + std::to_string(WEXITSTATUS(status));
    return answer;
}

CommitResult change(const fs::path& folder, const std::vector<Change>& changes) {
    auto lock = lock_folder(folder);
    if (const auto* failure = std::get_if<Failure>(&lock))
        return {.failure = *failure, .files = std::vector<FileResult>(changes.size())};
    return commit(std::get<FolderLock>(lock), changes);
}

Outcomes outcomes(const CommitResult& result) {
    Outcomes all;
    for (const FileResult& file : result.files)
        all.push_back(file.outcome);
    return all;
}

void check_refused(const TestFolder& folder, const std::vector<Change>& changes, Refusal reason,
                   const std::string& path) {
    const Contents before = folder.contents();
    const CommitResult result = change(folder.path(), changes);
    REQUIRE(!result.done());
    CHECK(result.failure->reason == reason);
    CHECK(result.failure->path == path);
    CHECK(outcomes(result) == Outcomes(changes.size(), Outcome::untouched));
    CHECK(folder.contents() == before);
    CHECK(folder.temporaries().empty());
}

} // namespace testing
} // namespace agenda::store
