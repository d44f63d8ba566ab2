// Runs the commands of a transcript in a folder of its own: `agenda` in process, a few well-known
// programs for real, and nothing else.
#pragma once

#include "base/date.hpp"
#include "transcript_markdown.hpp"
#include "transcript_words.hpp"

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

namespace agenda::transcript {

struct Result {
    /// stdout and stderr as they appear on the terminal, or what a pipe made of them.
    std::string printed;
    int status = 0;
};

/// Whether commands know what earlier ones made of the files.
enum class Cache : std::uint8_t {
    none,
    /// Every command of agenda finds a snapshot of the files as they are.
    warm,
};

class Shell {
  public:
    /// `checkout`: the repository, for its fixtures and its agenda.
    explicit Shell(std::filesystem::path checkout, Cache cache = Cache::none);
    ~Shell();
    Shell(const Shell&) = delete;
    Shell& operator=(const Shell&) = delete;
    Shell(Shell&&) = delete;
    Shell& operator=(Shell&&) = delete;

    /// These throw BadCommand where the transcript asks for what does not exist.
    void set(const Setting& setting);
    void write(const WriteFile& file) const;
    [[nodiscard]] Result run(std::string_view command);

  private:
    using Environment = std::vector<std::pair<std::string, std::string>>;

    [[nodiscard]] Result run_agenda(const CommandLine& line) const;
    [[nodiscard]] std::map<std::string, std::string> environment_of(const CommandLine& line) const;
    void warm_up(const CommandLine& line) const;
    [[nodiscard]] Result run_program(const CommandLine& line) const;
    [[nodiscard]] int run_editor(const std::string& command, const std::string& path,
                                 std::ostream& terminal) const;
    [[nodiscard]] Result change_folder(const std::vector<std::string>& words);
    [[nodiscard]] Environment program_environment(const CommandLine& line) const;
    [[nodiscard]] std::string without_folder(std::string text) const;
    void copy_in(const std::filesystem::path& from, const std::filesystem::path& to) const;
    void empty_folder();

    std::filesystem::path checkout_;
    std::filesystem::path folder_;
    std::filesystem::path cwd_;
    /// Of the transcript's own; empty: none.
    std::filesystem::path cache_;
    Day today_;
    int columns_ = 80;
    std::string lang_;
};

} // namespace agenda::transcript
