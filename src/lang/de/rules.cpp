// German: what each rule says when it is broken, what to do about it, and what it is for.
#include "lang/rules.hpp"

namespace agenda {

namespace {

constexpr RuleTexts texts{{
    {
        .rule = Rule::unreadable,
        .message = "Datei oder Ordner kann nicht gelesen werden: {0}",
        .label = "",
        .help = "prüfen Sie, ob die Datei noch vorhanden ist und ob Sie sie öffnen dürfen",
        .explanation =
            "Diese Datei oder dieser Ordner gehört zur Agenda, das Programm kann den Inhalt aber "
            "nicht öffnen. Meist fehlt die Leseberechtigung, die Datei wurde inzwischen gelöscht, "
            "oder eine Verknüpfung führt zu etwas, das es nicht mehr gibt. Alle anderen Dateien "
            "wurden gelesen. Ein Beispiel gibt es nicht, denn am Text der Datei liegt es nicht.",
    },
    {
        .rule = Rule::not_a_file,
        .message = "dies ist keine gewöhnliche Datei: {0}",
        .label = "",
        .help =
            "legen Sie hier die Datei oder den Ordner selbst ab; der Name eines Ordners endet nicht "
            "auf .yaml",
        .explanation =
            "Was auf .yaml oder .yml endet, soll eine gewöhnliche Textdatei mit einem Agendapunkt "
            "sein. An dieser Stelle steht etwas anderes, zum Beispiel ein Ordner oder eine "
            "Verknüpfung mit einem Ordner; solchen Verknüpfungen wird nicht gefolgt. Sehen Sie "
            "nach, was an dieser Stelle steht, und ersetzen Sie es durch die Datei oder den "
            "Ordner selbst, oder geben Sie ihm einen anderen Namen.",
    },
    {
        .rule = Rule::link_outside,
        .message = "Verknüpfung führt an einen Ort außerhalb der Agenda: \"{0}\"",
        .label = "",
        .help = "legen Sie hier die Datei selbst ab statt einer Verknüpfung",
        .explanation =
            "Eine Verknüpfung ist eine Datei, die nur auf eine andere Datei zeigt. Ihr wird "
            "gefolgt, solange diese andere Datei im Ordner der Agenda liegt; sonst könnte die "
            "Agenda auf jedem Rechner etwas anderes sagen oder etwas zeigen, das nicht "
            "hineingehört. Sehen Sie nach, wohin die Verknüpfung führt, und legen Sie die Datei "
            "selbst an dieser Stelle ab.",
    },
    {
        .rule = Rule::invalid_id,
        .message = "\"{0}\" ist keine gültige ID",
        .label = "",
        .help = "verwenden Sie nur Kleinbuchstaben (a-z), Ziffern und einzelne Bindestriche "
                "dazwischen, etwa buslinie-44",
        .explanation =
            "Die ID eines Agendapunkts ist der Dateiname ohne .yaml; auch Organisationen und "
            "Themen haben eine. Sie steht in Verweisen und Webadressen und ändert sich nie, auch "
            "wenn sich der Titel ändert. Deshalb besteht sie aus Zeichen, die überall "
            "funktionieren: Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und einzelne "
            "Bindestriche, jedoch nicht am Anfang oder am Ende.",
    },
    {
        .rule = Rule::unknown_file,
        .message = "Datei \"{0}\" wird nicht gelesen",
        .label = "",
        .help =
            "mit _ beginnen nur _agenda.yaml, _organisations.yaml und _meetings.yaml, direkt im "
            "Ordner der Agenda",
        .explanation =
            "Eine Datei, deren Name mit `_` beginnt, ist kein Agendapunkt. Drei davon werden "
            "gelesen: `_agenda.yaml`, `_organisations.yaml` und `_meetings.yaml`, und zwar nur, "
            "wenn sie direkt im Ordner der Agenda liegen und nicht in einem Unterordner. Diese "
            "Datei wird übergangen; meist ist der Name falsch geschrieben.",
    },
    {
        .rule = Rule::too_large,
        .message = "die Datei ist zu groß",
        .label = "",
        .help =
            "verweisen Sie mit \"links\" auf lange Texte; eine Datei darf höchstens 256 KiB und "
            "50.000 Werte enthalten",
        .explanation =
            "Eine Datei darf höchstens 256 KiB groß sein und höchstens 50.000 Werte enthalten; "
            "ein gewöhnlicher Agendapunkt bleibt weit darunter. Die Grenze hält das Programm "
            "schnell und verhindert, dass versehentlich etwas ganz anderes gelesen wird, zum "
            "Beispiel ein Bild. Stellen Sie Protokolle und Berichte auf eine Website und "
            "verweisen Sie unter `links` darauf.",
    },
    {
        .rule = Rule::utf_16,
        .message = "die Datei ist als UTF-16 gespeichert und nicht als UTF-8",
        .label = "",
        .help = "speichern Sie die Datei erneut mit der Codierung UTF-8",
        .explanation =
            "Ein Computer kann Buchstaben auf verschiedene Arten speichern; die Agenda verwendet "
            "überall UTF-8. Manche Windows-Programme wählen UTF-16, auch \"Unicode\" genannt. Git "
            "kann solche Dateien weder vergleichen noch zusammenführen. Wählen Sie bei "
            "\"Speichern unter\" die Codierung UTF-8.",
    },
    {
        .rule = Rule::invalid_utf8,
        .message = "hier steht ein Zeichen, das nicht als UTF-8 gespeichert ist ({0})",
        .label = "",
        .help =
            "speichern Sie die Datei mit der Codierung UTF-8 und geben Sie dieses Zeichen neu ein",
        .explanation =
            "Ein Computer kann Buchstaben auf verschiedene Arten speichern; die Agenda verwendet "
            "überall UTF-8. Hier stehen Bytes, die in UTF-8 kein Zeichen bilden. Meist ist es ein "
            "Umlaut oder ein é aus einem älteren Programm, das eine andere Codierung verwendet.",
    },
    {
        .rule = Rule::control_character,
        .message = "unsichtbares Steuerzeichen {0}",
        .label = "",
        .help = "entfernen Sie dieses Zeichen",
        .explanation =
            "Steuerzeichen sind keine Buchstaben, sondern Befehle an einen Bildschirm oder "
            "Drucker, und Sie sehen sie nicht. Sie kommen meist mit Text, der aus einem anderen "
            "Programm eingefügt wurde, oder stehen als Code (etwa `\\e`) in doppelten "
            "Anführungszeichen. Weil sie einen Bildschirm etwas anderes zeigen lassen können, als "
            "da steht, werden sie abgelehnt. Erlaubt sind nur Zeilenende und Tabulator.",
    },
    {
        .rule = Rule::hidden_character,
        .message = "unsichtbares Zeichen {0}",
        .label = "",
        .help = "entfernen Sie dieses Zeichen, oder geben Sie das Wort neu ein",
        .explanation =
            "Dieses Zeichen ist unsichtbar und kann Text verbergen oder dessen Reihenfolge "
            "vertauschen: Was Sie lesen, ist dann nicht das, was da steht. Auch macht es zwei "
            "Wörter verschieden, die gleich aussehen. Es kommt meist mit Text, der von einer "
            "Webseite oder aus einer Textverarbeitung eingefügt wurde.",
    },
    {
        .rule = Rule::misplaced_bom,
        .message = "unsichtbares Anfangszeichen (BOM) mitten in der Datei",
        .label = "",
        .help = "entfernen Sie dieses Zeichen, oder geben Sie das Wort neu ein",
        .explanation =
            "Manche Programme setzen ganz an den Anfang einer Datei ein unsichtbares Zeichen, die "
            "\"Byte Order Mark\" (BOM); dort darf sie stehen. Mitten in die Datei gehört sie "
            "nicht. Sie gerät meist dorthin, wenn zwei Dateien aneinandergefügt wurden.",
    },
    {
        .rule = Rule::lone_cr,
        .message = "Zeilenende eines veralteten Systems (nur CR)",
        .label = "",
        .help = "speichern Sie die Datei mit den Zeilenenden LF oder CRLF",
        .explanation =
            "Eine neue Zeile wird in einer Datei mit LF (Linux, macOS) oder CRLF (Windows) "
            "festgehalten. Hier steht nur CR, wie auf sehr alten Apple-Rechnern. Das eine "
            "Programm sieht dort eine neue Zeile und das andere nicht, sodass ein Feld unbemerkt "
            "verschwinden kann.",
    },
    {
        .rule = Rule::mixed_line_ends,
        .message = "die Zeilen enden teils mit LF und teils mit CRLF",
        .label = "",
        .help = "wählen Sie eine Art von Zeilenende für die ganze Datei",
        .explanation =
            "Eine neue Zeile wird in einer Datei mit LF (Linux, macOS) oder CRLF (Windows) "
            "festgehalten. Beides ist erlaubt, aber nicht gemischt: Git meldet dann Änderungen in "
            "Zeilen, die niemand geändert hat. Ihr Texteditor kann die Datei mit einer einzigen "
            "Art von Zeilenende speichern.",
    },
    {
        .rule = Rule::empty_file,
        .message = "die Datei enthält keine Angaben",
        .label = "",
        .help =
            "füllen Sie die Datei aus oder löschen Sie sie; ein Agendapunkt hat mindestens title, "
            "kind, theme und status",
        .explanation =
            "In der Datei steht nichts, oder es stehen nur Kommentare hinter `#` darin. Ein "
            "Agendapunkt hat mindestens einen Titel, eine Art, ein Thema und einen Status. Ist es "
            "noch nicht so weit, tragen Sie ihn als Möglichkeit mit dem Status `idee` ein.",
    },
    {
        .rule = Rule::not_a_mapping,
        .message = "die Datei besteht nicht aus Feldern mit Werten",
        .label = "",
        .help = "schreiben Sie in jede Zeile ein Feld, einen Doppelpunkt, ein Leerzeichen und den "
                "Wert, etwa theme: mobiliteit",
        .explanation =
            "Eine Datei der Agenda ist eine Reihe von Feldern: in jeder Zeile der Name eines "
            "Feldes, ein Doppelpunkt, ein Leerzeichen und der Wert. Hier steht etwas anderes, zum "
            "Beispiel loser Text oder eine Liste mit Strichen. Felder wie `theme` und `status` "
            "stehen ganz links, ohne Strich davor.",
    },
    {
        .rule = Rule::tab_indentation,
        .message = "Einrückung mit einem Tabulator",
        .label = "hier steht ein Tabulator",
        .help = "rücken Sie mit Leerzeichen ein, am besten zwei je Ebene",
        .explanation =
            "Die Einrückung zeigt, welche Zeilen zusammengehören. Ein Tabulator ist auf dem einen "
            "Bildschirm breiter als auf dem anderen; deshalb darf er dafür nicht verwendet "
            "werden. Viele Texteditoren lassen sich so einstellen, dass die Tabulatortaste "
            "Leerzeichen schreibt.",
    },
    {
        .rule = Rule::bad_indentation,
        .message = "die Einrückung passt nicht zu den Zeilen darüber",
        .label = "",
        .help = "rücken Sie Felder derselben Ebene gleich weit ein",
        .explanation =
            "Die Einrückung, also die Zahl der Leerzeichen am Anfang einer Zeile, zeigt, was wozu "
            "gehört. Felder auf derselben Ebene sind genau gleich weit eingerückt; was zu einem "
            "Feld gehört, ist weiter eingerückt. Ein Leerzeichen zu viel oder zu wenig ändert die "
            "Bedeutung.",
    },
    {
        .rule = Rule::missing_colon,
        .message = "hier fehlt ein Doppelpunkt mit Leerzeichen: \"{0}\"",
        .label = "",
        .help =
            "schreiben Sie erst das Feld, dann einen Doppelpunkt, ein Leerzeichen und den Wert, "
            "etwa theme: mobiliteit",
        .explanation =
            "Zwischen einem Feld und seinem Wert stehen ein Doppelpunkt und ein Leerzeichen; ohne "
            "beides ist nicht zu erkennen, wo das Feld aufhört. Setzt diese Zeile einen langen "
            "Text fort, rücken Sie sie weiter ein als das Feld, zu dem sie gehört.",
    },
    {
        .rule = Rule::unquoted_colon,
        .message = "Doppelpunkt in einem Text ohne Anführungszeichen: \"{0}\"",
        .label = "",
        .help = "setzen Sie einen Text, der einen Doppelpunkt mit Leerzeichen enthält, in "
                "Anführungszeichen",
        .explanation =
            "Ein Doppelpunkt mit einem Leerzeichen dahinter trennt ein Feld von seinem Wert. "
            "Steht beides auch im Wert, wie in einem Titel mit Untertitel, so ist nicht klar, was "
            "gemeint ist. In Anführungszeichen darf alles stehen.",
    },
    {
        .rule = Rule::unquoted_value,
        .message = "dieser Text muss in Anführungszeichen stehen: \"{0}\"",
        .label = "",
        .help = "setzen Sie den ganzen Text in Anführungszeichen",
        .explanation =
            "Einige Zeichen haben am Anfang eines Wertes eine eigene Bedeutung, etwa `@`, `%`, "
            "`&`, `*`, `!` und `>`. Beginnt Ihr Text damit, setzen Sie den ganzen Text in "
            "Anführungszeichen; dann bleibt er, wie er ist. Zwischen Klammern gilt das auch für "
            "einen Text mit einem Fragezeichen.",
    },
    {
        .rule = Rule::unclosed_quote,
        .message = "Anführungszeichen {0} wird nicht geschlossen",
        .label = "beginnt hier",
        .help = "schließen Sie den Text mit demselben Zeichen ab: {0}",
        .explanation =
            "Ein Text in Anführungszeichen endet mit demselben Zeichen, mit dem er beginnt; fehlt "
            "das zweite, so verschwindet der Rest der Datei in diesem Text. Verwenden Sie die "
            "geraden Zeichen \" oder ', nicht die typografischen „ und “. Beginnt der Text mit "
            "einem Apostroph, setzen Sie ihn in doppelte Anführungszeichen.",
    },
    {
        .rule = Rule::text_after_quote,
        .message = "Text nach dem schließenden Anführungszeichen: \"{0}\"",
        .label = "",
        .help = "setzen Sie den ganzen Wert in Anführungszeichen, oder lassen Sie beide weg",
        .explanation =
            "Beginnt ein Wert mit einem Anführungszeichen, so endet er beim nächsten; danach darf "
            "in der Zeile nur noch ein Kommentar stehen. Soll ein Teil des Textes in "
            "Anführungszeichen stehen, setzen Sie den ganzen Text in einfache und den Teil in "
            "doppelte Anführungszeichen.",
    },
    {
        .rule = Rule::bad_escape,
        .message = "\"{0}\" bedeutet in doppelten Anführungszeichen nichts",
        .label = "",
        .help = "schreiben Sie den Backslash doppelt (\\\\), oder setzen Sie den Text in einfache "
                "Anführungszeichen",
        .explanation =
            "In doppelten Anführungszeichen beginnt mit dem Backslash (`\\`) ein Code, zum "
            "Beispiel `\\n` für eine neue Zeile. Diesen Code gibt es nicht. In einem Pfad wie "
            "`N:\\Projekte` ist der Backslash ein gewöhnliches Zeichen; setzen Sie einen solchen "
            "Text in einfache Anführungszeichen.",
    },
    {
        .rule = Rule::unclosed_bracket,
        .message = "Klammer {0} wird nicht geschlossen",
        .label = "beginnt hier",
        .help = "schließen Sie [ mit ] und {{ mit }}",
        .explanation =
            "Eine Liste in einer Zeile steht zwischen `[` und `]`, eine Gruppe von Feldern "
            "zwischen `{` und `}`; innerhalb der Klammern trennen Kommas die Teile. Fehlt die "
            "schließende Klammer, so ist nicht zu erkennen, wo die Liste oder die Gruppe aufhört.",
    },
    {
        .rule = Rule::directive,
        .message = "eine Zeile darf nicht mit % beginnen: \"{0}\"",
        .label = "",
        .help = "entfernen Sie die Zeile, oder setzen Sie # davor, wenn es ein Kommentar ist",
        .explanation =
            "Ein `%` ganz am Anfang einer Zeile ist in YAML eine Anweisung an das Programm, etwa "
            "`%YAML 1.2`. Die Agenda braucht solche Anweisungen nicht, und andere Programme "
            "übergehen eine solche Zeile, ohne dass Sie es merken. Ein Kommentar beginnt mit `#`.",
    },
    {
        .rule = Rule::second_document,
        .message = "\"{0}\" trennt zwei Dokumente in einer Datei",
        .label = "",
        .help = "entfernen Sie diese Zeile; legen Sie für jeden Agendapunkt eine eigene Datei an",
        .explanation =
            "Eine Zeile, die nur aus `---` oder `...` besteht, trennt in YAML zwei Dokumente in "
            "derselben Datei. In der Agenda enthält eine Datei genau einen Agendapunkt, und was "
            "nach einer solchen Zeile kommt, bliebe ungelesen. Nur als erste Zeile ist `---` "
            "erlaubt.",
    },
    {
        .rule = Rule::anchor,
        .message = "ein Anker ist nicht erlaubt: \"{0}\"",
        .label = "",
        .help =
            "entfernen Sie den Anker, oder setzen Sie den Text in Anführungszeichen, wenn er mit "
            "& beginnen soll",
        .explanation =
            "Ein Anker (`&name`) gibt in YAML einem Stück Text einen Namen, um es anderswo mit "
            "`*name` zu wiederholen. In der Agenda steht jeder Wert ausgeschrieben da, wo er "
            "hingehört, damit alle die Datei lesen können und eine Änderung nie unbemerkt etwas "
            "anderes verändert.",
    },
    {
        .rule = Rule::alias,
        .message = "ein Verweis auf einen Anker ist nicht erlaubt: \"{0}\"",
        .label = "",
        .help =
            "schreiben Sie den Wert selbst, oder setzen Sie den Text in Anführungszeichen, wenn "
            "er mit * beginnen soll",
        .explanation =
            "Ein Wort mit einem Stern davor (`*name`) wiederholt in YAML den Text, der anderswo "
            "mit `&name` bezeichnet ist. In der Agenda steht jeder Wert ausgeschrieben da, wo er "
            "hingehört. Beginnt ein gewöhnlicher Text mit einem Stern, setzen Sie ihn in "
            "Anführungszeichen.",
    },
    {
        .rule = Rule::tag,
        .message = "eine Typangabe ist nicht erlaubt: \"{0}\"",
        .label = "",
        .help =
            "entfernen Sie die Angabe, oder setzen Sie den Text in Anführungszeichen, wenn er mit "
            "! beginnen soll",
        .explanation =
            "Ein Wort mit einem Ausrufezeichen davor (`!name`) teilt YAML mit, welche Art von "
            "Wert folgt. Die Agenda weiß das bei jedem Feld bereits. Beginnt ein gewöhnlicher "
            "Text mit einem Ausrufezeichen, setzen Sie ihn in Anführungszeichen.",
    },
    {
        .rule = Rule::merge_key,
        .message = "Felder mit << einzufügen ist nicht erlaubt",
        .label = "",
        .help = "schreiben Sie die Felder selbst aus",
        .explanation =
            "Mit `<<` kann YAML Felder von anderer Stelle einfügen; nicht jedes Programm tut das, "
            "und Sie sehen nicht mehr, was gilt. In der Agenda steht jedes Feld einfach in der "
            "Datei selbst.",
    },
    {
        .rule = Rule::complex_key,
        .message = "vor dem Doppelpunkt soll der Name eines einzelnen Feldes stehen",
        .label = "",
        .help = "schreiben Sie diesen Namen ohne Klammern, Fragezeichen oder Strich davor",
        .explanation =
            "Was vor dem Doppelpunkt steht, heißt Schlüssel: der Name eines Feldes, einer Sprache "
            "oder einer Organisation. Das ist immer ein einziges Wort. YAML erlaubt dort auch "
            "Listen, leere Schlüssel und ein Fragezeichen, doch damit kann die Agenda nichts "
            "anfangen.",
    },
    {
        .rule = Rule::duplicate_key,
        .message = "Schlüssel \"{0}\" ist bereits vergeben",
        .label = "",
        .help = "behalten Sie einen von beiden, oder führen Sie die Werte zusammen",
        .explanation =
            "Ein Schlüssel ist das Wort vor einem Doppelpunkt, meist der Name eines Feldes. Jeder "
            "Schlüssel darf an seiner Stelle nur einmal stehen: Bei zweien lässt sich nicht "
            "sagen, welcher Wert gilt. Das kommt oft vor, wenn zwei Personen dieselbe Datei "
            "geändert haben.",
    },
    {
        .rule = Rule::too_deep,
        .message = "mehr als 16 Ebenen tief",
        .label = "",
        .help = "prüfen Sie Einrückung und Klammern; ein Agendapunkt kommt mit vier Ebenen aus",
        .explanation =
            "Felder und Listen können ineinander stehen, wie `what` in `next_step`. Mehr als 16 "
            "Ebenen gibt es in einem Agendapunkt nicht; dann stimmt etwas mit der Einrückung oder "
            "den Klammern nicht, oder es ist keine Datei einer Agenda.",
    },
    {
        .rule = Rule::yaml_syntax,
        .message = "dies ist an dieser Stelle nicht lesbar",
        .label = "",
        .help =
            "prüfen Sie in dieser und der vorigen Zeile Anführungszeichen, Klammern, Doppelpunkte "
            "und Einrückung",
        .explanation =
            "Die Dateien der Agenda sind in YAML geschrieben: ein Feld, ein Doppelpunkt und ein "
            "Wert in jeder Zeile. An dieser Stelle stimmt etwas nicht, ohne dass sich sagen "
            "lässt, was Sie gemeint haben. Die Ursache steht oft eine Zeile höher.",
    },
    {
        .rule = Rule::missing_field,
        .message = "Feld \"{0}\" fehlt",
        .label = "",
        .help = "ergänzen Sie \"{0}: …\"",
        .explanation =
            "Dieses Feld ist Pflicht. Jeder Agendapunkt hat einen Titel (`title`), eine Art "
            "(`kind`), ein Thema (`theme`) und einen Status (`status`); fehlt eines davon, kann "
            "er in keiner Übersicht stehen. Auch ein Meilenstein, ein Beschluss, eine Meldung im "
            "Verlauf und eine Organisation haben Pflichtfelder.",
    },
    {
        .rule = Rule::unknown_field,
        .message = "unbekanntes Feld \"{0}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "Die Namen der Felder liegen fest und sind immer englisch, damit alle die Dateien der "
            "anderen lesen können. Ein Feld mit einem anderen Namen würde unbemerkt nicht zählen. "
            "Meist ist der Name falsch geschrieben, oder das Feld gehört eine Ebene höher oder "
            "tiefer.",
    },
    {
        .rule = Rule::wrong_type,
        .message = "an diese Stelle von \"{0}\" gehört {1}; dort steht {2}",
        .label = "",
        .help = "eine Liste schreiben Sie als [a, b], eine Gruppe von Feldern als {{nl: …, de: …}}",
        .explanation =
            "Jedes Feld erwartet eine bestimmte Form. Eine Liste steht zwischen `[` und `]`, oder "
            "untereinander mit Strichen; eine Gruppe von Feldern steht zwischen `{` und `}`, oder "
            "eingerückt untereinander; ein Text steht einfach hinter dem Doppelpunkt. Auch eine "
            "Liste mit nur einem Wort steht zwischen `[` und `]`.",
    },
    {
        .rule = Rule::empty_value,
        .message = "\"{0}\" ist leer",
        .label = "",
        .help = "tragen Sie einen Wert ein oder lassen Sie es weg",
        .explanation =
            "Hinter dem Doppelpunkt steht nichts. Ist der Wert nicht bekannt, lassen Sie das Feld "
            "weg: Ein fehlendes Feld wird ehrlich als fehlend gezeigt, ein leeres sieht nach "
            "einem Versehen aus. Nur der Status kennt das Wort `onbekend` (unbekannt).",
    },
    {
        .rule = Rule::unknown_language,
        .message = "unbekannte Sprache \"{0}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "Ein Text kann in mehreren Sprachen vorliegen, jede hinter einem Sprachcode: `{nl: …, "
            "de: …, en: …}`. Die Sprachen der Agenda stehen in `_agenda.yaml`; ohne diese Datei "
            "sind es nl, de und en. Ein Text in einer anderen Sprache wäre nirgends zu sehen.",
    },
    {
        .rule = Rule::invalid_language,
        .message = "\"{0}\" ist kein Sprachcode",
        .label = "",
        .help =
            "schreiben Sie einen Code aus zwei oder drei Kleinbuchstaben, etwa nl, de, en oder fr",
        .explanation =
            "In `_agenda.yaml` steht unter `languages`, in welchen Sprachen die Agenda geführt "
            "wird. Eine Sprache wird dort mit ihrem internationalen Code bezeichnet: nl für "
            "Niederländisch, de für Deutsch, en für Englisch. Dieselben Codes stehen vor den "
            "Texten jedes Agendapunkts.",
    },
    {
        .rule = Rule::invalid_date,
        .message = "\"{0}\" ist kein Datum",
        .label = "",
        .help = "schreiben Sie ein Jahr (2026), Quartal (2026-Q4), einen Monat (2026-11) oder Tag "
                "(2026-11-24)",
        .explanation =
            "Ein Datum beginnt mit dem Jahr und ist so genau, wie Sie es wissen: ein Jahr, ein "
            "Quartal, ein Monat oder ein Tag. Wörter wie \"Frühjahr\" lassen sich nicht "
            "vergleichen oder sortieren; ein Quartal sagt meist dasselbe. Wissen Sie es nicht, "
            "lassen Sie das Feld weg. Nur eine Sitzung in `_meetings.yaml` hat immer einen Tag.",
    },
    {
        .rule = Rule::no_such_date,
        .message = "das Datum \"{0}\" gibt es nicht",
        .label = "",
        .help = "prüfen Sie Quartal, Monat und Tag",
        .explanation =
            "Dieses Datum steht in keinem Kalender: Es gibt zwölf Monate und vier Quartale, und "
            "nicht jeder Monat hat 31 Tage. Oft sind Monat und Tag vertauscht; der Monat steht "
            "immer hinter dem Jahr.",
    },
    {
        .rule = Rule::date_notation,
        .message = "Datum \"{0}\" steht in einer anderen Schreibweise als Jahr-Monat-Tag",
        .label = "",
        .help =
            "schreiben Sie ein Datum als 2026-11-24, 2026-11 oder 2026-Q4; das ist in jedem Land "
            "eindeutig",
        .explanation =
            "In den Niederlanden schreibt man 24-11-2026, in Deutschland 24.11.2026 und in "
            "England 24/11/2026. In den Dateien steht deshalb überall Jahr-Monat-Tag, etwa "
            "2026-11-24: Das ist in jedem Land eindeutig und lässt sich sortieren. Auf dem "
            "Bildschirm sehen Sie das Datum so, wie es in Ihrer Sprache üblich ist.",
    },
    {
        .rule = Rule::ambiguous_date,
        .message = "Datum \"{0}\" ist mit Schrägstrichen nicht eindeutig",
        .label = "",
        .help =
            "schreiben Sie Jahr-Monat-Tag: der 1. Februar 2027 ist 2027-02-01, der 2. Januar 2027 "
            "ist 2027-01-02",
        .explanation =
            "Mit Schrägstrichen steht in Europa der Tag vorn und in Amerika der Monat; auch "
            "Tabellenprogramme machen es verschieden. Weil nicht feststeht, welchen Tag Sie "
            "meinen, wird nicht geraten. In den Dateien steht überall Jahr-Monat-Tag, etwa "
            "2026-11-24.",
    },
    {
        .rule = Rule::not_a_day,
        .message = "Sitzung \"{0}\" hat keinen Tag",
        .label = "",
        .help = "schreiben Sie den Tag der Sitzung, etwa 2026-11-03",
        .explanation =
            "Der Schlüssel einer Sitzung in `_meetings.yaml` ist ihr Tag, mit Jahr, Monat und Tag. An ihm "
            "wird gemessen, was sich seit der letzten Sitzung geändert hat; ein Monat oder ein Quartal "
            "reicht dafür nicht.",
    },
    {
        .rule = Rule::invalid_boolean,
        .message = "hier gehört true oder false hin, nicht \"{0}\"",
        .label = "",
        .help = "schreiben Sie true für ja und false für nein",
        .explanation =
            "Dieses Feld ist eine Frage mit zwei Antworten, zum Beispiel ob ein Meilenstein "
            "erreicht ist. Damit sie in jeder Sprache gleich lautet, ist die Antwort true (ja) "
            "oder false (nein).",
    },
    {
        .rule = Rule::invalid_amount,
        .message = "\"{0}\" ist kein Betrag in vollen Euro",
        .label = "",
        .help = "schreiben Sie nur Ziffern, etwa 350000",
        .explanation =
            "Ein Betrag ist eine Zahl voller Euro, geschrieben in Ziffern ohne Punkte, Cent oder "
            "Wörter. Auf dem Bildschirm erscheint er so, wie es in Ihrer Sprache üblich ist. Ist "
            "er geschätzt, ergänzen Sie beim Budget `approximate: true`.",
    },
    {
        .rule = Rule::amount_notation,
        .message = "Betrag \"{0}\" besteht nicht nur aus Ziffern",
        .label = "",
        .help = "lassen Sie Punkte, Kommas, Leerzeichen, Cent und Eurozeichen weg",
        .explanation =
            "In Deutschland und den Niederlanden schreibt man 350.000, in England 350,000; was in "
            "dem einen Land tausend ist, kann in dem anderen eins sein. In den Dateien stehen "
            "deshalb nur Ziffern, in vollen Euro. Auf dem Bildschirm erscheint der Betrag so, wie "
            "es in Ihrer Sprache üblich ist.",
    },
    {
        .rule = Rule::unknown_theme,
        .message = "unbekanntes Thema \"{0}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "In einer Datei steht ein Thema mit seiner festen ID, in jeder Sprache gleich; der "
            "Name in Ihrer Sprache kommt aus der Agenda. Welche Themen es gibt, steht in "
            "`_agenda.yaml`; stehen sie dort nicht, sind es die sechs des Convenants.",
    },
    {
        .rule = Rule::unknown_kind,
        .message = "unbekannte Art \"{0}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "Ein Agendapunkt ist ein Projekt (`project`), eine Möglichkeit, die noch geprüft wird "
            "(`mogelijkheid`), oder ein Austausch zwischen Menschen und Organisationen "
            "(`uitwisseling`). In einer Datei steht immer dieses eine niederländische Wort, auch "
            "wenn Sie auf Deutsch oder Englisch schreiben.",
    },
    {
        .rule = Rule::unknown_status,
        .message = "unbekannter Status \"{0}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "Die möglichen Status liegen fest, damit Übersichten auf beiden Seiten der Grenze "
            "dasselbe zählen. In einer Datei steht immer dieses eine niederländische Wort, zum "
            "Beispiel `lopend` für laufend; auf dem Bildschirm steht es in Ihrer Sprache. Kennen "
            "Sie den Stand nicht, schreiben Sie ehrlich `onbekend` (unbekannt).",
    },
    {
        .rule = Rule::unknown_scope,
        .message = "unbekannte Reichweite \"{0}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "Die Reichweite (`scope`) sagt, für welches Gebiet der Agendapunkt gedacht ist: die "
            "beiden Städte, Parkstad, die Euregio, Nachbarkommunen oder eine einzelne Kommune. In "
            "einer Datei steht sie mit ihrer festen ID, in jeder Sprache gleich. Eine andere "
            "Liste kann in `_agenda.yaml` festgelegt werden.",
    },
    {
        .rule = Rule::unknown_organisation,
        .message = "unbekannte Organisation \"{0}\"",
        .label = "",
        .help =
            "verwenden Sie eine ID aus _organisations.yaml, oder tragen Sie die Organisation dort "
            "ein",
        .explanation =
            "Eine Organisation steht in einer Datei mit ihrer ID, etwa `gemeente-heerlen`; ihr "
            "Name und weitere Namen stehen ein einziges Mal in `_organisations.yaml`. So ist "
            "\"Aken\" immer dieselbe wie \"Stadt Aachen\", und jede Übersicht der Beteiligten "
            "stimmt.",
    },
    {
        .rule = Rule::unknown_value,
        .message = "unbekannter Wert \"{0}\" bei \"{2}\"",
        .label = "",
        .help = "wählen Sie aus: {1}",
        .explanation =
            "Dieses Feld kennt nur wenige Wörter. Andere Wörter, auch Übersetzungen, werden nicht "
            "verstanden und deshalb nicht übernommen.",
    },
    {
        .rule = Rule::not_a_programme,
        .message = "\"{0}\" ist weder Förderprogramm noch Kooperationsverbund",
        .label = "",
        .help = "nennen Sie diese Organisation unter \"partners\", oder ändern Sie ihren Typ in "
                "_organisations.yaml",
        .explanation =
            "Unter `programmes` steht, welche bestehenden Förderprogramme und "
            "Kooperationsverbünde ein Agendapunkt ergänzt, etwa Interreg oder die Charlemagne "
            "Grenzregion. Die Organisation hat in `_organisations.yaml` einen anderen Typ. Wer "
            "selbst mitwirkt, gehört zu den Partnern.",
    },
    {
        .rule = Rule::invalid_url,
        .message = "\"{0}\" ist keine vollständige Webadresse",
        .label = "",
        .help =
            "schreiben Sie die ganze Adresse ohne Leerzeichen, mit https:// oder http:// am Anfang",
        .explanation =
            "Ein Link wird in der veröffentlichten Übersicht anklickbar. Das geht nur mit einer "
            "vollständigen Webadresse, die mit https:// oder http:// beginnt und keine "
            "Leerzeichen enthält. Kopieren Sie sie aus der Adresszeile Ihres Browsers.",
    },
    {
        .rule = Rule::invalid_email,
        .message = "\"{0}\" ist keine E-Mail-Adresse",
        .label = "",
        .help =
            "schreiben Sie eine einzige Adresse, etwa mobilitaet@aachen.example, ohne Namen und "
            "Klammern",
        .explanation =
            "Hier soll genau eine E-Mail-Adresse stehen: ein Name, ein @ und eine Domain mit "
            "einem Punkt darin. Verwenden Sie ein Funktionspostfach und nicht die Adresse einer "
            "Person.",
    },
    {
        .rule = Rule::personal_contact,
        .message = "\"{0}\" sieht nach der Adresse einer Person aus",
        .label = "wem gehört sie?",
        .help = "verwenden Sie ein Funktionspostfach, etwa mobilitaet@aachen.example",
        .explanation =
            "In der Agenda stehen keine personenbezogenen Daten: Wer Zugang zu den Dateien hat, "
            "kann sie lesen, und Git vergisst nichts. Außerdem wechseln Menschen die Stelle, eine "
            "Funktion bleibt. Nennen Sie daher eine Organisation, eine Funktion und deren "
            "Funktionspostfach.",
    },
    {
        .rule = Rule::duplicate_entry,
        .message = "\"{0}\" steht bereits in der Liste",
        .label = "",
        .help = "entfernen Sie eines von beiden",
        .explanation =
            "Jeder Wert steht einmal in einer Liste. Ein zweites Mal fügt nichts hinzu und lässt "
            "Lesende zweifeln, ob etwas anderes gemeint war.",
    },
    {
        .rule = Rule::theme_twice,
        .message = "\"{0}\" ist bereits das Hauptthema",
        .label = "",
        .help = "entfernen Sie es aus \"further_themes\"",
        .explanation =
            "Unter `theme` steht das Hauptthema, unter dem eine Übersicht den Agendapunkt führt; "
            "unter `further_themes` stehen die weiteren Themen. Das Hauptthema braucht dort nicht "
            "noch einmal zu stehen.",
    },
    {
        .rule = Rule::lead_in_partners,
        .message = "\"{0}\" hat bereits die Federführung",
        .label = "",
        .help = "entfernen Sie diese Organisation aus \"partners\"",
        .explanation =
            "Wer die Federführung (`lead`) hat, ist ohnehin beteiligt und steht nicht noch einmal "
            "bei den Partnern. Sonst würde eine Übersicht dieselbe Organisation zweimal zählen.",
    },
    {
        .rule = Rule::status_not_for_kind,
        .message = "Status \"{0}\" passt nicht zur Art \"{1}\"",
        .label = "",
        .help = "wählen Sie aus: {2}",
        .explanation =
            "Nicht jeder Status passt zu jeder Art: Eine Möglichkeit wird geprüft und läuft "
            "nicht, ein Projekt ist keine Idee mehr. Wird eine Möglichkeit umgesetzt, machen Sie "
            "ein Projekt daraus; Datei und ID bleiben dieselben.",
    },
    {
        .rule = Rule::missing_reason,
        .message = "beim Status \"{0}\" fehlt der Grund",
        .label = "warum?",
        .help = "schreiben Sie unter \"reason\" in einem Satz, warum",
        .explanation =
            "Ruht ein Agendapunkt oder wurde er eingestellt, so fragt eine Lenkungsgruppe oder "
            "ein Rat als Erstes nach dem Grund. Ein Satz genügt; später ist er oft das Einzige, "
            "was sich darüber noch finden lässt.",
    },
    {
        .rule = Rule::end_before_start,
        .message = "das Ende ({0}) liegt vor dem Beginn ({1})",
        .label = "",
        .help = "prüfen Sie beide Daten",
        .explanation =
            "Ein Projekt kann nicht enden, bevor es beginnt. Ein Jahr, Quartal oder Monat zählt "
            "dabei als alle seine Tage: Ein Projekt kann 2026 beginnen und 2026 enden.",
    },
    {
        .rule = Rule::as_of_in_future,
        .message = "\"as_of\" liegt in der Zukunft: {0}",
        .label = "",
        .help = "schreiben Sie, wann der Status zuletzt sicher war; Pläne gehören in \"next_step\" "
                "oder \"milestones\"",
        .explanation =
            "Unter `as_of` steht, wann bekannt war, dass der Status stimmt. Das kann heute oder "
            "früher sein, aber nicht später. Was Sie erwarten, gehört zum nächsten Schritt oder "
            "zu den Meilensteinen.",
    },
    {
        .rule = Rule::event_in_future,
        .message = "dieses Ereignis liegt in der Zukunft: {0}",
        .label = "noch nicht geschehen",
        .help = "berichtigen Sie das Datum, oder setzen Sie einen Plan unter \"next_step\" oder "
                "\"milestones\"",
        .explanation =
            "Beschlüsse (`decisions`), Meldungen (`log`) und erreichte Meilensteine sagen, was "
            "geschehen ist, und haben daher ein Datum von heute oder früher. Was noch geschehen "
            "soll, ist ein nächster Schritt (`next_step`) oder ein Meilenstein (`milestones`) "
            "ohne `done: true`; bei diesen verfolgt die Agenda, ob sie rechtzeitig sind.",
    },
    {
        .rule = Rule::log_disagrees,
        .message = "der Status ist \"{0}\", laut Verlauf aber \"{1}\" ({2})",
        .label = "",
        .help = "aktualisieren Sie \"status\" und \"as_of\", oder berichtigen Sie den Verlauf",
        .explanation =
            "Die neueste Meldung mit einem Status im Verlauf (`log`) ist vom selben Tag wie "
            "`as_of` oder jünger und nennt einen anderen Status. Eines von beiden ist also nicht "
            "aktualisiert. Hat sich der Status nach dieser Meldung erneut geändert, fügen Sie "
            "eine neue Meldung hinzu.",
    },
    {
        .rule = Rule::one_side_only,
        .message = "dieser bilaterale Agendapunkt nennt nicht von beiden Seiten der Grenze eine "
                   "Organisation",
        .label = "",
        .help = "nennen Sie unter \"lead\" oder \"partners\", wer auf der anderen Seite mitwirkt, "
                "oder wählen Sie eine andere Reichweite (\"scope\")",
        .explanation =
            "Bilateral heißt, dass beide Städte beteiligt sind. Federführung und Partner zusammen "
            "sollen also mindestens eine Organisation von jeder Seite der Grenze nennen. Das Land "
            "einer Organisation steht in `_organisations.yaml`; manche stehen auf mehreren "
            "Seiten, ein europäisches Programm auf keiner.",
    },
    {
        .rule = Rule::duplicate_id,
        .message = "die ID \"{0}\" gehört bereits zu einer anderen Datei",
        .label = "",
        .help = "geben Sie einer der beiden Dateien einen anderen Namen",
        .explanation =
            "Die ID eines Agendapunkts ist sein Dateiname ohne .yaml. Sie muss in der ganzen "
            "Agenda eindeutig sein, auch über Ordner hinweg, denn Verweise nennen nur die ID. "
            "Geben Sie der zuletzt hinzugefügten Datei einen anderen Namen; die andere kann schon "
            "irgendwo genannt sein.",
    },
    {
        .rule = Rule::duplicate_name,
        .message = "der Name \"{0}\" gehört bereits zu \"{1}\"",
        .label = "",
        .help = "lassen Sie diesen Namen nur bei einem von beiden stehen",
        .explanation =
            "Namen und weitere Namen (`aliases`) dienen dazu, eine Organisation oder ein Thema zu "
            "finden, zum Beispiel mit `agenda list --lead Aken`. Tragen zwei davon denselben "
            "Namen, so ist nicht klar, was gemeint ist.",
    },
    {
        .rule = Rule::unknown_reference,
        .message = "unbekannter Agendapunkt \"{0}\"",
        .label = "",
        .help = "verwenden Sie die ID eines vorhandenen Agendapunkts: den Dateinamen ohne .yaml",
        .explanation =
            "Unter `relations` steht, worauf dieser Agendapunkt folgt (`follows`), wovon er ein "
            "Teil ist (`part_of`) und womit er verwandt ist (`related`), jeweils mit der ID eines "
            "anderen Agendapunkts. Einen Agendapunkt mit dieser ID gibt es nicht; vielleicht ist "
            "sie falsch geschrieben, oder die Datei wurde umbenannt oder gelöscht.",
    },
    {
        .rule = Rule::self_relation,
        .message = "Agendapunkt \"{0}\" verweist auf sich selbst",
        .label = "",
        .help = "nennen Sie einen anderen Agendapunkt, oder entfernen Sie den Verweis",
        .explanation =
            "Ein Agendapunkt kann nicht auf sich selbst folgen, kein Teil seiner selbst und nicht "
            "mit sich selbst verwandt sein. Meist wurde die Datei von dem Agendapunkt kopiert, "
            "auf den sie verweist.",
    },
    {
        .rule = Rule::relation_cycle,
        .message = "diese Verweise bilden einen Kreis: {0}",
        .label = "",
        .help = "entfernen Sie einen der Verweise",
        .explanation =
            "Agendapunkte folgen aufeinander (`follows`) oder sind Teil voneinander (`part_of`), "
            "und das geht nur in eine Richtung: Ist A ein Teil von B, so ist B kein Teil von A, "
            "auch nicht über C. Verwandt sein (`related`) können zwei Agendapunkte gegenseitig.",
    },
    {
        .rule = Rule::missing_as_of,
        .message = "beim Status \"{0}\" fehlt das Datum",
        .label = "wann war das so?",
        .help = "schreiben Sie unter \"as_of\", wann der Status zuletzt sicher war; ein Monat oder "
                "Jahr genügt",
        .explanation =
            "Ein Status ohne Datum sagt wenig: \"laufend\" von vor drei Jahren ist etwas anderes "
            "als \"laufend\" von diesem Monat. Unter `as_of` steht, wann bekannt war, dass der "
            "Status stimmt. Ohne dieses Datum steht \"Datum unbekannt\" dabei.",
    },
    {
        .rule = Rule::missing_lead,
        .message = "dieses Projekt hat keine Federführung",
        .label = "",
        .help = "nennen Sie unter \"lead\" die federführende Organisation",
        .explanation =
            "Die Federführung (`lead`) hat die Organisation, die das Projekt voranbringt und die "
            "Sie nach dem Stand fragen können. Ein Projekt ohne Federführung bleibt leicht "
            "liegen. Eine Möglichkeit oder ein Austausch braucht noch keine.",
    },
    {
        .rule = Rule::missing_start,
        .message = "beim Status \"{0}\" fehlt der Beginn",
        .label = "wann hat es begonnen?",
        .help = "schreiben Sie unter \"start\", wann es begonnen hat; ein Jahr genügt",
        .explanation =
            "Was läuft oder gelaufen ist, hat einmal begonnen. Ohne Beginn steht der Agendapunkt "
            "nicht auf der Zeitachse und zählt nicht mit bei der Frage, was in einem Jahr lief. "
            "Ein Jahr genügt.",
    },
    {
        .rule = Rule::missing_due,
        .message = "der nächste Schritt hat keine Frist",
        .label = "bis wann?",
        .help =
            "schreiben Sie unter \"due\", bis wann der Schritt getan sein soll; ein Quartal oder "
            "Jahr genügt",
        .explanation =
            "Mit einer Frist (`due`) kann die Agenda vor einer Sitzung zeigen, was demnächst "
            "ansteht und was überfällig ist. Ein Schritt ohne Frist ist nie dabei. Kennen Sie den "
            "Tag nicht, genügt ein Quartal oder Jahr.",
    },
    {
        .rule = Rule::missing_translation,
        .message = "Übersetzung von \"{0}\" fehlt: {1}",
        .label = "",
        .help = "fügen Sie den Text in dieser Sprache hinzu",
        .explanation =
            "Die Agenda wird in mehreren Sprachen gelesen. Fehlt ein Text in einer Sprache, so "
            "wird er in einer anderen gezeigt, mit dem Vermerk, dass er noch nicht übersetzt ist. "
            "Lautet ein Name in jeder Sprache gleich, schreiben Sie ihn einmal, ohne Sprachcodes.",
    },
    {
        .rule = Rule::milestone_overdue,
        .message = "Meilenstein überfällig: {0}",
        .label = "erreicht?",
        .help = "ist der Meilenstein erreicht, schreiben Sie \"done: true\"; ändern Sie sonst das "
                "Datum",
        .explanation =
            "Das Datum dieses Meilensteins ist vorbei, und es steht nicht dabei, dass er erreicht "
            "ist. Ein Jahr, Quartal oder Monat ist nach seinem letzten Tag vorbei. Verschiebt "
            "sich das Datum, so bleibt das alte in der Geschichte der Datei erhalten.",
    },
    {
        .rule = Rule::overdue,
        .message = "Frist abgelaufen: {0}",
        .label = "erledigt?",
        .help = "ist der Schritt getan, nennen Sie den nächsten; ändern Sie sonst die Frist",
        .explanation =
            "Die Frist (`due`) des nächsten Schritts ist vorbei. Ein Jahr, Quartal oder Monat ist "
            "nach seinem letzten Tag vorbei. Ist der Schritt getan, fügen Sie dem Verlauf (`log`) "
            "eine Meldung hinzu und nennen Sie den nächsten; sonst ist eine neue, ehrliche Frist "
            "besser als eine alte.",
    },
    {
        .rule = Rule::stale,
        .message = "seit mehr als {1} Monaten keine Meldung beim Status \"{2}\" (die letzte: {0})",
        .label = "stimmt das noch?",
        .help = "stimmt der Status noch, setzen Sie \"as_of\" auf heute; ergänzen Sie sonst eine "
                "Meldung unter \"log\"",
        .explanation =
            "Als letzte Meldung zählt das Datum unter `as_of` oder die neueste Meldung im "
            "Verlauf, je nachdem, was später ist. Nach sechs Monaten (laufend und in "
            "Vorbereitung) oder zwölf Monaten (Idee, in Prüfung und ruht) ist nicht mehr sicher, "
            "ob der Status stimmt, und er wird als \"zuletzt bekannt\" gezeigt. Fragen Sie bei "
            "der Federführung nach.",
    },
}};
static_assert(in_order(texts));

} // namespace

std::span<const RuleText> rule_texts_de() { return texts; }

} // namespace agenda
