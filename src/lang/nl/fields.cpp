// Dutch: what each field is called on screen, and what an editor writes there.
#include "lang/tables.hpp"

#include <array>

namespace agenda {

namespace {

constexpr std::array texts{
    // an item
    FieldText{
        "title", "Titel",
        "De naam van het agendapunt, kort en herkenbaar, bij voorkeur in elke taal van de agenda."},
    FieldText{
        "kind", "Soort",
        "Wat het agendapunt is: `project` (afgesproken werk), `mogelijkheid` (wordt nog onderzocht) of `uitwisseling` (kennismaking en contact)."},
    FieldText{"theme", "Thema",
              "Het id van het hoofdthema; onder dat thema staat het agendapunt in overzichten."},
    FieldText{
        "further_themes", "Overige thema's",
        "De ids van andere thema's die het agendapunt raakt; het hoofdthema hoort hier niet bij."},
    FieldText{"status", "Status",
              "Hoe het ervoor staat, voor zover bekend; schrijf `onbekend` als niemand het weet."},
    FieldText{"as_of", "Stand per",
              "De datum waarop de status zo bekend was, zoals 2024-02; nooit in de toekomst."},
    FieldText{
        "reason", "Reden",
        "Waarom het agendapunt is aangehouden of gestopt, in één zin; bij die twee statussen verplicht."},
    FieldText{
        "scope", "Reikwijdte",
        "Het id van het gebied waarvoor het agendapunt is bedoeld, zoals `bilateraal` of `parkstad`."},
    FieldText{
        "lead", "Trekker",
        "Het id van de organisatie die het voortouw heeft; zij hoort niet nog eens bij de partners."},
    FieldText{"partners", "Partners", "De ids van de organisaties die meedoen, zonder de trekker."},
    FieldText{
        "start", "Begin",
        "De datum waarop het begint of begon, zo nauwkeurig als bekend: 2026, 2026-Q4, 2026-11 of 2026-11-24."},
    FieldText{
        "end", "Einde",
        "De datum waarop het eindigt of eindigde; laat dit veld weg als er geen einde is gepland."},
    FieldText{
        "summary", "Samenvatting",
        "Wat het agendapunt inhoudt, in twee of drie zinnen voor lezers die het niet kennen."},
    FieldText{"goal", "Doel", "Wat ermee bereikt moet worden, in één of twee zinnen."},
    FieldText{"next_step", "Volgende stap",
              "Wat er nu moet gebeuren, door wie en wanneer uiterlijk."},
    FieldText{"next_step.what", "Volgende stap", "Wat er moet gebeuren, in één zin."},
    FieldText{
        "next_step.by", "Door",
        "Het id van de organisatie die de stap zet, of `stuurgroep` als de stuurgroep moet besluiten."},
    FieldText{"next_step.due", "Uiterlijk", "De datum waarop de stap uiterlijk gezet moet zijn."},
    FieldText{"milestones", "Mijlpalen",
              "De momenten waaraan de voortgang te zien is, elk met een datum."},
    FieldText{"milestones.date", "Datum", "De datum waarop de mijlpaal is gepland of bereikt."},
    FieldText{"milestones.what", "Mijlpaal", "Wat er dan klaar is, in een paar woorden."},
    FieldText{"milestones.done", "Gereed",
              "`true` als de mijlpaal is bereikt, `false` of niets als dat nog moet gebeuren."},
    FieldText{"decisions", "Besluiten", "De bestuurlijke besluiten over het agendapunt."},
    FieldText{"decisions.date", "Datum", "De datum van het besluit."},
    FieldText{"decisions.body", "Orgaan",
              "Het id van de organisatie die heeft besloten, of `stuurgroep`."},
    FieldText{"decisions.what", "Besluit", "Wat er is besloten, in één zin."},
    FieldText{
        "log", "Logboek",
        "Gedateerde berichten over de voortgang, in willekeurige volgorde; het nieuwste staat bovenaan in overzichten."},
    FieldText{"log.date", "Datum", "De datum van het bericht; nooit in de toekomst."},
    FieldText{"log.what", "Bericht", "Wat er is gebeurd, in één of twee zinnen."},
    FieldText{"log.status", "Nieuwe status", "De status vanaf deze dag, als die is veranderd."},
    FieldText{
        "log.kind", "Nieuwe soort",
        "De soort vanaf deze dag, als die is veranderd, zoals van mogelijkheid naar project."},
    FieldText{"budget", "Budget", "Het totale budget van het agendapunt."},
    FieldText{"budget.amount", "Budget",
              "Het totale bedrag in hele euro's, alleen cijfers: 350000."},
    FieldText{"budget.approximate", "Circa", "`true` als het bedrag een schatting is."},
    FieldText{"funding", "Financiering", "Wie er betaalt, elke bron apart."},
    FieldText{"funding.source", "Financieringsbron",
              "Het id van de organisatie of het programma dat betaalt."},
    FieldText{"funding.amount", "Bedrag",
              "Het bedrag van deze bron in hele euro's, alleen cijfers: 350000."},
    FieldText{
        "funding.note", "Toelichting",
        "Wat er over deze bijdrage te weten valt, zoals de voorwaarden of of zij al is toegezegd."},
    FieldText{"programmes", "Programma's",
              "De ids van programma's en samenwerkingsverbanden die dit agendapunt aanvult."},
    FieldText{"relations", "Samenhang", "Hoe het agendapunt samenhangt met andere agendapunten."},
    FieldText{"relations.follows", "Vervolg op",
              "De ids van de agendapunten waarop dit een vervolg is."},
    FieldText{"relations.part_of", "Onderdeel van",
              "De ids van de grotere agendapunten waarvan dit een onderdeel is."},
    FieldText{"relations.related", "Verwant met",
              "De ids van agendapunten die hiermee te maken hebben."},
    FieldText{"links", "Bronnen", "Webpagina's waarop meer staat of waaruit de gegevens komen."},
    FieldText{"links.url", "Adres", "Het volledige webadres, dat begint met https:// of http://."},
    FieldText{"links.title", "Titel", "De titel van de pagina, zoals de lezer die te zien krijgt."},
    FieldText{"links.lang", "Taal", "De taal van de pagina: `nl`, `de` of `en`."},
    FieldText{"contact", "Contact",
              "Waar men met vragen terechtkan: een organisatie en een functie, nooit een persoon."},
    FieldText{"contact.organisation", "Organisatie",
              "Het id van de organisatie die vragen beantwoordt."},
    FieldText{"contact.role", "Functie", "De functie of afdeling, nooit de naam van een persoon."},
    FieldText{
        "contact.email", "E-mail",
        "Een functiepostbus, zoals mobiliteit@voorbeeld.nl, nooit het adres van een persoon."},
    FieldText{
        "visibility", "Zichtbaarheid",
        "`intern` houdt het agendapunt buiten openbare overzichten; wie de bestanden kan lezen, leest ook dit. Zonder dit veld is het `openbaar`."},
    FieldText{"tags", "Trefwoorden", "Woorden waarop men het agendapunt moet kunnen vinden."},

    // the vocabulary
    FieldText{"agenda.name", "Naam", "De naam van deze agenda, zoals die boven overzichten staat."},
    FieldText{
        "agenda.languages", "Talen",
        "De talen waarin teksten worden geschreven; waar er een ontbreekt, volgt een herinnering."},
    FieldText{
        "agenda.themes", "Thema's",
        "De thema's van deze agenda in hun vaste volgorde; zonder dit veld gelden de zes van het convenant."},
    FieldText{
        "agenda.scopes", "Reikwijdten",
        "De gebieden waarvoor agendapunten bedoeld kunnen zijn; zonder dit veld gelden de vijf ingebouwde."},
    FieldText{"theme.name", "Naam", "De naam van het thema in elke taal van de agenda."},
    FieldText{"theme.short", "Korte naam", "Een kortere naam voor smalle tabellen."},
    FieldText{"theme.aliases", "Ook bekend als", "Andere namen waaronder men het thema zoekt."},
    FieldText{"scope.name", "Naam", "De naam van het gebied in elke taal van de agenda."},
    FieldText{
        "organisation.name", "Naam",
        "De eigen naam van de organisatie; vertaal die alleen als de organisatie dat zelf doet."},
    FieldText{"organisation.aliases", "Ook bekend als",
              "Andere namen en afkortingen waaronder men de organisatie zoekt."},
    FieldText{
        "organisation.country", "Land",
        "De kant van de grens waar de organisatie staat: `nl`, `de`, `be`, `lu` of `eu`; het mogen er meer zijn."},
    FieldText{"organisation.type", "Type",
              "Wat voor organisatie het is, zoals `overheid`, `bedrijf` of `programma`."},
    FieldText{"organisation.url", "Website", "Het webadres van de organisatie."},
    FieldText{"meeting.place", "Plaats", "De plaats waar de stuurgroep bijeenkomt."},
    FieldText{"meeting.host", "Gastheer", "Het id van de organisatie die de stuurgroep ontvangt."},

    // what is known of an item without being written in its file
    FieldText{"id", "Id", "De vaste naam van het agendapunt: de bestandsnaam zonder .yaml."},
    FieldText{
        "number", "Nr.",
        "Het nummer op de hele openbare agenda, in elke taal gelijk; het kan veranderen, het id niet."},
    FieldText{"involved", "Betrokken", "Alle organisaties die een rol hebben, welke dan ook."},
    FieldText{"sources", "Bronnen", "De webadressen bij het agendapunt."},
    FieldText{
        "updated", "Bijgewerkt",
        "De datum van het laatste bericht: de stand van de status of het nieuwste bericht in het logboek."},
};

} // namespace

std::span<const FieldText> field_texts_nl() { return texts; }

} // namespace agenda
