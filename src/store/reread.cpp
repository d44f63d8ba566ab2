#include "store/reread.hpp"

#include "store/checksum.hpp"
#include "store/folder.hpp"
#include "store/refusal.hpp"

#include <utility>

namespace agenda::store {

Mark mark_of(std::string_view text) {
    Checksum checksum;
    checksum.add(text);
    return {.size = text.size(), .checksum = checksum.value()};
}

std::variant<std::string, Failure> read_again(const std::filesystem::path& folder,
                                              const std::string& path, const Mark& mark) {
    // One byte more than expected, to see whether there is more.
    auto found = read(folder / path, mark.size + 1);
    if (const auto* trouble = std::get_if<FileTrouble>(&found)) return read_failure(*trouble, path);
    auto& text = std::get<std::string>(found);
    if (mark_of(text) != mark) return Failure{Refusal::changed_meanwhile, path, 0};
    return std::move(text);
}

} // namespace agenda::store
