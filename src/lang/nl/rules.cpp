// Dutch: what each rule says when it is broken, what to do about it, and what it is for.
#include "lang/rules.hpp"

namespace agenda {

namespace {

constexpr RuleTexts texts{{
    {
        .rule = Rule::unreadable,
        .message = "bestand of map kan niet worden gelezen: {0}",
        .label = "",
        .help = "controleer of het bestand er nog is en of u het mag openen",
        .explanation =
            "Dit bestand of deze map hoort bij de agenda, maar het programma kan de inhoud niet "
            "openen. Meestal ontbreekt het leesrecht, is het bestand intussen verwijderd of wijst "
            "een koppeling naar iets dat niet meer bestaat. Alle andere bestanden zijn wel "
            "gelezen. Een voorbeeld is er niet, want aan de tekst van het bestand ligt het niet.",
    },
    {
        .rule = Rule::not_a_file,
        .message = "dit is geen gewoon bestand: {0}",
        .label = "",
        .help =
            "zet hier het bestand of de map zelf neer; de naam van een map eindigt niet op .yaml",
        .explanation =
            "Wat op .yaml of .yml eindigt, hoort een gewoon tekstbestand met één agendapunt te "
            "zijn. Op deze plaats staat iets anders, bijvoorbeeld een map of een koppeling naar "
            "een map; zulke koppelingen worden niet gevolgd. Kijk wat er op deze plaats staat en "
            "vervang het door het bestand of de map zelf, of geef het een andere naam.",
    },
    {
        .rule = Rule::link_outside,
        .message = "koppeling wijst naar een plaats buiten de agenda: \"{0}\"",
        .label = "",
        .help = "zet hier het bestand zelf neer in plaats van een koppeling",
        .explanation =
            "Een koppeling is een bestand dat alleen naar een ander bestand wijst. Zij wordt "
            "gevolgd zolang dat andere bestand in de agendamap staat; anders zou de agenda op "
            "elke computer iets anders kunnen zeggen, of iets tonen dat er niet in hoort. Kijk "
            "waarheen de koppeling wijst en zet het bestand zelf op deze plaats.",
    },
    {
        .rule = Rule::invalid_id,
        .message = "\"{0}\" is geen geldig id",
        .label = "",
        .help =
            "gebruik alleen kleine letters (a-z), cijfers en enkele koppeltekens ertussen, zoals "
            "buslijn-44",
        .explanation =
            "Het id van een agendapunt is de bestandsnaam zonder .yaml; organisaties en thema's "
            "hebben er ook een. Het staat in verwijzingen en webadressen en verandert nooit, ook "
            "niet als de titel verandert. Daarom bestaat het uit tekens die overal werken: kleine "
            "letters zonder accenten, cijfers en enkele koppeltekens, maar niet aan het begin of "
            "het eind.",
    },
    {
        .rule = Rule::unknown_file,
        .message = "bestand \"{0}\" wordt niet gelezen",
        .label = "",
        .help = "met _ beginnen alleen _agenda.yaml, _organisations.yaml en _meetings.yaml, in de "
                "agendamap zelf",
        .explanation =
            "Een bestand waarvan de naam met `_` begint, is geen agendapunt. Drie daarvan worden "
            "gelezen: `_agenda.yaml`, `_organisations.yaml` en `_meetings.yaml`, en alleen als ze "
            "in de agendamap zelf staan en niet in een map daarbinnen. Dit bestand wordt "
            "overgeslagen; meestal is de naam verkeerd getypt.",
    },
    {
        .rule = Rule::too_large,
        .message = "het bestand is te groot",
        .label = "",
        .help = "verwijs met \"links\" naar lange teksten; een bestand mag hoogstens 256 KiB en "
                "50.000 waarden bevatten",
        .explanation =
            "Een bestand mag hoogstens 256 KiB groot zijn en hoogstens 50.000 waarden bevatten; "
            "een gewoon agendapunt blijft daar ver onder. De grens houdt het programma snel en "
            "voorkomt dat per ongeluk iets heel anders wordt gelezen, bijvoorbeeld een "
            "afbeelding. Zet notulen en rapporten op een website en verwijs ernaar onder `links`.",
    },
    {
        .rule = Rule::utf_16,
        .message = "het bestand is opgeslagen als UTF-16 en niet als UTF-8",
        .label = "",
        .help = "sla het bestand opnieuw op met de codering UTF-8",
        .explanation =
            "Een computer kan letters op verschillende manieren opslaan; de agenda gebruikt "
            "overal UTF-8. Sommige Windows-programma's kiezen UTF-16, ook wel \"Unicode\" "
            "genoemd. Git kan zulke bestanden niet vergelijken of samenvoegen. Kies bij \"Opslaan "
            "als\" de codering UTF-8.",
    },
    {
        .rule = Rule::invalid_utf8,
        .message = "hier staat een teken dat niet als UTF-8 is opgeslagen ({0})",
        .label = "",
        .help = "sla het bestand op met de codering UTF-8 en typ dit teken opnieuw",
        .explanation =
            "Een computer kan letters op verschillende manieren opslaan; de agenda gebruikt "
            "overal UTF-8. Hier staan bytes die in UTF-8 geen teken vormen. Meestal is het een "
            "letter als é of ü uit een ouder programma dat een andere codering gebruikt.",
    },
    {
        .rule = Rule::control_character,
        .message = "onzichtbaar besturingsteken {0}",
        .label = "",
        .help = "verwijder dit teken",
        .explanation =
            "Besturingstekens zijn geen letters maar opdrachten aan een scherm of printer, en u "
            "ziet ze niet. Ze komen meestal mee met tekst die uit een ander programma is geplakt, "
            "of staan als code (zoals `\\e`) tussen dubbele aanhalingstekens. Omdat ze een scherm "
            "kunnen laten doen alsof er iets anders staat, worden ze geweigerd. Alleen een "
            "regeleinde en een tab zijn toegestaan.",
    },
    {
        .rule = Rule::hidden_character,
        .message = "onzichtbaar teken {0}",
        .label = "",
        .help = "verwijder dit teken, of typ het woord opnieuw",
        .explanation =
            "Dit teken is onzichtbaar en kan tekst verbergen of van volgorde doen wisselen: wat u "
            "leest, is dan niet wat er staat. Ook maakt het twee woorden verschillend die er "
            "hetzelfde uitzien. Het komt meestal mee met tekst die van een webpagina of uit een "
            "tekstverwerker is geplakt.",
    },
    {
        .rule = Rule::misplaced_bom,
        .message = "onzichtbaar beginteken (BOM) midden in het bestand",
        .label = "",
        .help = "verwijder dit teken, of typ het woord opnieuw",
        .explanation =
            "Sommige programma's zetten helemaal aan het begin van een bestand een onzichtbaar "
            "teken, de \"byte order mark\" (BOM); daar mag het staan. Midden in het bestand hoort "
            "het niet. Het komt daar meestal terecht als twee bestanden aan elkaar zijn geplakt.",
    },
    {
        .rule = Rule::lone_cr,
        .message = "regeleinde van een verouderd systeem (alleen CR)",
        .label = "",
        .help = "sla het bestand op met de regeleinden LF of CRLF",
        .explanation =
            "Een nieuwe regel wordt in een bestand vastgelegd met LF (Linux, macOS) of CRLF "
            "(Windows). Hier staat alleen CR, zoals op heel oude Apple-computers. Het ene "
            "programma ziet daar een nieuwe regel en het andere niet, zodat een veld ongezien kan "
            "verdwijnen.",
    },
    {
        .rule = Rule::mixed_line_ends,
        .message = "de regels eindigen deels met LF en deels met CRLF",
        .label = "",
        .help = "kies één soort regeleinde voor het hele bestand",
        .explanation =
            "Een nieuwe regel wordt in een bestand vastgelegd met LF (Linux, macOS) of CRLF "
            "(Windows). Beide mogen, maar niet door elkaar: Git meldt dan wijzigingen in regels "
            "die niemand heeft veranderd. Uw teksteditor kan het bestand met één soort regeleinde "
            "opslaan.",
    },
    {
        .rule = Rule::empty_file,
        .message = "het bestand bevat geen gegevens",
        .label = "",
        .help = "vul het bestand in of verwijder het; een agendapunt heeft ten minste title, kind, "
                "theme en status",
        .explanation =
            "In het bestand staat niets, of alleen opmerkingen achter `#`. Een agendapunt heeft "
            "ten minste een titel, een soort, een thema en een status. Is het nog niet zover, "
            "noteer het dan als mogelijkheid met de status `idee`.",
    },
    {
        .rule = Rule::not_a_mapping,
        .message = "het bestand bestaat niet uit velden met een waarde",
        .label = "",
        .help = "schrijf op elke regel een veld, een dubbele punt, een spatie en de waarde, zoals "
                "theme: mobiliteit",
        .explanation =
            "Een bestand van de agenda is een rij velden: op elke regel de naam van een veld, een "
            "dubbele punt, een spatie en de waarde. Hier staat iets anders, bijvoorbeeld losse "
            "tekst of een lijst met streepjes. Velden als `theme` en `status` staan helemaal "
            "links, zonder streepje ervoor.",
    },
    {
        .rule = Rule::tab_indentation,
        .message = "inspringing met een tab",
        .label = "hier staat een tab",
        .help = "spring in met spaties, bij voorkeur twee per niveau",
        .explanation =
            "De inspringing laat zien welke regels bij elkaar horen. Een tab is op het ene scherm "
            "breder dan op het andere; daarom mag die daarvoor niet worden gebruikt. Veel "
            "teksteditors kunnen zo worden ingesteld dat de tabtoets spaties typt.",
    },
    {
        .rule = Rule::bad_indentation,
        .message = "de inspringing past niet bij de regels erboven",
        .label = "",
        .help = "laat velden van hetzelfde niveau even ver inspringen",
        .explanation =
            "De inspringing, dus het aantal spaties aan het begin van een regel, laat zien wat "
            "waarbij hoort. Velden die naast elkaar staan, springen precies even ver in; wat "
            "onder een veld valt, springt verder in. Eén spatie te veel of te weinig verandert de "
            "betekenis.",
    },
    {
        .rule = Rule::missing_colon,
        .message = "hier ontbreekt een dubbele punt met een spatie: \"{0}\"",
        .label = "",
        .help =
            "schrijf eerst het veld, dan een dubbele punt, een spatie en de waarde, zoals theme: "
            "mobiliteit",
        .explanation =
            "Tussen een veld en zijn waarde staan een dubbele punt en een spatie; zonder die twee "
            "is niet te zien waar het veld ophoudt. Is deze regel het vervolg van een lange "
            "tekst, laat hem dan verder inspringen dan het veld waarbij hij hoort.",
    },
    {
        .rule = Rule::unquoted_colon,
        .message = "dubbele punt in een tekst zonder aanhalingstekens: \"{0}\"",
        .label = "",
        .help = "zet een tekst met een dubbele punt en een spatie erin tussen aanhalingstekens",
        .explanation =
            "Een dubbele punt met een spatie erachter scheidt een veld van zijn waarde. Staan die "
            "twee ook in de waarde, zoals in een titel met een ondertitel, dan is niet duidelijk "
            "wat bedoeld is. Tussen aanhalingstekens mag alles staan.",
    },
    {
        .rule = Rule::unquoted_value,
        .message = "deze tekst moet tussen aanhalingstekens staan: \"{0}\"",
        .label = "",
        .help = "zet de hele tekst tussen aanhalingstekens",
        .explanation =
            "Enkele tekens hebben aan het begin van een waarde een eigen betekenis, zoals `@`, "
            "`%`, `&`, `*`, `!` en `>`. Begint uw tekst ermee, zet dan de hele tekst tussen "
            "aanhalingstekens; dan blijft hij zoals hij is. Tussen haakjes geldt dat ook voor een "
            "tekst met een vraagteken.",
    },
    {
        .rule = Rule::unclosed_quote,
        .message = "aanhalingsteken {0} wordt niet gesloten",
        .label = "begint hier",
        .help = "sluit de tekst af met hetzelfde teken: {0}",
        .explanation =
            "Een tekst tussen aanhalingstekens eindigt met hetzelfde teken als waarmee hij "
            "begint; ontbreekt het tweede, dan verdwijnt de rest van het bestand in de tekst. "
            "Begint de tekst met een apostrof, zoals in 's avonds, zet hem dan tussen dubbele "
            "aanhalingstekens.",
    },
    {
        .rule = Rule::text_after_quote,
        .message = "tekst na het sluitende aanhalingsteken: \"{0}\"",
        .label = "",
        .help = "zet de hele waarde tussen aanhalingstekens, of laat ze allebei weg",
        .explanation =
            "Begint een waarde met een aanhalingsteken, dan eindigt zij bij het volgende; daarna "
            "mag op de regel niets meer staan dan een opmerking. Moet een deel van de tekst "
            "tussen aanhalingstekens staan, zet dan de hele tekst tussen enkele en het deel "
            "tussen dubbele aanhalingstekens.",
    },
    {
        .rule = Rule::bad_escape,
        .message = "\"{0}\" betekent niets tussen dubbele aanhalingstekens",
        .label = "",
        .help =
            "schrijf de backslash dubbel (\\\\), of zet de tekst tussen enkele aanhalingstekens",
        .explanation =
            "Tussen dubbele aanhalingstekens is de backslash (`\\`) het begin van een code, "
            "bijvoorbeeld `\\n` voor een nieuwe regel. Deze code bestaat niet. In een pad als "
            "`N:\\Projecten` is de backslash gewoon een teken; zet zo'n tekst tussen enkele "
            "aanhalingstekens.",
    },
    {
        .rule = Rule::unclosed_bracket,
        .message = "haakje {0} wordt niet gesloten",
        .label = "begint hier",
        .help = "sluit [ met ] en {{ met }}",
        .explanation =
            "Een lijst op één regel staat tussen `[` en `]`, een groep velden tussen `{` en `}`; "
            "binnen de haakjes scheiden komma's de delen. Ontbreekt het sluitende haakje, dan is "
            "niet te zien waar de lijst of de groep ophoudt.",
    },
    {
        .rule = Rule::directive,
        .message = "een regel mag niet met % beginnen: \"{0}\"",
        .label = "",
        .help = "verwijder de regel, of zet er # voor als het een opmerking is",
        .explanation =
            "Een `%` helemaal aan het begin van een regel is in YAML een instructie aan het "
            "programma, zoals `%YAML 1.2`. De agenda heeft zulke instructies niet nodig, en "
            "andere programma's slaan zo'n regel over zonder dat u het merkt. Een opmerking "
            "begint met `#`.",
    },
    {
        .rule = Rule::second_document,
        .message = "\"{0}\" scheidt twee documenten in één bestand",
        .label = "",
        .help = "verwijder deze regel; zet elk agendapunt in een eigen bestand",
        .explanation =
            "Een regel met alleen `---` of `...` scheidt in YAML twee documenten in hetzelfde "
            "bestand. In de agenda bevat een bestand precies één agendapunt, en wat na zo'n regel "
            "komt zou ongelezen blijven. Alleen als eerste regel mag `---` wel.",
    },
    {
        .rule = Rule::anchor,
        .message = "een anker is niet toegestaan: \"{0}\"",
        .label = "",
        .help = "verwijder het anker, of zet de tekst tussen aanhalingstekens als hij met & moet "
                "beginnen",
        .explanation =
            "Een anker (`&naam`) geeft in YAML een naam aan een stuk tekst, om het elders met "
            "`*naam` te herhalen. In de agenda staat elke waarde voluit waar zij hoort, zodat "
            "ieder het bestand kan lezen en één wijziging nooit ongemerkt iets anders verandert.",
    },
    {
        .rule = Rule::alias,
        .message = "een verwijzing naar een anker is niet toegestaan: \"{0}\"",
        .label = "",
        .help =
            "schrijf de waarde zelf, of zet de tekst tussen aanhalingstekens als hij met * moet "
            "beginnen",
        .explanation =
            "Een woord met een sterretje ervoor (`*naam`) herhaalt in YAML de tekst die elders "
            "met `&naam` is gemerkt. In de agenda staat elke waarde voluit waar zij hoort. Begint "
            "een gewone tekst met een sterretje, zet hem dan tussen aanhalingstekens.",
    },
    {
        .rule = Rule::tag,
        .message = "een typeaanduiding is niet toegestaan: \"{0}\"",
        .label = "",
        .help =
            "verwijder de aanduiding, of zet de tekst tussen aanhalingstekens als hij met ! moet "
            "beginnen",
        .explanation =
            "Een woord met een uitroepteken ervoor (`!naam`) vertelt YAML wat voor soort waarde "
            "volgt. De agenda weet dat al van elk veld. Begint een gewone tekst met een "
            "uitroepteken, zet hem dan tussen aanhalingstekens.",
    },
    {
        .rule = Rule::merge_key,
        .message = "velden invoegen met << is niet toegestaan",
        .label = "",
        .help = "schrijf de velden zelf uit",
        .explanation =
            "Met `<<` kan YAML velden van elders invoegen; niet elk programma doet dat, en u ziet "
            "niet meer wat er geldt. In de agenda staat elk veld gewoon in het bestand zelf.",
    },
    {
        .rule = Rule::complex_key,
        .message = "vóór de dubbele punt hoort de naam van één veld te staan",
        .label = "",
        .help = "schrijf die naam zonder haakjes, vraagteken of streepje ervoor",
        .explanation =
            "Wat vóór de dubbele punt staat, heet de sleutel: de naam van een veld, een taal of "
            "een organisatie. Dat is altijd één woord. YAML staat er ook lijsten, lege sleutels en "
            "een vraagteken toe, maar daar kan de agenda niets mee.",
    },
    {
        .rule = Rule::duplicate_key,
        .message = "sleutel \"{0}\" is al gebruikt",
        .label = "",
        .help = "bewaar een van beide, of voeg de waarden samen",
        .explanation =
            "Een sleutel is het woord vóór een dubbele punt, meestal de naam van een veld. Elke "
            "sleutel mag op zijn plaats maar één keer staan: bij twee is niet te zeggen welke "
            "waarde geldt. Het gebeurt vaak als twee mensen hetzelfde bestand hebben gewijzigd.",
    },
    {
        .rule = Rule::too_deep,
        .message = "meer dan 16 niveaus diep",
        .label = "",
        .help = "controleer de inspringing en de haakjes; een agendapunt heeft genoeg aan vier "
                "niveaus",
        .explanation =
            "Velden en lijsten kunnen in elkaar staan, zoals `what` in `next_step`. Meer dan 16 "
            "niveaus komen in een agendapunt niet voor; dan is er iets mis met de inspringing of "
            "met de haakjes, of is het geen bestand van een agenda.",
    },
    {
        .rule = Rule::yaml_syntax,
        .message = "dit is op deze plaats niet te lezen",
        .label = "",
        .help =
            "controleer op deze regel en die erboven de aanhalingstekens, haakjes, dubbele punten "
            "en inspringing",
        .explanation =
            "Bestanden van de agenda zijn geschreven in YAML: een veld, een dubbele punt en een "
            "waarde op elke regel. Op deze plaats klopt er iets niet, zonder dat te zeggen is wat "
            "u bedoelde. De oorzaak staat vaak een regel hoger.",
    },
    {
        .rule = Rule::missing_field,
        .message = "veld \"{0}\" ontbreekt",
        .label = "",
        .help = "voeg \"{0}: …\" toe",
        .explanation =
            "Dit veld is verplicht. Elk agendapunt heeft een titel (`title`), een soort (`kind`), "
            "een thema (`theme`) en een status (`status`); zonder een daarvan kan het niet in een "
            "overzicht staan. Ook een mijlpaal, een besluit, een bericht in het logboek en een "
            "organisatie hebben verplichte velden.",
    },
    {
        .rule = Rule::unknown_field,
        .message = "onbekend veld \"{0}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "De namen van de velden liggen vast en zijn altijd Engels, zodat iedereen elkaars "
            "bestanden kan lezen. Een veld met een andere naam zou ongemerkt niet meetellen. "
            "Meestal is de naam verkeerd getypt, of hoort het veld een niveau hoger of lager.",
    },
    {
        .rule = Rule::wrong_type,
        .message = "op deze plaats in \"{0}\" hoort {1}; er staat {2}",
        .label = "",
        .help = "een lijst schrijft u als [a, b], een groep velden als {{nl: …, de: …}}",
        .explanation =
            "Elk veld verwacht een bepaalde vorm. Een lijst staat tussen `[` en `]`, of onder "
            "elkaar met streepjes; een groep velden staat tussen `{` en `}`, of ingesprongen "
            "onder elkaar; een tekst staat gewoon achter de dubbele punt. Ook een lijst met één "
            "woord staat tussen `[` en `]`.",
    },
    {
        .rule = Rule::empty_value,
        .message = "\"{0}\" is leeg",
        .label = "",
        .help = "vul een waarde in of laat het weg",
        .explanation =
            "Achter de dubbele punt staat niets. Is de waarde niet bekend, laat het veld dan weg: "
            "een ontbrekend veld wordt eerlijk als ontbrekend getoond, en een leeg veld lijkt op "
            "een vergissing. Alleen een status heeft het woord `onbekend`.",
    },
    {
        .rule = Rule::unknown_language,
        .message = "onbekende taal \"{0}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "Een tekst kan in meer talen staan, elk achter een taalcode: `{nl: …, de: …, en: …}`. "
            "De talen van de agenda staan in `_agenda.yaml`; zonder dat bestand zijn het nl, de "
            "en en. Een tekst in een andere taal zou nergens te zien zijn.",
    },
    {
        .rule = Rule::invalid_language,
        .message = "\"{0}\" is geen taalcode",
        .label = "",
        .help = "schrijf een code van twee of drie kleine letters, zoals nl, de, en of fr",
        .explanation =
            "In `_agenda.yaml` staat onder `languages` in welke talen de agenda wordt "
            "bijgehouden. Een taal wordt daar aangeduid met haar internationale code: nl voor "
            "Nederlands, de voor Duits, en voor Engels. Dezelfde codes staan vóór de teksten van "
            "elk agendapunt.",
    },
    {
        .rule = Rule::invalid_date,
        .message = "\"{0}\" is geen datum",
        .label = "",
        .help = "schrijf een jaar (2026), kwartaal (2026-Q4), maand (2026-11) of dag (2026-11-24)",
        .explanation =
            "Een datum begint met het jaar en is zo nauwkeurig als u weet: een jaar, een "
            "kwartaal, een maand of een dag. Woorden als \"voorjaar\" kunnen niet worden "
            "vergeleken of gesorteerd; een kwartaal zegt meestal hetzelfde. Weet u het niet, laat "
            "het veld dan weg. Alleen een vergadering in `_meetings.yaml` heeft altijd een dag.",
    },
    {
        .rule = Rule::no_such_date,
        .message = "de datum \"{0}\" bestaat niet",
        .label = "",
        .help = "controleer het kwartaal, de maand en de dag",
        .explanation =
            "Deze datum staat in geen kalender: er zijn twaalf maanden en vier kwartalen, en niet "
            "elke maand heeft 31 dagen. Vaak zijn maand en dag verwisseld; de maand staat altijd "
            "na het jaar.",
    },
    {
        .rule = Rule::date_notation,
        .message = "datum \"{0}\" staat in een andere notatie dan jaar-maand-dag",
        .label = "",
        .help =
            "schrijf een datum als 2026-11-24, 2026-11 of 2026-Q4; dat is in elk land eenduidig",
        .explanation =
            "Nederlanders schrijven 24-11-2026, Duitsers 24.11.2026 en Engelsen 24/11/2026. In de "
            "bestanden staat daarom overal jaar-maand-dag, zoals 2026-11-24: dat is in elk land "
            "eenduidig en sorteert goed. Op het scherm ziet u de datum op de manier van uw eigen "
            "taal.",
    },
    {
        .rule = Rule::ambiguous_date,
        .message = "datum \"{0}\" is met schuine strepen niet eenduidig",
        .label = "",
        .help =
            "schrijf jaar-maand-dag: 1 februari 2027 is 2027-02-01, 2 januari 2027 is 2027-01-02",
        .explanation =
            "Met schuine strepen staat in Europa de dag voorop en in Amerika de maand; ook "
            "rekenprogramma's doen het verschillend. Omdat niet vaststaat welke dag u bedoelt, "
            "wordt er niet geraden. In de bestanden staat overal jaar-maand-dag, zoals "
            "2026-11-24.",
    },
    {
        .rule = Rule::not_a_day,
        .message = "vergadering \"{0}\" heeft geen dag",
        .label = "",
        .help = "schrijf de dag van de vergadering, zoals 2026-11-03",
        .explanation =
            "De sleutel van een vergadering in `_meetings.yaml` is de dag waarop zij is, met jaar, maand en "
            "dag. Aan die dag is te zien wat er sinds de vorige vergadering is veranderd; een maand of een "
            "kwartaal is daarvoor niet genoeg.",
    },
    {
        .rule = Rule::invalid_boolean,
        .message = "hier hoort true of false, niet \"{0}\"",
        .label = "",
        .help = "schrijf true voor ja en false voor nee",
        .explanation =
            "Dit veld is een vraag met twee antwoorden, bijvoorbeeld of een mijlpaal is gehaald. "
            "Om in elke taal hetzelfde te zijn, is het antwoord true (ja) of false (nee).",
    },
    {
        .rule = Rule::invalid_amount,
        .message = "\"{0}\" is geen bedrag in hele euro's",
        .label = "",
        .help = "schrijf alleen cijfers, zoals 350000",
        .explanation =
            "Een bedrag is een aantal hele euro's, geschreven in cijfers zonder punten, centen of "
            "woorden. Op het scherm wordt het getoond zoals in uw taal gebruikelijk is. Is het "
            "een schatting, zet dan `approximate: true` bij het budget.",
    },
    {
        .rule = Rule::amount_notation,
        .message = "bedrag \"{0}\" bestaat niet alleen uit cijfers",
        .label = "",
        .help = "laat punten, komma's, spaties, centen en het euroteken weg",
        .explanation =
            "Nederlanders en Duitsers schrijven 350.000, Engelsen 350,000; wat in het ene land "
            "duizend is, kan in het andere één zijn. In de bestanden staan daarom alleen cijfers, "
            "in hele euro's. Op het scherm wordt het bedrag getoond zoals in uw taal gebruikelijk "
            "is.",
    },
    {
        .rule = Rule::unknown_theme,
        .message = "onbekend thema \"{0}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "In een bestand staat een thema met zijn vaste id, in elke taal hetzelfde; de naam in "
            "uw taal komt uit de agenda. Welke thema's er zijn, staat in `_agenda.yaml`; staan ze "
            "daar niet, dan zijn het de zes van het convenant.",
    },
    {
        .rule = Rule::unknown_kind,
        .message = "onbekende soort \"{0}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "Een agendapunt is een project (`project`), een mogelijkheid die nog wordt onderzocht "
            "(`mogelijkheid`) of een uitwisseling tussen mensen en organisaties (`uitwisseling`). "
            "In een bestand staat altijd dit ene woord, ook als u in het Duits of Engels "
            "schrijft.",
    },
    {
        .rule = Rule::unknown_status,
        .message = "onbekende status \"{0}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "De statussen liggen vast, zodat overzichten van beide zijden van de grens hetzelfde "
            "tellen. In een bestand staat altijd dit ene woord; op het scherm staat het in uw "
            "taal. Weet u de stand van zaken niet, schrijf dan eerlijk `onbekend`.",
    },
    {
        .rule = Rule::unknown_scope,
        .message = "onbekende reikwijdte \"{0}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "De reikwijdte (`scope`) zegt voor welk gebied het agendapunt is bedoeld: de twee "
            "steden, Parkstad, de Euregio, buurgemeenten of één gemeente. In een bestand staat "
            "zij met haar vaste id, in elke taal hetzelfde. Een andere lijst kan in "
            "`_agenda.yaml` worden vastgelegd.",
    },
    {
        .rule = Rule::unknown_organisation,
        .message = "onbekende organisatie \"{0}\"",
        .label = "",
        .help = "gebruik een id uit _organisations.yaml, of voeg de organisatie daar toe",
        .explanation =
            "Een organisatie staat in een bestand met haar id, zoals `gemeente-heerlen`; haar "
            "naam en andere namen staan één keer in `_organisations.yaml`. Zo is \"Aken\" altijd "
            "dezelfde als \"Stadt Aachen\" en klopt elk overzicht van wie waaraan meedoet.",
    },
    {
        .rule = Rule::unknown_value,
        .message = "onbekende waarde \"{0}\" bij \"{2}\"",
        .label = "",
        .help = "kies een van: {1}",
        .explanation =
            "Dit veld kent maar enkele woorden. Andere woorden, ook vertalingen, worden niet "
            "begrepen en daarom niet overgenomen.",
    },
    {
        .rule = Rule::not_a_programme,
        .message = "\"{0}\" is geen programma of samenwerkingsverband",
        .label = "",
        .help = "noem deze organisatie onder \"partners\", of verander haar type in "
                "_organisations.yaml",
        .explanation =
            "Onder `programmes` staat bij welke bestaande programma's en samenwerkingsverbanden "
            "een agendapunt aansluit, zoals Interreg of de Charlemagne Grensregio. De organisatie "
            "heeft in `_organisations.yaml` een ander type. Wie zelf meedoet, hoort bij de "
            "partners.",
    },
    {
        .rule = Rule::invalid_url,
        .message = "\"{0}\" is geen volledig webadres",
        .label = "",
        .help = "schrijf het hele adres zonder spaties, met https:// of http:// aan het begin",
        .explanation =
            "Een link wordt in het gepubliceerde overzicht aanklikbaar. Dat kan alleen met een "
            "volledig webadres dat met https:// of http:// begint en geen spaties bevat. Kopieer "
            "het uit de adresbalk van uw browser.",
    },
    {
        .rule = Rule::invalid_email,
        .message = "\"{0}\" is geen e-mailadres",
        .label = "",
        .help = "schrijf één adres, zoals mobiliteit@heerlen.example, zonder naam of haakjes",
        .explanation =
            "Hier hoort precies één e-mailadres te staan: een naam, een @ en een domein met een "
            "punt erin. Gebruik een functiepostbus en niet het adres van een persoon.",
    },
    {
        .rule = Rule::personal_contact,
        .message = "\"{0}\" lijkt het adres van een persoon",
        .label = "van wie is dit?",
        .help = "gebruik een functiepostbus, zoals mobiliteit@heerlen.example",
        .explanation =
            "In de agenda staan geen persoonsgegevens: wie bij de bestanden kan, kan ze lezen, en "
            "Git vergeet niets. Bovendien wisselen mensen van baan en blijft een functie bestaan. "
            "Noem daarom een organisatie, een functie en de functiepostbus daarvan.",
    },
    {
        .rule = Rule::duplicate_entry,
        .message = "\"{0}\" staat al in de lijst",
        .label = "",
        .help = "verwijder een van beide",
        .explanation =
            "Elke waarde staat één keer in een lijst. Een tweede keer voegt niets toe en laat de "
            "lezer twijfelen of er iets anders is bedoeld.",
    },
    {
        .rule = Rule::theme_twice,
        .message = "\"{0}\" is al het hoofdthema",
        .label = "",
        .help = "verwijder het uit \"further_themes\"",
        .explanation =
            "Onder `theme` staat het hoofdthema, waaronder het agendapunt in een overzicht komt; "
            "onder `further_themes` staan de overige thema's. Het hoofdthema hoeft daar niet nog "
            "eens te staan.",
    },
    {
        .rule = Rule::lead_in_partners,
        .message = "\"{0}\" is al de trekker",
        .label = "",
        .help = "verwijder deze organisatie uit \"partners\"",
        .explanation =
            "De trekker (`lead`) doet vanzelf mee en staat niet nog eens bij de partners. Anders "
            "zou een overzicht dezelfde organisatie twee keer tellen.",
    },
    {
        .rule = Rule::status_not_for_kind,
        .message = "status \"{0}\" past niet bij soort \"{1}\"",
        .label = "",
        .help = "kies een van: {2}",
        .explanation =
            "Niet elke status past bij elke soort: een mogelijkheid wordt onderzocht en loopt "
            "niet, een project is geen idee meer. Wordt een mogelijkheid uitgevoerd, maak er dan "
            "een project van; het bestand en het id blijven dezelfde.",
    },
    {
        .rule = Rule::missing_reason,
        .message = "bij status \"{0}\" ontbreekt de reden",
        .label = "waarom?",
        .help = "schrijf onder \"reason\" in één zin waarom",
        .explanation =
            "Staat een agendapunt stil of is het gestopt, dan is dat het eerste waar een "
            "stuurgroep of gemeenteraad naar vraagt. Eén zin is genoeg; later is zij vaak het "
            "enige dat er nog over te vinden is.",
    },
    {
        .rule = Rule::end_before_start,
        .message = "het einde ({0}) ligt vóór het begin ({1})",
        .label = "",
        .help = "controleer beide data",
        .explanation =
            "Een project kan niet eindigen voordat het begint. Een jaar, kwartaal of maand telt "
            "daarbij als al zijn dagen: een project kan in 2026 beginnen en eindigen.",
    },
    {
        .rule = Rule::as_of_in_future,
        .message = "\"as_of\" ligt in de toekomst: {0}",
        .label = "",
        .help =
            "schrijf wanneer de status voor het laatst zeker was; plannen horen in \"next_step\" "
            "of \"milestones\"",
        .explanation =
            "Onder `as_of` staat wanneer bekend was dat de status klopte. Dat kan vandaag zijn of "
            "vroeger, maar niet later. Wat u verwacht, hoort bij de volgende stap of de "
            "mijlpalen.",
    },
    {
        .rule = Rule::event_in_future,
        .message = "deze gebeurtenis ligt in de toekomst: {0}",
        .label = "nog niet gebeurd",
        .help = "verbeter de datum, of zet een plan onder \"next_step\" of \"milestones\"",
        .explanation =
            "Besluiten (`decisions`), berichten (`log`) en gehaalde mijlpalen zeggen wat er is "
            "gebeurd en hebben dus een datum van vandaag of vroeger. Wat nog moet gebeuren, is "
            "een volgende stap (`next_step`) of een mijlpaal (`milestones`) zonder `done: true`; "
            "daarvan houdt de agenda bij of het op tijd is.",
    },
    {
        .rule = Rule::log_disagrees,
        .message = "de status is \"{0}\", maar volgens het logboek \"{1}\" ({2})",
        .label = "",
        .help = "werk \"status\" en \"as_of\" bij, of verbeter het logboek",
        .explanation =
            "Het nieuwste bericht met een status in het logboek (`log`) is van dezelfde dag als "
            "`as_of` of van later, en noemt een andere status. Een van beide is dus niet "
            "bijgewerkt. Is de status na dat bericht opnieuw veranderd, voeg dan een nieuw "
            "bericht toe.",
    },
    {
        .rule = Rule::one_side_only,
        .message =
            "dit bilaterale agendapunt noemt niet van elke kant van de grens een organisatie",
        .label = "",
        .help =
            "noem onder \"lead\" of \"partners\" wie er aan de andere kant meedoet, of kies een "
            "andere reikwijdte (\"scope\")",
        .explanation =
            "Bilateraal betekent dat beide steden meedoen. Trekker en partners samen horen dus "
            "ten minste één organisatie van elke kant van de grens te noemen. Het land van een "
            "organisatie staat in `_organisations.yaml`; sommige staan aan meer kanten, een "
            "Europees programma aan geen enkele.",
    },
    {
        .rule = Rule::duplicate_id,
        .message = "id \"{0}\" hoort al bij een ander bestand",
        .label = "",
        .help = "geef een van beide bestanden een andere naam",
        .explanation =
            "Het id van een agendapunt is zijn bestandsnaam zonder .yaml. Het moet in de hele "
            "agenda uniek zijn, ook over mappen heen, want verwijzingen noemen alleen het id. "
            "Geef het bestand dat het laatst is toegevoegd een andere naam; het andere kan al "
            "ergens genoemd zijn.",
    },
    {
        .rule = Rule::duplicate_name,
        .message = "naam \"{0}\" hoort al bij \"{1}\"",
        .label = "",
        .help = "laat deze naam maar bij één van beide staan",
        .explanation =
            "Namen en andere namen (`aliases`) dienen om een organisatie of thema te vinden, "
            "bijvoorbeeld met `agenda list --lead Aken`. Hebben twee ervan dezelfde naam, dan is "
            "niet duidelijk welk van beide is bedoeld.",
    },
    {
        .rule = Rule::unknown_reference,
        .message = "onbekend agendapunt \"{0}\"",
        .label = "",
        .help = "gebruik het id van een bestaand agendapunt: de bestandsnaam zonder .yaml",
        .explanation =
            "Onder `relations` staat waar dit agendapunt op volgt (`follows`), waar het deel van "
            "uitmaakt (`part_of`) en waar het verwant mee is (`related`), telkens met het id van "
            "een ander agendapunt. Een agendapunt met dit id is er niet; misschien is het id "
            "verkeerd getypt, of is het bestand hernoemd of verwijderd.",
    },
    {
        .rule = Rule::self_relation,
        .message = "agendapunt \"{0}\" verwijst naar zichzelf",
        .label = "",
        .help = "noem een ander agendapunt, of verwijder de verwijzing",
        .explanation =
            "Een agendapunt kan niet op zichzelf volgen, geen deel van zichzelf zijn en niet met "
            "zichzelf verwant zijn. Meestal is het bestand gekopieerd van het agendapunt waarnaar "
            "het verwijst.",
    },
    {
        .rule = Rule::relation_cycle,
        .message = "deze verwijzingen vormen een kring: {0}",
        .label = "",
        .help = "verwijder een van de verwijzingen",
        .explanation =
            "Agendapunten volgen op elkaar (`follows`) of zijn een deel van elkaar (`part_of`), "
            "en dat gaat maar één kant op: is A een deel van B, dan is B geen deel van A, ook "
            "niet via C. Verwant zijn (`related`) kan wel over en weer.",
    },
    {
        .rule = Rule::missing_as_of,
        .message = "bij status \"{0}\" ontbreekt de datum",
        .label = "wanneer was dit zo?",
        .help = "schrijf onder \"as_of\" wanneer de status voor het laatst zeker was; een maand of "
                "jaar is genoeg",
        .explanation =
            "Een status zonder datum zegt weinig: \"lopend\" van drie jaar geleden is iets anders "
            "dan \"lopend\" van deze maand. Onder `as_of` staat wanneer bekend was dat de status "
            "klopte. Zonder die datum staat er \"datum onbekend\" bij.",
    },
    {
        .rule = Rule::missing_lead,
        .message = "dit project heeft geen trekker",
        .label = "",
        .help = "noem onder \"lead\" de organisatie die het project trekt",
        .explanation =
            "De trekker (`lead`) is de organisatie die het project vooruit helpt en die u kunt "
            "vragen hoe het ervoor staat. Een project zonder trekker blijft gemakkelijk liggen. "
            "Een mogelijkheid of uitwisseling heeft er nog geen nodig.",
    },
    {
        .rule = Rule::missing_start,
        .message = "bij status \"{0}\" ontbreekt het begin",
        .label = "wanneer is het begonnen?",
        .help = "schrijf onder \"start\" wanneer het is begonnen; een jaar is genoeg",
        .explanation =
            "Wat loopt of heeft gelopen, is ooit begonnen. Zonder begin staat het agendapunt niet "
            "op de tijdlijn en telt het niet mee bij de vraag wat er in een jaar liep. Een jaar "
            "is genoeg.",
    },
    {
        .rule = Rule::missing_due,
        .message = "de volgende stap heeft geen termijn",
        .label = "wanneer?",
        .help = "schrijf onder \"due\" wanneer de stap gezet moet zijn; een kwartaal of jaar is "
                "genoeg",
        .explanation =
            "Met een termijn (`due`) kan de agenda voor een vergadering laten zien wat binnenkort "
            "moet gebeuren en wat te laat is. Een stap zonder termijn komt daar nooit bij. Weet u "
            "de dag niet, dan is een kwartaal of jaar genoeg.",
    },
    {
        .rule = Rule::missing_translation,
        .message = "vertaling van \"{0}\" ontbreekt: {1}",
        .label = "",
        .help = "voeg de tekst in deze taal toe",
        .explanation =
            "De agenda wordt in meer talen gelezen. Ontbreekt een tekst in een taal, dan wordt "
            "hij in een andere getoond, met een aantekening dat hij nog niet is vertaald. Is een "
            "naam in elke taal dezelfde, schrijf hem dan één keer, zonder taalcodes.",
    },
    {
        .rule = Rule::milestone_overdue,
        .message = "termijn van een mijlpaal verstreken: {0}",
        .label = "gehaald?",
        .help = "is de mijlpaal gehaald, schrijf dan \"done: true\"; verander anders de datum",
        .explanation =
            "De datum van deze mijlpaal is voorbij en er staat niet bij dat hij is gehaald. Een "
            "jaar, kwartaal of maand is voorbij na zijn laatste dag. Verschuift de datum, dan "
            "blijft de oude in de geschiedenis van het bestand bewaard.",
    },
    {
        .rule = Rule::overdue,
        .message = "termijn verstreken: {0}",
        .label = "gedaan?",
        .help = "is de stap gezet, noem dan de volgende; verander anders de termijn",
        .explanation =
            "De termijn (`due`) van de volgende stap is voorbij. Een jaar, kwartaal of maand is "
            "voorbij na zijn laatste dag. Is de stap gezet, voeg dan een bericht aan het logboek "
            "(`log`) toe en noem de volgende; anders is een nieuwe, eerlijke termijn beter dan "
            "een oude.",
    },
    {
        .rule = Rule::stale,
        .message = "al meer dan {1} maanden geen bericht bij status \"{2}\" (het laatste: {0})",
        .label = "klopt dit nog?",
        .help =
            "klopt de status nog, zet dan \"as_of\" op vandaag; voeg anders een bericht toe aan "
            "\"log\"",
        .explanation =
            "Als laatste bericht telt de datum onder `as_of` of het nieuwste bericht in het "
            "logboek, wat van de twee het laatst is. Na zes maanden (lopend en in voorbereiding) "
            "of twaalf maanden (idee, in onderzoek en aangehouden) is niet meer zeker of de "
            "status klopt, en wordt hij getoond als \"laatst bekend\". Vraag het aan de trekker.",
    },
}};
static_assert(in_order(texts));

} // namespace

std::span<const RuleText> rule_texts_nl() { return texts; }

} // namespace agenda
