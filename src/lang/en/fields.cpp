// English: what each field is called on screen, and what an editor writes there.
#include "lang/tables.hpp"

#include <array>

namespace agenda {

namespace {

constexpr std::array texts{
    // an item
    FieldText{
        "title", "Title",
        "The name of the item, short and recognisable, preferably in every language of the agenda."},
    FieldText{
        "kind", "Kind",
        "What the item is: `project` (agreed work), `mogelijkheid` (a possibility still being explored) or `uitwisseling` (an exchange: acquaintance and contacts)."},
    FieldText{"theme", "Theme", "The id of the main theme, under which reports list the item."},
    FieldText{
        "further_themes", "Further themes",
        "The ids of other themes that the item touches; the main theme is not repeated here."},
    FieldText{"status", "Status",
              "How things stand, as far as is known; write `onbekend` if nobody knows."},
    FieldText{"as_of", "As of",
              "The date when the status was known to be so, such as 2024-02; never in the future."},
    FieldText{
        "reason", "Reason",
        "Why the item is paused or was stopped, in one sentence; required for those two statuses."},
    FieldText{"scope", "Scope",
              "The id of the area that the item is meant for, such as `bilateraal` or `parkstad`."},
    FieldText{
        "lead", "Lead",
        "The id of the organisation that takes the lead; it is not repeated among the partners."},
    FieldText{"partners", "Partners",
              "The ids of the organisations that take part, without the lead."},
    FieldText{
        "start", "Start",
        "The date when it starts or started, as precisely as is known: 2026, 2026-Q4, 2026-11 or 2026-11-24."},
    FieldText{"end", "End",
              "The date when it ends or ended; leave the field out if no end is planned."},
    FieldText{"summary", "Summary",
              "What the item is about, in two or three sentences for readers who do not know it."},
    FieldText{"goal", "Goal", "What it is meant to achieve, in one or two sentences."},
    FieldText{"next_step", "Next step", "What has to be done now, by whom and by when."},
    FieldText{"next_step.what", "Next step", "What has to be done, in one sentence."},
    FieldText{
        "next_step.by", "By",
        "The id of the organisation that takes the step, or `stuurgroep` if the steering group has to decide."},
    FieldText{"next_step.due", "Due", "The date by which the step has to be done."},
    FieldText{"milestones", "Milestones",
              "The points at which progress can be seen, each with a date."},
    FieldText{"milestones.date", "Date",
              "The date for which the milestone is planned, or when it was reached."},
    FieldText{"milestones.what", "Milestone", "What is finished then, in a few words."},
    FieldText{
        "milestones.done", "Done",
        "`true` if the milestone has been reached, `false` or nothing if it is still to come."},
    FieldText{"decisions", "Decisions", "The political decisions about the item."},
    FieldText{"decisions.date", "Date", "The date of the decision."},
    FieldText{"decisions.body", "Body",
              "The id of the organisation that decided, or `stuurgroep` for the steering group."},
    FieldText{"decisions.what", "Decision", "What was decided, in one sentence."},
    FieldText{"log", "Log", "Dated news of progress, in any order; reports show the newest first."},
    FieldText{"log.date", "Date", "The date of the news; never in the future."},
    FieldText{"log.what", "News", "What happened, in one or two sentences."},
    FieldText{"log.status", "New status", "The status from this day on, if it changed."},
    FieldText{"log.kind", "New kind",
              "The kind from this day on, if it changed, such as from possibility to project."},
    FieldText{"budget", "Budget", "The total budget of the item."},
    FieldText{"budget.amount", "Budget", "The total amount in whole euros, digits only: 350000."},
    FieldText{"budget.approximate", "Approximate", "`true` if the amount is an estimate."},
    FieldText{"funding", "Funding", "Who pays, each source by itself."},
    FieldText{"funding.source", "Funding source",
              "The id of the organisation or programme that pays."},
    FieldText{"funding.amount", "Amount",
              "The amount from this source in whole euros, digits only: 350000."},
    FieldText{
        "funding.note", "Note",
        "What there is to know about this contribution, such as its conditions or whether it has been granted."},
    FieldText{"programmes", "Programmes",
              "The ids of the programmes and cooperation bodies that this item complements."},
    FieldText{"relations", "Relations", "How the item is connected with other items."},
    FieldText{"relations.follows", "Follows", "The ids of the items that this one continues."},
    FieldText{"relations.part_of", "Part of",
              "The ids of the larger items that this one belongs to."},
    FieldText{"relations.related", "Related to", "The ids of items that have to do with this one."},
    FieldText{"links", "Sources", "Web pages that say more, or that the facts come from."},
    FieldText{"links.url", "Address",
              "The complete web address, which begins with https:// or http://."},
    FieldText{"links.title", "Title", "The title of the page, as readers will see it."},
    FieldText{"links.lang", "Language", "The language of the page: `nl`, `de` or `en`."},
    FieldText{"contact", "Contact",
              "Where to turn with questions: an organisation and a function, never a person."},
    FieldText{"contact.organisation", "Organisation",
              "The id of the organisation that answers questions."},
    FieldText{"contact.role", "Function",
              "The function or department, never the name of a person."},
    FieldText{"contact.email", "E-mail",
              "A function mailbox such as mobility@example.org, never a person's address."},
    FieldText{
        "visibility", "Visibility",
        "`intern` keeps the item out of public reports; whoever can read the files can still read it. Without this field it is `openbaar` (public)."},
    FieldText{"tags", "Tags", "Words by which the item should be found."},

    // the vocabulary
    FieldText{"agenda.name", "Name", "The name of this agenda, as it stands above reports."},
    FieldText{
        "agenda.languages", "Languages",
        "The languages in which texts are written; where one is missing, a reminder follows."},
    FieldText{
        "agenda.themes", "Themes",
        "The themes of this agenda in their fixed order; without this field, the covenant's six apply."},
    FieldText{
        "agenda.scopes", "Scopes",
        "The areas that items can be meant for; without this field, the five built-in ones apply."},
    FieldText{"theme.name", "Name", "The name of the theme in every language of the agenda."},
    FieldText{"theme.short", "Short name", "A shorter name for narrow tables."},
    FieldText{"theme.aliases", "Also known as", "Other names by which people look for the theme."},
    FieldText{"scope.name", "Name", "The name of the area in every language of the agenda."},
    FieldText{"organisation.name", "Name",
              "The organisation's own name; translate it only if the organisation does so itself."},
    FieldText{"organisation.aliases", "Also known as",
              "Other names and abbreviations by which people look for the organisation."},
    FieldText{
        "organisation.country", "Country",
        "The side of the border on which the organisation stands: `nl`, `de`, `be`, `lu` or `eu`; there may be several."},
    FieldText{
        "organisation.type", "Type",
        "What sort of organisation it is, such as `overheid` (public body), `bedrijf` (company) or `programma` (programme)."},
    FieldText{"organisation.url", "Website", "The web address of the organisation."},
    FieldText{"meeting.place", "Place", "The town where the steering group meets."},
    FieldText{"meeting.host", "Host",
              "The id of the organisation that receives the steering group."},

    // what is known of an item without being written in its file
    FieldText{"id", "Id", "The lasting name of the item: the name of its file without .yaml."},
    FieldText{
        "number", "No.",
        "The number on the whole public agenda, the same in every language; it can change, the id cannot."},
    FieldText{"involved", "Involved", "All organisations that have a role, whichever it is."},
    FieldText{"sources", "Sources", "The web addresses that belong to the item."},
    FieldText{
        "updated", "Updated",
        "The date of the latest news: that of the status, or of the newest entry in the log."},
};

} // namespace

std::span<const FieldText> field_texts_en() { return texts; }

} // namespace agenda
