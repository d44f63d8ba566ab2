// The records within an item (a milestone, a decision, a log entry) as a line for people, by the field
// table: "24-11-2026: Opening (gereed)", "Besluit nemen · stuurgroep · uiterlijk 03-2027".
#pragma once

#include "lang/lang.hpp"
#include "model/fields.hpp"
#include "output/cells.hpp"
#include "output/document.hpp"

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace agenda::output {

[[nodiscard]] std::vector<LogEntry> newest_first(Records<LogEntry> entries);

/// What a line is made of.
struct RecordLine {
    /// The date that a record begins with.
    std::string date;
    std::vector<Inline> parts;
    /// Behind the line in brackets.
    std::vector<std::string> marks;

    [[nodiscard]] Inline text() const;
};

struct RecordWords {
    const Vocabulary& vocabulary;
    const Lang& lang;

    /// One value of any type of the field table.
    template <class T> [[nodiscard]] Inline one(const T& value) const {
        if constexpr (std::is_same_v<T, Country> || std::is_same_v<T, OrganisationType>)
            return plain(std::string(name_of(value, lang)));
        else
            return value_words(Value(value), vocabulary, lang);
    }

    /// `prefix`: where the record's fields stand in the field table ("milestones.").
    template <class R> [[nodiscard]] Inline line(const R& record, std::string_view prefix) const {
        RecordLine line;
        for (const Field<R>& field : fields<R>()) {
            const std::string name = std::string(prefix) + std::string(field.name);
            std::visit([&](auto member) { add(line, name, record.*member); }, field.slot);
        }
        return line.text();
    }

    /// € 350.000, circa where it is an estimate.
    [[nodiscard]] Inline amount(const Budget& budget) const;
    [[nodiscard]] Inline link(const Link& link) const;

  private:
    void add(RecordLine& line, std::string_view name, const Text& text) const;
    void add(RecordLine& line, std::string_view name, const Maybe<Date>& date) const;
    void add(RecordLine& line, std::string_view name, const Maybe<bool>& value) const;
    void add(RecordLine& line, std::string_view name, const Maybe<Status>& value) const;
    void add(RecordLine& line, std::string_view name, const Maybe<Kind>& value) const;

    template <class T>
    void add(RecordLine& line, std::string_view /*name*/, const Maybe<T>& value) const {
        if constexpr (requires { Value(value->value); })
            if (value) line.parts.push_back(one(value->value));
    }
    template <class T>
    void add(RecordLine& line, std::string_view /*name*/, const List<T>& values) const {
        for (const Located<T>& value : values)
            line.parts.push_back(one(value.value));
    }
    /// Records do not nest deeper.
    template <class R> void add(RecordLine&, std::string_view, Part<R>) const {}
    template <class R> void add(RecordLine&, std::string_view, Records<R>) const {}
    template <class R> void add(RecordLine&, std::string_view, const std::vector<R>&) const {}

    /// "nieuwe status: lopend"
    [[nodiscard]] Inline labelled(std::string_view name, Inline value) const;
};

} // namespace agenda::output
