// What became of the files when a change could not be written, in the reader's words.
#pragma once

#include "cli/load.hpp"
#include "store/change.hpp"

#include <string>

namespace agenda::cli {

/// The sentence for why files were not changed.
[[nodiscard]] std::string reason(const store::Failure& failure, const Agenda& agenda,
                                 const Invocation& invocation);

/// What could not be taken back is said file by file, on stderr: nobody should have to guess.
void print_outcomes(const store::CommitResult& result, const Agenda& agenda,
                    const Invocation& invocation);

/// That nothing was written is only said where it is true of every file.
[[nodiscard]] std::string hint_after(const store::CommitResult& result,
                                     const Invocation& invocation);

} // namespace agenda::cli
