// Text with places. A Span names bytes of a file; line, column and width are computed only when
// something is printed. Sources owns every text that was read, so that views into it stay valid.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace agenda {

using FileId = std::uint32_t;

/// The place of what no file states: the built-in vocabulary.
inline constexpr FileId no_file = 0xFFFFFFFF;

/// Bytes [begin, end) of a file. `begin == end == 0` in a file that could not be read: the file as such.
struct Span {
    FileId file = 0;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    friend auto operator<=>(const Span&, const Span&) = default;
};

/// A value that was read from a file, and where it stands there.
template <class T> struct Located {
    T value{};
    Span where{};
};
template <class T> using Maybe = std::optional<Located<T>>;
template <class T> using List = std::span<const Located<T>>;

/// What a person or a machine calls a place: both are 1-based, the column counts code points.
struct Position {
    int line = 1;
    int column = 1;

    friend bool operator==(const Position&, const Position&) = default;
};

/// One file: `path` relative to the agenda folder, with `/`, as the bytes the disk has (not always
/// UTF-8); `text` as read. Line ends are LF or CRLF.
struct SourceFile {
    std::string path;
    std::string_view text;
};

/// The line that holds the byte at `offset`, without its line end, and the offset where it begins.
struct Line {
    std::string_view text;
    std::size_t begin = 0;
    int number = 1;
};

[[nodiscard]] Line line_at(std::string_view text, std::size_t offset);

/// 1-based line and column of a byte; an offset inside a character means that character. A byte
/// order mark at the start does not count as a column.
[[nodiscard]] Position position_at(std::string_view text, std::size_t offset);

/// The same for many ascending or arbitrary offsets of one text, each in O(log lines).
class LineIndex {
  public:
    explicit LineIndex(std::string_view text);
    [[nodiscard]] Position position(std::size_t offset) const;
    [[nodiscard]] Line line(std::size_t offset) const;
    /// Line `number` (1-based), which must exist.
    [[nodiscard]] Line numbered(int number) const;
    [[nodiscard]] int count() const { return static_cast<int>(starts_.size()); }

  private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
};

/// All files of one run. Adding keeps the addresses of files and texts already there.
class Sources {
  public:
    Sources() = default;
    Sources(const Sources&) = delete;
    Sources& operator=(const Sources&) = delete;
    Sources(Sources&&) = default;
    Sources& operator=(Sources&&) = default;
    ~Sources() = default;

    FileId add(std::string path, std::string text = {});
    /// Several threads may fill and lend at once, each its own files.
    void fill(FileId file, std::string text);
    /// A text that is kept elsewhere, as long as these sources are.
    void lend(FileId file, std::string_view text) { files_[file].text = text; }
    /// Lets go of a text, and of what points into it.
    void forget(FileId file);

    [[nodiscard]] const SourceFile& operator[](FileId file) const { return files_[file]; }
    [[nodiscard]] std::size_t size() const { return files_.size(); }

  private:
    struct Kept : SourceFile {
        /// The text, unless it was lent.
        std::string own{};
    };
    std::deque<Kept> files_;
};

} // namespace agenda
