#include "transcript_shell.hpp"

#include "cli/run.hpp"
#include "lang/examples.hpp"
#include "transcript_folder.hpp"
#include "transcript_program.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <thread>

namespace agenda::transcript {

namespace fs = std::filesystem;

namespace {

/// What a transcript may run besides agenda.
constexpr std::array<std::string_view, 15> programs{"cat",    "chmod", "cp",     "diff", "git",
                                                    "grep",   "head",  "ln",     "ls",   "mkdir",
                                                    "mkfifo", "mv",    "printf", "rm",   "touch"};

constexpr std::string_view shown_folder = "/home/user";

Day day_of(const std::string& text) {
    const ParsedDate parsed = parse_date(text);
    if (!parsed.date || parsed.date->precision != Precision::day)
        throw BadCommand("no day: " + text);
    return parsed.date->first;
}

void write_bytes(const fs::path& path, std::string_view bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    if (!file.flush()) throw BadCommand("cannot write " + path.filename().string());
}

std::string read_bytes(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw BadCommand("cannot read " + path.filename().string());
    return {std::istreambuf_iterator<char>(file), {}};
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

/// For a while without the rights of root, where we have them.
class AsNobody {
  public:
    explicit AsNobody(bool wanted) : active_(wanted && geteuid() == 0) {
        if (active_ && (setegid(nobody) != 0 || seteuid(nobody) != 0))
            throw BadCommand("cannot become nobody");
    }
    ~AsNobody() {
        if (active_ && (seteuid(0) != 0 || setegid(0) != 0)) std::abort();
    }
    AsNobody(const AsNobody&) = delete;
    AsNobody& operator=(const AsNobody&) = delete;
    AsNobody(AsNobody&&) = delete;
    AsNobody& operator=(AsNobody&&) = delete;

  private:
    static constexpr unsigned nobody = 65534;
    bool active_;
};

/// Somebody who types: a line whenever one is wanted, and the terminal shows it.
class Typing : public std::streambuf {
  public:
    Typing(std::string_view typed, std::ostream& terminal)
        : lines_(split_lines(typed)), terminal_(terminal) {}

  private:
    int_type underflow() override {
        if (next_ == lines_.size()) return traits_type::eof();
        line_ = lines_[next_++] + '\n';
        terminal_ << line_;
        setg(line_.data(), line_.data(), line_.data() + line_.size());
        return traits_type::to_int_type(line_.front());
    }

    std::vector<std::string> lines_;
    std::size_t next_ = 0;
    std::string line_;
    std::ostream& terminal_;
};

auto variables(const std::map<std::string, std::string>& environment) {
    return [&environment](const std::string& name) -> std::optional<std::string> {
        const auto found = environment.find(name);
        return found == environment.end() ? std::nullopt : std::optional(found->second);
    };
}

/// For which no file is so new that it may not be remembered.
std::int64_t later() {
    constexpr std::int64_t an_hour = std::int64_t{3600} * 1'000'000'000;
    return store::clock_now() + an_hour;
}

bool is_program(std::string_view name) {
    return std::ranges::find(programs, name) != programs.end();
}

bool is_plain_cat(const CommandLine& line) {
    return line.pipes.size() == 1 && line.pipes[0] == std::vector<std::string>{"cat"};
}

} // namespace

Shell::Shell(fs::path checkout, Cache cache)
    : checkout_(std::move(checkout)), folder_(new_folder()), cwd_(folder_),
      cache_(cache == Cache::none ? fs::path() : new_folder()), today_(day_of("2026-11-24")) {}

Shell::~Shell() {
    remove_completely(folder_);
    if (!cache_.empty()) remove_completely(cache_);
}

void Shell::set(const Setting& setting) {
    const auto& [name, value] = setting;
    if (name == "reset") {
        empty_folder();
    } else if (name == "today") {
        today_ = day_of(value);
    } else if (name == "columns") {
        columns_ = std::stoi(value);
    } else if (name == "lang") {
        lang_ = value;
    } else if (name == "fixture") {
        copy_in(checkout_ / "tests" / "fixtures" / value, folder_);
    } else if (name == "agenda" && value == "shipped") {
        copy_in(checkout_ / "agenda", folder_ / "agenda");
    } else if (name == "agenda" && value == "example") {
        write_bytes(folder_ / "agenda" / "_organisations.yaml", example_organisations());
    } else {
        throw BadCommand("unknown setting " + name + ": " + value);
    }
}

void Shell::write(const WriteFile& file) const { write_bytes(cwd_ / file.path, file.bytes); }

void Shell::copy_in(const fs::path& from, const fs::path& to) const {
    if (!fs::is_directory(from)) throw BadCommand("no folder " + from.filename().string());
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

void Shell::empty_folder() {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_))
        remove_completely(entry.path());
    cwd_ = folder_;
}

std::string Shell::without_folder(std::string text) const {
    replace_all(text, folder_.string(), shown_folder);
    return text;
}

Result Shell::run(std::string_view command) {
    CommandLine line = parse_command(command);
    const std::string& name = line.words.front();
    if (name == "cd") return change_folder(line.words);
    Result result;
    if (name == "agenda" || name == "script/run")
        result = run_agenda(line);
    else if (is_program(name))
        result = run_program(line);
    else
        throw BadCommand("transcripts cannot run " + name);

    for (const std::vector<std::string>& words : line.pipes) {
        if (is_plain_cat(line)) break; // only says that stdout is no terminal
        const Ended ended = run_to_end(
            {words, program_environment(line), cwd_, std::move(result.printed), std::nullopt});
        result.printed = ended.printed;
        if (ended.status != 0) result.status = ended.status;
    }
    result.printed = without_folder(std::move(result.printed));
    return result;
}

Result Shell::change_folder(const std::vector<std::string>& words) {
    const fs::path to = words.size() == 2 ? fs::weakly_canonical(cwd_ / words[1]) : folder_;
    if (!fs::is_directory(to)) throw BadCommand("no folder to change to");
    if (!to.string().starts_with(folder_.string()))
        throw BadCommand("that leads out of the folder");
    cwd_ = to;
    return {};
}

std::map<std::string, std::string> Shell::environment_of(const CommandLine& line) const {
    std::map<std::string, std::string> environment{{"NO_COLOR", "1"}};
    if (!lang_.empty()) environment["LANG"] = lang_;
    if (!cache_.empty()) environment["XDG_CACHE_HOME"] = cache_.string();
    for (const auto& [name, value] : line.environment)
        environment[name] = value;
    return environment;
}

/// Lets agenda look at the files once before, by a clock for which they are old; and then waits until a
/// change to them would give them another time.
void Shell::warm_up(const CommandLine& line) const {
    std::vector<std::string> words{"check"};
    for (std::size_t i = 1; i + 1 < line.words.size(); ++i)
        if (line.words[i] == "-C" || line.words[i] == "--agenda")
            words.insert(words.end(), {line.words[i], line.words[i + 1]});
    std::istringstream in;
    std::ostringstream out;
    const auto environment = environment_of(line);
    cli::Io io{.in = in,
               .out = out,
               .err = out,
               .cwd = cwd_,
               .env = variables(environment),
               .out_columns = {}};
    io.clock = later;
    (void)cli::run(words, io);
    constexpr std::chrono::milliseconds tick_of_file_systems(12);
    std::this_thread::sleep_for(tick_of_file_systems);
}

Result Shell::run_agenda(const CommandLine& line) const {
    const AsNobody guard(line.as_nobody);
    if (!cache_.empty()) warm_up(line);
    const auto environment = environment_of(line);
    std::ostringstream terminal;
    const std::string typed = line.in ? read_bytes(cwd_ / *line.in) : "";
    std::stringbuf piped(typed);
    Typing typing(typed, terminal);
    std::istream in(line.at_terminal ? static_cast<std::streambuf*>(&typing) : &piped);
    std::ostringstream out_file;
    std::ostringstream err_file;
    const bool out_is_terminal = !line.out && line.pipes.empty();
    cli::Io io{
        .in = in,
        .out = line.out ? out_file : terminal,
        .err = line.err ? err_file : terminal,
        .cwd = cwd_,
        .env = variables(environment),
        .out_columns = out_is_terminal ? std::optional(columns_) : std::nullopt,
        .err_is_terminal = !line.err,
        .in_is_terminal = line.at_terminal,
        .today = today_,
        .run_program = [&](const std::string& command,
                           const std::string& path) { return run_editor(command, path, terminal); },
    };
    io.clock = later;
    Result result;
    result.status = cli::run({line.words.begin() + 1, line.words.end()}, io);
    if (line.out) write_bytes(cwd_ / *line.out, out_file.str());
    if (line.err) write_bytes(cwd_ / *line.err, err_file.str());
    result.printed = terminal.str();
    return result;
}

/// One of the programs, as the editor of whoever sits at the terminal.
int Shell::run_editor(const std::string& command, const std::string& path,
                      std::ostream& terminal) const {
    std::vector<std::string> words = split_words(command);
    words.push_back(path);
    if (!is_program(words.front())) return 127;
    const Ended ended = run_to_end({words, program_environment({}), cwd_, "", std::nullopt});
    terminal << ended.printed;
    return ended.status;
}

Result Shell::run_program(const CommandLine& line) const {
    if (line.err || line.as_nobody || line.at_terminal)
        throw BadCommand("2>, as-nobody and at-terminal are for agenda");
    const Ended ended = run_to_end({line.words, program_environment(line), cwd_,
                                    line.in ? read_bytes(cwd_ / *line.in) : "",
                                    line.out ? std::optional(cwd_ / *line.out) : std::nullopt});
    if (ended.status == 127) throw BadCommand("not installed: " + line.words.front());
    return {ended.printed, ended.status};
}

/// Git must know neither this machine nor its user, nor the time.
Shell::Environment Shell::program_environment(const CommandLine& line) const {
    const std::string noon = iso(date_of(today_)) + "T12:00:00+00:00";
    Environment environment{
        {"LC_ALL", "C"},
        {"HOME", folder_.string()},
        {"GIT_CEILING_DIRECTORIES", folder_.parent_path().string()},
        {"GIT_CONFIG_GLOBAL", "/dev/null"},
        {"GIT_CONFIG_NOSYSTEM", "1"},
        {"GIT_CONFIG_COUNT", "1"},
        {"GIT_CONFIG_KEY_0", "init.defaultBranch"},
        {"GIT_CONFIG_VALUE_0", "main"},
        {"GIT_AUTHOR_NAME", "Redactie"},
        {"GIT_AUTHOR_EMAIL", "redactie@example.org"},
        {"GIT_AUTHOR_DATE", noon},
        {"GIT_COMMITTER_NAME", "Redactie"},
        {"GIT_COMMITTER_EMAIL", "redactie@example.org"},
        {"GIT_COMMITTER_DATE", noon},
    };
    environment.insert(environment.end(), line.environment.begin(), line.environment.end());
    return environment;
}

} // namespace agenda::transcript
