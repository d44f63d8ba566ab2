// docs/fields.md: every field of every file, from the field table, the vocabulary and the languages.
#include "base/terms.hpp"
#include "base/text.hpp"
#include "docs_pages.hpp"
#include "lang/lang.hpp"
#include "model/fields.hpp"
#include "model/reader.hpp"

#include <fmt/format.h>

namespace agenda::docs {
namespace {

/// What an editor writes for a member of this type.
struct TypeName {
    Domain domain = Domain::none;

    template <class R> std::string operator()(Text R::*) const { return "[text](#text)"; }
    template <class R> std::string operator()(Maybe<Date> R::*) const { return "[date](#date)"; }
    template <class R> std::string operator()(Maybe<bool> R::*) const {
        return "`true` or `false`";
    }
    template <class R> std::string operator()(Maybe<std::int64_t> R::*) const {
        return "whole euros";
    }
    template <class R> std::string operator()(Maybe<Kind> R::*) const { return "[kind](#kinds)"; }
    template <class R> std::string operator()(Maybe<Status> R::*) const {
        return "[status](#statuses)";
    }
    template <class R> std::string operator()(Maybe<Visibility> R::*) const {
        return "[visibility](#visibilities)";
    }
    template <class R> std::string operator()(Maybe<OrganisationType> R::*) const {
        return "[type](#types-of-organisations)";
    }
    template <class R> std::string operator()(List<Country> R::*) const {
        return "[country](#countries), or a list of them";
    }
    template <class R> std::string operator()(Maybe<ThemeId> R::*) const {
        return "[theme](#themes)";
    }
    template <class R> std::string operator()(List<ThemeId> R::*) const {
        return "list of [themes](#themes)";
    }
    template <class R> std::string operator()(Maybe<ScopeId> R::*) const {
        return "[scope](#scopes)";
    }
    template <class R> std::string operator()(Maybe<OrganisationId> R::*) const {
        return domain == Domain::organisation_or_steering_group
                   ? "id of an organisation, or `stuurgroep`"
                   : "id of an organisation";
    }
    template <class R> std::string operator()(List<OrganisationId> R::*) const {
        return domain == Domain::programme
                   ? "list of ids of organisations of type `programma` or `samenwerkingsverband`"
                   : "list of ids of organisations";
    }
    template <class R> std::string operator()(Maybe<std::string_view> R::*) const { return word(); }
    template <class R> std::string operator()(List<std::string_view> R::*) const {
        if (domain == Domain::item) return "list of ids of items";
        return domain == Domain::language ? "list of languages: `nl`, `de`, `en`" : "list of words";
    }
    template <class R> std::string operator()(std::vector<Theme> R::*) const {
        return "[themes](#a-theme) by their ids";
    }
    template <class R> std::string operator()(std::vector<Scope> R::*) const {
        return "[scopes](#a-scope) by their ids";
    }
    template <class R, class Record> std::string operator()(Part<Record> R::*) const {
        return "the fields below";
    }
    template <class R, class Record> std::string operator()(Records<Record> R::*) const {
        return "list, each entry with the fields below";
    }

    [[nodiscard]] std::string word() const {
        switch (domain) {
        case Domain::url: return "web address, `http://` or `https://`";
        case Domain::email: return "e-mail address";
        case Domain::language: return "language: `nl`, `de` or `en`";
        default: return "word";
        }
    }
};

/// An address is code: a bare one would become a link.
std::string without_bare_urls(std::string_view text) {
    std::string out;
    for (const std::string_view word : split(text, ' ')) {
        if (!out.empty()) out += ' ';
        const bool is_url = word.find("://") != std::string_view::npos;
        const std::size_t end = word.find_last_not_of(".,") + 1;
        if (is_url)
            out.append("`").append(word.substr(0, end)).append("`").append(word.substr(end));
        else
            out += word;
    }
    return out;
}

/// A row for each language, so that everyone finds their own.
template <class Describe> std::string cells(Describe&& describe) {
    std::string text;
    for (const Language language : languages)
        text += fmt::format(" {} |", without_bare_urls(describe(lang(language))));
    return text;
}

template <class R> void add_fields(std::string& page, const std::string& prefix, bool shown_prefix);

/// Adds the fields of the record that a member holds, if it holds one.
struct AddNested {
    std::string& page;
    const std::string& name;

