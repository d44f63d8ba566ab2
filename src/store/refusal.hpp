// Why a change is refused, from errno: the inside of the store throws it, commit() returns it.
#pragma once

#include "base/diagnostic.hpp"
#include "store/change.hpp"

#include <string>

namespace agenda::store {

struct Refused {
    Failure failure;
};

/// Of a call on the file `path` itself.
[[nodiscard]] Failure file_failure(int error, std::string path);

/// Of a call that adds, renames or removes a name in the folder `folder`.
[[nodiscard]] Failure folder_failure(int error, std::string folder);

/// Of a file that was read before.
[[nodiscard]] Failure read_failure(FileTrouble trouble, std::string path);

} // namespace agenda::store
