// Places as people and machines call them, and the lines around them.
#pragma once

#include "base/source.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace agenda::output {

/// Lines and columns of all files of a run. The lines of the last files asked for are remembered, and columns
/// counted on from the last place asked for, so that thousands of findings in one long line cost no more
/// than it.
class Places {
  public:
    explicit Places(const Sources& sources) : sources_(&sources) {}

    [[nodiscard]] const SourceFile& file(FileId id) const { return (*sources_)[id]; }
    /// Until the next call.
    [[nodiscard]] const LineIndex& lines(FileId id);
    [[nodiscard]] Position position(FileId id, std::size_t offset);

  private:
    struct Counted {
        FileId file = no_file;
        std::size_t line_begin = 0;
        std::size_t offset = 0;
        int column = 1;
    };

    /// The begin of a line, behind a byte order mark.
    [[nodiscard]] std::size_t text_begin(FileId id, const Line& line) const;
    /// The count to go on from: of those in this line the nearest before the offset, or a new one.
    Counted& counted_before(FileId id, const Line& line, std::size_t offset);

    const Sources* sources_;
    std::unordered_map<FileId, LineIndex> lines_;
    /// Where a span began and where one ended, for the next that begins and ends behind it.
    std::array<Counted, 2> counted_{};
};

/// Whether a finding is about a file as such, and not about any of its bytes.
[[nodiscard]] constexpr bool is_whole_file(const Span& span) {
    return span.begin == 0 && span.end == 0;
}

/// A span over several lines without the blanks and line ends behind it.
[[nodiscard]] Span trimmed(Span span, std::string_view text);

} // namespace agenda::output
