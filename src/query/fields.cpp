#include "query/fields.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "query/questions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace agenda::query {

namespace {

constexpr std::string_view any_role = "lead partners next_step.by decisions.body funding.source "
                                      "programmes contact.organisation";

/// Names for several paths at once, and shorter names for one.
struct Shorthand {
    std::string_view name;
    std::string_view paths;
};
constexpr std::array shorthands{
    Shorthand{"theme", "theme further_themes"},
    Shorthand{"partner", "partners"},
    Shorthand{"involved", any_role},
    Shorthand{"organisation", any_role},
    Shorthand{"programme", "programmes"},
    Shorthand{"tag", "tags"},
};

struct OwnQuestion {
    std::string_view name;
    Query::Test (*question)(const Asked&);
    bool takes_text = false;
};
constexpr std::array own_questions{
    OwnQuestion{"text", ask_text, true}, OwnQuestion{"id", ask_id},
    OwnQuestion{"due", ask_due},         OwnQuestion{"active", ask_active},
    OwnQuestion{"is", ask_is},           OwnQuestion{"visibility", ask_visibility},
};

QueryField field_of_paths(std::string_view name, std::string_view paths) {
    QueryField field{.name = name, .paths = {}};
    for (const std::string_view path : split(paths, ' '))
        field.paths.push_back(find_path(path));
    field.takes_text = is_searched(*field.paths.front());
    return field;
}

std::vector<QueryField> all_fields() {
    std::vector<QueryField> fields;
    fields.reserve(shorthands.size() + own_questions.size() + item_paths().size());
    for (const Shorthand& row : shorthands)
        fields.push_back(field_of_paths(row.name, row.paths));
    for (const OwnQuestion& row : own_questions)
        fields.push_back({.name = row.name,
                          .paths = {},
                          .question = row.question,
                          .takes_text = row.takes_text});
    const auto known = [&fields](std::string_view name) {
        return std::any_of(fields.begin(), fields.end(),
                           [name](const QueryField& field) { return field.name == name; });
    };
    for (const Path& path : item_paths())
        if (!known(path.name)) fields.push_back(field_of_paths(path.name, path.name));
    return fields;
}

/// The letters and digits of a name: `as_of`, `as-of` and `As of` are one.
std::string bare(std::string_view name) {
    std::string folded = fold(name);
    folded.erase(
        std::remove_if(folded.begin(), folded.end(), [](char c) { return c == ' ' || c == '.'; }),
        folded.end());
    return folded;
}

/// The field that a mistyped name was meant to be: by its name, by what the screens call it in any
/// language (`trekker`), or by its beginning (`budget`).
std::optional<std::string_view> field_meant(std::string_view typed) {
    std::vector<Term> terms;
    for (const QueryField& field : query_fields()) {
        terms.push_back({field.name, {}});
        for (const Language language : languages)
            terms.back().names.push_back(field_label(field.name, lang(language)));
    }
    const std::size_t near = nearest_term(typed, terms);
    if (near < terms.size()) return terms[near].id;
    const std::vector<std::size_t> begun = look_up(typed, terms);
    if (begun.empty()) return std::nullopt;
    return terms[begun.front()].id;
}

} // namespace

const std::vector<QueryField>& query_fields() {
    static const std::vector<QueryField> fields = all_fields();
    return fields;
}

std::vector<std::string_view> field_names() {
    std::vector<std::string_view> names;
    for (const QueryField& field : query_fields())
        names.push_back(field.name);
    return names;
}

const QueryField* find_query_field(std::string_view typed) {
    const std::string wanted = bare(typed);
    const std::vector<QueryField>& fields = query_fields();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const QueryField& field) {
        return bare(field.name) == wanted;
    });
    return found == fields.end() ? nullptr : &*found;
}

void unknown_field(std::string_view typed, std::string_view value, const Context& context) {
    const Screen& screen = *context.lang->screen;
    const std::optional<std::string_view> meant = field_meant(typed);
    throw Error(
        screen.unknown_query_field(typed),
        screen.nearest(meant ? std::string(*meant) : fmt::format("text:{}:{}", typed, value)));
}

} // namespace agenda::query
