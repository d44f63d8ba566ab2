// German: what each field is called on screen, and what an editor writes there.
#include "lang/tables.hpp"

#include <array>

namespace agenda {

namespace {

constexpr std::array texts{
    // an item
    FieldText{
        "title", "Titel",
        "Der Name des Agendapunkts, kurz und wiedererkennbar, möglichst in jeder Sprache der Agenda."},
    FieldText{
        "kind", "Art",
        "Was der Agendapunkt ist: `project` (vereinbarte Arbeit), `mogelijkheid` (wird noch geprüft) oder `uitwisseling` (Kennenlernen und Kontakte)."},
    FieldText{"theme", "Thema",
              "Die ID des Hauptthemas; unter ihm steht der Agendapunkt in Übersichten."},
    FieldText{
        "further_themes", "Weitere Themen",
        "Die IDs anderer Themen, die der Agendapunkt berührt; das Hauptthema gehört nicht dazu."},
    FieldText{
        "status", "Status",
        "Wie es um den Agendapunkt steht, soweit bekannt; schreiben Sie `onbekend`, wenn es niemand weiß."},
    FieldText{"as_of", "Stand",
              "Das Datum, zu dem der Status so bekannt war, etwa 2024-02; nie in der Zukunft."},
    FieldText{
        "reason", "Grund",
        "Warum der Agendapunkt ruht oder eingestellt wurde, in einem Satz; bei diesen beiden Status Pflicht."},
    FieldText{
        "scope", "Reichweite",
        "Die ID des Gebiets, für das der Agendapunkt gedacht ist, etwa `bilateraal` oder `parkstad`."},
    FieldText{
        "lead", "Federführung",
        "Die ID der federführenden Organisation; sie gehört nicht noch einmal zu den Partnern."},
    FieldText{"partners", "Partner",
              "Die IDs der beteiligten Organisationen, ohne die federführende."},
    FieldText{
        "start", "Beginn",
        "Das Datum, an dem es beginnt oder begann, so genau wie bekannt: 2026, 2026-Q4, 2026-11 oder 2026-11-24."},
    FieldText{
        "end", "Ende",
        "Das Datum, an dem es endet oder endete; lassen Sie das Feld weg, wenn kein Ende geplant ist."},
    FieldText{
        "summary", "Kurzbeschreibung",
        "Worum es geht, in zwei oder drei Sätzen für Leserinnen und Leser, die den Agendapunkt nicht kennen."},
    FieldText{"goal", "Ziel", "Was damit erreicht werden soll, in ein oder zwei Sätzen."},
    FieldText{"next_step", "Nächster Schritt", "Was jetzt zu tun ist, durch wen und bis wann."},
    FieldText{"next_step.what", "Nächster Schritt", "Was zu tun ist, in einem Satz."},
    FieldText{
        "next_step.by", "Durch",
        "Die ID der Organisation, die den Schritt tut, oder `stuurgroep`, wenn die Lenkungsgruppe entscheiden muss."},
    FieldText{"next_step.due", "Bis", "Das Datum, bis zu dem der Schritt getan sein muss."},
    FieldText{"milestones", "Meilensteine",
              "Die Punkte, an denen der Fortschritt zu sehen ist, jeder mit einem Datum."},
    FieldText{"milestones.date", "Datum",
              "Das Datum, für das der Meilenstein geplant ist oder an dem er erreicht wurde."},
    FieldText{"milestones.what", "Meilenstein", "Was dann fertig ist, in wenigen Worten."},
    FieldText{
        "milestones.done", "Erledigt",
        "`true`, wenn der Meilenstein erreicht ist; `false` oder nichts, wenn er noch aussteht."},
    FieldText{"decisions", "Beschlüsse", "Die politischen Beschlüsse zum Agendapunkt."},
    FieldText{"decisions.date", "Datum", "Das Datum des Beschlusses."},
    FieldText{
        "decisions.body", "Gremium",
        "Die ID der Organisation, die beschlossen hat, oder `stuurgroep` für die Lenkungsgruppe."},
    FieldText{"decisions.what", "Beschluss", "Was beschlossen wurde, in einem Satz."},
    FieldText{
        "log", "Verlauf",
        "Datierte Meldungen zum Fortschritt, in beliebiger Reihenfolge; in Übersichten steht die neueste oben."},
    FieldText{"log.date", "Datum", "Das Datum der Meldung; nie in der Zukunft."},
    FieldText{"log.what", "Meldung", "Was geschehen ist, in ein oder zwei Sätzen."},
    FieldText{"log.status", "Neuer Status", "Der Status ab diesem Tag, wenn er sich geändert hat."},
    FieldText{
        "log.kind", "Neue Art",
        "Die Art ab diesem Tag, wenn sie sich geändert hat, etwa von der Möglichkeit zum Projekt."},
    FieldText{"budget", "Budget", "Das gesamte Budget des Agendapunkts."},
    FieldText{"budget.amount", "Budget", "Der gesamte Betrag in vollen Euro, nur Ziffern: 350000."},
    FieldText{"budget.approximate", "Ungefähr", "`true`, wenn der Betrag geschätzt ist."},
    FieldText{"funding", "Finanzierung", "Wer bezahlt, jede Quelle für sich."},
    FieldText{"funding.source", "Mittelgeber",
              "Die ID der Organisation oder des Programms, von dem das Geld kommt."},
    FieldText{"funding.amount", "Betrag",
              "Der Betrag aus dieser Quelle in vollen Euro, nur Ziffern: 350000."},
    FieldText{
        "funding.note", "Anmerkung",
        "Was man zu diesem Beitrag wissen muss, etwa die Bedingungen oder ob er schon zugesagt ist."},
    FieldText{"programmes", "Programme",
              "Die IDs der Programme und Kooperationsverbünde, die dieser Agendapunkt ergänzt."},
    FieldText{"relations", "Bezüge",
              "Wie der Agendapunkt mit anderen Agendapunkten zusammenhängt."},
    FieldText{"relations.follows", "Nachfolger von",
              "Die IDs der Agendapunkte, die dieser fortführt."},
    FieldText{"relations.part_of", "Teil von",
              "Die IDs der größeren Agendapunkte, zu denen dieser gehört."},
    FieldText{"relations.related", "Verwandt mit",
              "Die IDs von Agendapunkten, die mit diesem zu tun haben."},
    FieldText{"links", "Quellen",
              "Webseiten, auf denen mehr steht oder von denen die Angaben stammen."},
    FieldText{"links.url", "Adresse",
              "Die vollständige Webadresse, die mit https:// oder http:// beginnt."},
    FieldText{"links.title", "Titel", "Der Titel der Seite, wie ihn die Leser sehen."},
    FieldText{"links.lang", "Sprache", "Die Sprache der Seite: `nl`, `de` oder `en`."},
    FieldText{
        "contact", "Ansprechstelle",
        "Wohin man sich mit Fragen wendet: eine Organisation und eine Funktion, nie eine Person."},
    FieldText{"contact.organisation", "Organisation",
              "Die ID der Organisation, die Fragen beantwortet."},
    FieldText{"contact.role", "Funktion",
              "Die Funktion oder Abteilung, nie der Name einer Person."},
    FieldText{"contact.email", "E-Mail",
              "Ein Funktionspostfach wie mobilitaet@beispiel.de, nie die Adresse einer Person."},
    FieldText{
        "visibility", "Sichtbarkeit",
        "`intern` hält den Agendapunkt aus öffentlichen Übersichten heraus; wer die Dateien lesen kann, liest auch ihn. Ohne dieses Feld ist er `openbaar` (öffentlich)."},
    FieldText{"tags", "Schlagwörter", "Wörter, unter denen man den Agendapunkt finden soll."},

    // the vocabulary
    FieldText{"agenda.name", "Name", "Der Name dieser Agenda, wie er über Übersichten steht."},
    FieldText{"agenda.languages", "Sprachen",
              "Die Sprachen, in denen Texte geschrieben werden; fehlt eine, wird daran erinnert."},
    FieldText{
        "agenda.themes", "Themen",
        "Die Themen dieser Agenda in ihrer festen Reihenfolge; ohne dieses Feld gelten die sechs des Convenants."},
    FieldText{
        "agenda.scopes", "Reichweiten",
        "Die Gebiete, für die Agendapunkte gedacht sein können; ohne dieses Feld gelten die fünf eingebauten."},
    FieldText{"theme.name", "Name", "Der Name des Themas in jeder Sprache der Agenda."},
    FieldText{"theme.short", "Kurzname", "Ein kürzerer Name für schmale Tabellen."},
    FieldText{"theme.aliases", "Auch bekannt als",
              "Andere Namen, unter denen man das Thema sucht."},
    FieldText{"scope.name", "Name", "Der Name des Gebiets in jeder Sprache der Agenda."},
    FieldText{
        "organisation.name", "Name",
        "Der Eigenname der Organisation; übersetzen Sie ihn nur, wenn die Organisation das selbst tut."},
    FieldText{"organisation.aliases", "Auch bekannt als",
              "Andere Namen und Abkürzungen, unter denen man die Organisation sucht."},
    FieldText{
        "organisation.country", "Land",
        "Die Seite der Grenze, auf der die Organisation steht: `nl`, `de`, `be`, `lu` oder `eu`; es dürfen mehrere sein."},
    FieldText{
        "organisation.type", "Typ",
        "Was für eine Organisation es ist, etwa `overheid` (öffentliche Hand), `bedrijf` (Unternehmen) oder `programma` (Förderprogramm)."},
    FieldText{"organisation.url", "Website", "Die Webadresse der Organisation."},
    FieldText{"meeting.place", "Ort", "Der Ort, an dem die Lenkungsgruppe tagt."},
    FieldText{"meeting.host", "Gastgeber",
              "Die ID der Organisation, bei der die Lenkungsgruppe zu Gast ist."},

    // what is known of an item without being written in its file
    FieldText{"id", "ID", "Der feste Name des Agendapunkts: der Dateiname ohne .yaml."},
    FieldText{
        "number", "Nr.",
        "Die Nummer auf der gesamten öffentlichen Agenda, in jeder Sprache gleich; sie kann sich ändern, die ID nicht."},
    FieldText{"involved", "Beteiligt", "Alle Organisationen, die irgendeine Rolle haben."},
    FieldText{"sources", "Quellen", "Die Webadressen zum Agendapunkt."},
    FieldText{
        "updated", "Aktualisiert",
        "Das Datum der letzten Meldung: der Stand des Status oder die neueste Meldung im Verlauf."},
};

} // namespace

std::span<const FieldText> field_texts_de() { return texts; }

} // namespace agenda
