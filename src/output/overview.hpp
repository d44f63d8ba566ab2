// The sections of the overview, each of which adds nothing where it has nothing to say.
#pragma once

#include "output/report_parts.hpp"
#include "query/contacts.hpp"
#include "query/summary.hpp"

namespace agenda::output {

/// What is overdue, and what is due in the next quarter.
void add_deadlines(ReportWriter& writer, const query::Summary& summary);
/// The items with a start or an end as bars, and the same as a table.
void add_timeline(ReportWriter& writer);
/// Each theme with its projects, possibilities and exchanges; what is over follows at the end.
void add_themes(ReportWriter& writer);
/// The organisations that take part: how many of which type and side, and their names.
void add_organisations(ReportWriter& writer);
/// The programmes that items complement, with these items.
void add_programmes(ReportWriter& writer);
/// What is completed or stopped, in short.
void add_closed(ReportWriter& writer);

/// A side of the border, by its position in query::Side; an organisation type, by query::type_of.
[[nodiscard]] Inline side_name(std::size_t side, const Wording& wording);
[[nodiscard]] Inline type_name(std::size_t type, const Wording& wording);
/// By id, which is the same order in every language.
void sort_by_id(std::vector<query::Part>& parts, const Vocabulary& vocabulary);

/// How many organisations that take part are of which type and side, zeros visible.
[[nodiscard]] Table types_by_side(const ReportWriter& writer,
                                  const std::vector<OrganisationId>& organisations);

} // namespace agenda::output