    template <class R, class Record> void operator()(Part<Record> R::*) const {
        add_fields<Record>(page, name + '.', true);
    }
    template <class R, class Record> void operator()(Records<Record> R::*) const {
        add_fields<Record>(page, name + '.', true);
    }
    template <class R> void operator()(Text R::*) const {}
    template <class R, class T> void operator()(Maybe<T> R::*) const {}
    template <class R, class T> void operator()(List<T> R::*) const {}
    /// Themes and scopes have tables of their own.
    template <class R, class Record> void operator()(std::vector<Record> R::*) const {}
};

/// `prefix` is what lang/ puts before the field's name; files write it only for nested fields.
template <class R>
void add_fields(std::string& page, const std::string& prefix, bool shown_prefix) {
    for (const Field<R>& field : fields<R>()) {
        const std::string name = prefix + std::string(field.name);
        const std::string type = std::visit(TypeName{field.domain}, field.slot);
        page += fmt::format("| `{}`{} | {} |", shown_prefix ? name : std::string(field.name),
                            field.required ? " **\\***" : "", type);
        page += cells([&](const Lang& reader) {
            return fmt::format("**{}.** {}", field_label(name, reader),
                               field_description(name, reader));
        });
        page += '\n';
        std::visit(AddNested{page, name}, field.slot);
    }
}

template <class R>
void add_record(std::string& page, std::string_view title, std::string_view intro,
                const std::string& prefix) {
    page += fmt::format("## {}\n\n{}\n\n", title, intro);
    page += "| Field | Value | Nederlands | Deutsch | English |\n| --- | --- | --- | --- | --- |\n";
    add_fields<R>(page, prefix, false);
    page += '\n';
}

/// A fixed word's id and its names.
template <class E, std::size_t N>
void add_words(std::string& page, std::string_view title, std::string_view intro,
               const std::array<std::string_view, N>& ids) {
    page += fmt::format("### {}\n\n{}\n\n| Id | Nederlands | Deutsch | English |\n"
                        "| --- | --- | --- | --- |\n",
                        title, intro);
    for (std::size_t i = 0; i < N; ++i)
        page += fmt::format("| `{}` |{}\n", ids[i], cells([&](const Lang& reader) {
                                return name_of(static_cast<E>(i), reader);
                            }));
    page += '\n';
}

void add_statuses(std::string& page) {
    page += "### Statuses\n\nIn the order of life. Not every kind can have every status.\n\n"
            "| Id | Nederlands | Deutsch | English |";
    for (const std::string_view kind : kind_ids)
        page += fmt::format(" `{}` |", kind);
    page += "\n| --- | --- | --- | --- | :-: | :-: | :-: |\n";
    for (std::size_t i = 0; i < status_ids.size(); ++i) {
        const auto status = static_cast<Status>(i);
        page += fmt::format("| `{}` |{}", status_ids[i],
                            cells([&](const Lang& reader) { return name_of(status, reader); }));
        for (std::size_t kind = 0; kind < kind_ids.size(); ++kind)
            page += allowed(static_cast<Kind>(kind), status) ? " yes |" : " |";
        page += '\n';
    }
    page += '\n';
}

template <class Row>
void add_vocabulary(std::string& page, std::string_view title, std::string_view intro,
                    const std::vector<Row>& rows) {
    page += fmt::format("### {}\n\n{}\n\n| Id | Nederlands | Deutsch | English |\n"
                        "| --- | --- | --- | --- |\n",
                        title, intro);
    for (const Row& row : rows)
        page += fmt::format("| `{}` |{}\n", row.id.value, cells([&](const Lang& reader) {
                                return shown(row.name, reader.code).value;
                            }));
    page += '\n';
}

constexpr std::string_view intro =
    "What can stand in the files of an agenda. Every field is named with its label and its meaning in\n"
    "Dutch, German and English; fields marked **\\*** are required. `agenda check` tells which field is\n"
    "wrong, and [rules.md](rules.md) what each of its messages means.\n\n";

constexpr std::string_view values =
    "## Values\n\n"
    "### Text\n\n"
    "One text for all languages, for names, or one for each language:\n\n"
    "```yaml\n"
    "title: schrit_tmacher\n"
    "```\n\n"
    "```yaml\n"
    "title:\n"
    "  nl: Snelfietsroute\n"
    "  de: Radschnellweg\n"
    "```\n\n"
    "Where a language is missing, readers of that language see another one, marked as such.\n\n"
    "### Date\n\n"
    "As precise as it is known: `2026`, `2026-Q4`, `2026-11` or `2026-11-24`. A date means all the\n"
    "days it covers, and keeps its precision wherever it is shown.\n\n";

} // namespace

std::string fields_page() {
    std::string page = head("Fields") + std::string(intro);
    add_record<Item>(
        page, "An item",
        "A file such as `agenda/mobiliteit/radschnellweg.yaml`; its name without `.yaml` is the item's id.",
        "");
    add_record<Organisation>(page, "An organisation",
                             "In `agenda/_organisations.yaml`, below its id.", "organisation.");
    add_record<Profile>(page, "The agenda itself",
                        "`agenda/_agenda.yaml`; the file and each of its fields may be left out.",
                        "agenda.");
    add_record<Theme>(page, "A theme", "Below its id in `themes` of `_agenda.yaml`.", "theme.");
    add_record<Scope>(page, "A scope", "Below its id in `scopes` of `_agenda.yaml`.", "scope.");
    add_record<Meeting>(page, "A meeting",
                        "In `agenda/_meetings.yaml`, below its day, such as `2026-11-03`.",
                        "meeting.");
    page += values;
    add_words<Kind>(page, "Kinds",
                    "A possibility that is taken up becomes a project and keeps its id.", kind_ids);
    add_statuses(page);
    add_words<Visibility>(page, "Visibilities",
                          "Whoever can read the files can read what is `intern`, too.",
                          visibility_ids);
    add_words<OrganisationType>(page, "Types of organisations", "What `type` can be.",
                                organisation_type_ids);
    add_words<Country>(page, "Countries", "The side of the border; `eu` stands on none.",
                       country_ids);
    const Profile& profile = builtin_profile();
    add_vocabulary(page, "Themes",
                   "In the covenant's order. An agenda that states `themes` has its own instead.",
                   profile.themes);
    add_vocabulary(page, "Scopes", "An agenda that states `scopes` has its own instead.",
                   profile.scopes);
    page.pop_back();
    return page;
}

} // namespace agenda::docs
