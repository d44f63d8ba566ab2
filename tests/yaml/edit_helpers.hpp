// Changes written shortly, for tables of a text, a change and the whole text afterwards.
#pragma once

#include "yaml/edit.hpp"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace agenda::yaml {

/// The order of the keys of items, as far as tests need it.
inline std::vector<std::string_view> test_order(std::span<const std::string_view> path) {
    if (path.empty())
        return {"title",   "kind",  "theme",     "further_themes", "status",
                "as_of",   "lead",  "partners",  "start",          "end",
                "summary", "goal",  "next_step", "milestones",     "log",
                "budget",  "links", "tags"};
    if (path.back() == "next_step") return {"what", "by", "due"};
    if (path.back() == "milestones") return {"date", "what", "done"};
    if (path.back() == "log") return {"date", "what", "status"};
    return {"nl", "de", "en"};
}

inline std::string name_of(Refusal refusal) {
    constexpr std::array names{"no such place", "other kind", "not readable", "not possible"};
    return names[static_cast<std::size_t>(refusal)];
}

/// The text after one change, which has been verified; or why there is none.
inline std::string changed(std::string_view text, const Change& change) {
    const std::array changes{change};
    const Changed done = make_changes(text, changes, test_order);
    return done.refusal ? name_of(*done.refusal) : done.text;
}

inline Content text(std::string_view value) { return Content::text(std::string(value)); }
inline Content typed(std::string_view value) { return Content::typed(std::string(value)); }

inline std::string set(std::string_view in, std::string_view path, const Content& content) {
    return changed(in, Change::set(path_of(path), content));
}
inline std::string set(std::string_view in, std::string_view path, std::string_view value) {
    return set(in, path, text(value));
}
inline std::string remove(std::string_view in, std::string_view path, bool removes_emptied = true) {
    return changed(in, Change::remove(path_of(path), removes_emptied));
}
inline std::string append(std::string_view in, std::string_view path, const Content& entry) {
    return changed(in, Change::append(path_of(path), entry));
}
inline std::string append(std::string_view in, std::string_view path, std::string_view entry) {
    return append(in, path, text(entry));
}
inline std::string prepend(std::string_view in, std::string_view path, const Content& entry) {
    return changed(in, Change::prepend(path_of(path), entry));
}
inline std::string prepend(std::string_view in, std::string_view path, std::string_view entry) {
    return prepend(in, path, text(entry));
}

/// The text with two bytes at the end of every line.
inline std::string with_pairs(std::string_view lines) {
    std::string out;
    for (const char c : lines)
        out += c == '\n' ? "\r\n" : std::string(1, c);
    return out;
}

/// A text, a place in it, another value for it, and the whole text afterwards.
struct Case {
    std::string_view text;
    std::string_view path;
    std::string_view value;
    std::string_view expected;
};

} // namespace agenda::yaml
