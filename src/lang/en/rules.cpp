// English: what each rule says when it is broken, what to do about it, and what it is for.
#include "lang/rules.hpp"

namespace agenda {

namespace {

constexpr RuleTexts texts{{
    {
        .rule = Rule::unreadable,
        .message = "file or folder cannot be read: {0}",
        .label = "",
        .help = "check that the file is still there and that you are allowed to open it",
        .explanation =
            "This file or folder belongs to the agenda, but the program cannot open it. Usually "
            "the permission to read is missing, the file has been deleted in the meantime, or a "
            "link leads to something that is no longer there. All other files have been read. "
            "There is no example, because the text of the file is not to blame.",
    },
    {
        .rule = Rule::not_a_file,
        .message = "this is not an ordinary file: {0}",
        .label = "",
        .help =
            "put the file or folder itself here; a folder has a name that does not end in .yaml",
        .explanation =
            "Whatever ends in .yaml or .yml should be an ordinary text file that holds one item. "
            "Something else stands in this place, for example a folder or a link to a folder; "
            "such links are not followed. See what is there, and replace it with the file or "
            "folder itself, or give it another name.",
    },
    {
        .rule = Rule::link_outside,
        .message = "link leads to a place outside the agenda: \"{0}\"",
        .label = "",
        .help = "put the file itself here instead of a link",
        .explanation =
            "A link is a file that only points to another file. It is followed as long as that "
            "other file is in the agenda folder; otherwise the agenda could say something "
            "different on every computer, or show what does not belong in it. See where the link "
            "leads, and put the file itself in this place.",
    },
    {
        .rule = Rule::invalid_id,
        .message = "\"{0}\" is not a valid id",
        .label = "",
        .help = "use only small letters (a-z), digits and single hyphens between them, such as "
                "bus-line-44",
        .explanation =
            "The id of an item is the name of its file without .yaml; organisations and themes "
            "have one too. It stands in references and web addresses and never changes, not even "
            "when the title does. That is why it is made of characters that work everywhere: "
            "small letters without accents, digits and single hyphens, though not at the "
            "beginning or the end.",
    },
    {
        .rule = Rule::unknown_file,
        .message = "file \"{0}\" is not read",
        .label = "",
        .help = "only _agenda.yaml, _organisations.yaml and _meetings.yaml begin with _, in the "
                "agenda folder itself",
        .explanation =
            "A file whose name begins with `_` is not an item. Three of them are read: "
            "`_agenda.yaml`, `_organisations.yaml` and `_meetings.yaml`, and only where they are "
            "in the agenda folder itself and not in a folder inside it. This file is skipped; "
            "most often its name is mistyped.",
    },
    {
        .rule = Rule::too_large,
        .message = "the file is too large",
        .label = "",
        .help = "point to long texts with \"links\"; a file may hold at most 256 KiB and 50,000 "
                "values",
        .explanation =
            "A file may be at most 256 KiB and hold at most 50,000 values; an ordinary item stays "
            "far below that. The limit keeps the program fast and prevents something quite "
            "different, such as a picture, from being read by accident. Put minutes and reports "
            "on a website and refer to them under `links`.",
    },
    {
        .rule = Rule::utf_16,
        .message = "the file is saved as UTF-16 and not as UTF-8",
        .label = "",
        .help = "save the file again with the encoding UTF-8",
        .explanation =
            "A computer can store letters in several ways; the agenda uses UTF-8 everywhere. Some "
            "Windows programs choose UTF-16, also called \"Unicode\". Git cannot compare or merge "
            "such files. Choose the encoding UTF-8 under \"Save as\".",
    },
    {
        .rule = Rule::invalid_utf8,
        .message = "this character is not saved as UTF-8 ({0})",
        .label = "",
        .help = "save the file with the encoding UTF-8 and type this character again",
        .explanation =
            "A computer can store letters in several ways; the agenda uses UTF-8 everywhere. "
            "These bytes form no character in UTF-8. Most often they are a letter such as é or ü "
            "from an older program that uses another encoding.",
    },
    {
        .rule = Rule::control_character,
        .message = "invisible control character {0}",
        .label = "",
        .help = "remove this character",
        .explanation =
            "Control characters are not letters but commands to a screen or printer, and you "
            "cannot see them. They usually come along with text pasted from another program, or "
            "stand as a code (such as `\\e`) in double quotation marks. Because they can make a "
            "screen show something other than what is written, they are refused. Only line ends "
            "and tabs are allowed.",
    },
    {
        .rule = Rule::hidden_character,
        .message = "invisible character {0}",
        .label = "",
        .help = "remove this character, or type the word again",
        .explanation =
            "This character is invisible and can hide text or change its order: what you read is "
            "then not what is written. It also makes two words different that look the same. It "
            "usually comes along with text pasted from a web page or a word processor.",
    },
    {
        .rule = Rule::misplaced_bom,
        .message = "invisible starting mark (BOM) in the middle of the file",
        .label = "",
        .help = "remove this character, or type the word again",
        .explanation =
            "Some programs put an invisible character at the very beginning of a file, the \"byte "
            "order mark\" (BOM); it may stand there. It does not belong in the middle of a file. "
            "It usually gets there when two files have been joined.",
    },
    {
        .rule = Rule::lone_cr,
        .message = "line end of an outdated system (CR alone)",
        .label = "",
        .help = "save the file with the line ends LF or CRLF",
        .explanation =
            "A new line is recorded in a file as LF (Linux, macOS) or CRLF (Windows). Here there "
            "is only CR, as on very old Apple computers. One program sees a new line there and "
            "another does not, so that a field can vanish unnoticed.",
    },
    {
        .rule = Rule::mixed_line_ends,
        .message = "some lines end with LF and some with CRLF",
        .label = "",
        .help = "choose one kind of line end for the whole file",
        .explanation =
            "A new line is recorded in a file as LF (Linux, macOS) or CRLF (Windows). Either is "
            "fine, but not both: Git then reports changes in lines that nobody changed. Your text "
            "editor can save the file with one kind of line end.",
    },
    {
        .rule = Rule::empty_file,
        .message = "the file holds no data",
        .label = "",
        .help = "fill in the file or delete it; an item has at least title, kind, theme and status",
        .explanation =
            "There is nothing in the file, or only comments behind `#`. An item has at least a "
            "title, a kind, a theme and a status. If it is too early for more, enter it as a "
            "possibility with the status `idee`.",
    },
    {
        .rule = Rule::not_a_mapping,
        .message = "the file does not consist of fields with values",
        .label = "",
        .help = "write on each line a field, a colon, a space and the value, such as theme: "
                "mobiliteit",
        .explanation =
            "A file of the agenda is a series of fields: on each line the name of a field, a "
            "colon, a space and the value. Here there is something else, for example loose text "
            "or a list with dashes. Fields such as `theme` and `status` stand at the far left, "
            "without a dash before them.",
    },
    {
        .rule = Rule::tab_indentation,
        .message = "indentation with a tab",
        .label = "there is a tab here",
        .help = "indent with spaces, preferably two for each level",
        .explanation =
            "The indentation shows which lines belong together. A tab is wider on one screen than "
            "on another, so it cannot be used for that. Many text editors can be set to type "
            "spaces when the tab key is pressed.",
    },
    {
        .rule = Rule::bad_indentation,
        .message = "the indentation does not match the lines above",
        .label = "",
        .help = "indent fields of the same level equally far",
        .explanation =
            "The indentation, that is the number of spaces at the beginning of a line, shows what "
            "belongs to what. Fields on the same level are indented exactly as far as each other; "
            "what belongs under a field is indented further. One space too many or too few "
            "changes the meaning.",
    },
    {
        .rule = Rule::missing_colon,
        .message = "a colon with a space is missing here: \"{0}\"",
        .label = "",
        .help = "write the field first, then a colon, a space and the value, such as theme: "
                "mobiliteit",
        .explanation =
            "Between a field and its value stand a colon and a space; without them there is no "
            "telling where the field ends. If this line continues a long text, indent it further "
            "than the field to which it belongs.",
    },
    {
        .rule = Rule::unquoted_colon,
        .message = "colon in a text without quotation marks: \"{0}\"",
        .label = "",
        .help = "put a text that has a colon and a space in it in quotation marks",
        .explanation =
            "A colon followed by a space separates a field from its value. Where the value has "
            "them too, as in a title with a subtitle, it is not clear what is meant. Anything may "
            "stand inside quotation marks.",
    },
    {
        .rule = Rule::unquoted_value,
        .message = "this text must stand in quotation marks: \"{0}\"",
        .label = "",
        .help = "put the whole text in quotation marks",
        .explanation =
            "Some characters have a meaning of their own at the beginning of a value, such as "
            "`@`, `%`, `&`, `*`, `!` and `>`. If your text begins with one, put the whole text in "
            "quotation marks; it then stays as it is. Between brackets the same goes for a text "
            "with a question mark.",
    },
    {
        .rule = Rule::unclosed_quote,
        .message = "quotation mark {0} is not closed",
        .label = "begins here",
        .help = "close the text with the same mark: {0}",
        .explanation =
            "A text in quotation marks ends with the same mark it begins with; where the second "
            "one is missing, the rest of the file disappears into the text. If the text begins "
            "with an apostrophe, put it in double quotation marks.",
    },
    {
        .rule = Rule::text_after_quote,
        .message = "text after the closing quotation mark: \"{0}\"",
        .label = "",
        .help = "put the whole value in quotation marks, or leave both of them out",
        .explanation =
            "A value that begins with a quotation mark ends at the next one; nothing but a "
            "comment may follow on the line. If part of the text should be in quotation marks, "
            "put the whole text in single and the part in double quotation marks.",
    },
    {
        .rule = Rule::bad_escape,
        .message = "\"{0}\" means nothing in double quotation marks",
        .label = "",
        .help = "write the backslash twice (\\\\), or put the text in single quotation marks",
        .explanation =
            "In double quotation marks a backslash (`\\`) begins a code, for example `\\n` for a "
            "new line. This code does not exist. In a path such as `N:\\Projects` the backslash "
            "is just a character; put such a text in single quotation marks.",
    },
    {
        .rule = Rule::unclosed_bracket,
        .message = "bracket {0} is not closed",
        .label = "begins here",
        .help = "close [ with ] and {{ with }}",
        .explanation =
            "A list on one line stands between `[` and `]`, a group of fields between `{` and "
            "`}`; inside the brackets commas separate the parts. Where the closing bracket is "
            "missing, there is no telling where the list or group ends.",
    },
    {
        .rule = Rule::directive,
        .message = "a line must not begin with %: \"{0}\"",
        .label = "",
        .help = "remove the line, or put # before it if it is a comment",
        .explanation =
            "A `%` at the very beginning of a line is an instruction to the program in YAML, such "
            "as `%YAML 1.2`. The agenda needs no such instructions, and other programs skip such "
            "a line without your noticing. A comment begins with `#`.",
    },
    {
        .rule = Rule::second_document,
        .message = "\"{0}\" separates two documents in one file",
        .label = "",
        .help = "remove this line; put each item in a file of its own",
        .explanation =
            "A line with nothing but `---` or `...` separates two documents in the same file in "
            "YAML. In the agenda a file holds exactly one item, and what comes after such a line "
            "would not be read. Only as the first line is `---` allowed.",
    },
    {
        .rule = Rule::anchor,
        .message = "an anchor is not allowed: \"{0}\"",
        .label = "",
        .help = "remove the anchor, or put the text in quotation marks if it should begin with &",
        .explanation =
            "An anchor (`&name`) gives a piece of text a name in YAML, so that it can be repeated "
            "elsewhere as `*name`. In the agenda each value is written out where it belongs, so "
            "that everybody can read the file and a change never alters something else unnoticed.",
    },
    {
        .rule = Rule::alias,
        .message = "a reference to an anchor is not allowed: \"{0}\"",
        .label = "",
        .help =
            "write the value itself, or put the text in quotation marks if it should begin with *",
        .explanation =
            "A word with an asterisk before it (`*name`) repeats in YAML the text that is marked "
            "elsewhere with `&name`. In the agenda each value is written out where it belongs. If "
            "an ordinary text begins with an asterisk, put it in quotation marks.",
    },
    {
        .rule = Rule::tag,
        .message = "a type mark is not allowed: \"{0}\"",
        .label = "",
        .help = "remove the mark, or put the text in quotation marks if it should begin with !",
        .explanation =
            "A word with an exclamation mark before it (`!name`) tells YAML what sort of value "
            "follows. The agenda already knows that of every field. If an ordinary text begins "
            "with an exclamation mark, put it in quotation marks.",
    },
    {
        .rule = Rule::merge_key,
        .message = "inserting fields with << is not allowed",
        .label = "",
        .help = "write out the fields themselves",
        .explanation =
            "With `<<` YAML can insert fields from elsewhere; not every program does so, and you "
            "no longer see what applies. In the agenda each field simply stands in the file "
            "itself.",
    },
    {
        .rule = Rule::complex_key,
        .message = "the name of one field should stand before the colon",
        .label = "",
        .help = "write that name without brackets, question mark or dash before it",
        .explanation =
            "What stands before the colon is called the key: the name of a field, a language or "
            "an organisation. It is always a single word. YAML also allows lists, empty keys "
            "and a question mark there, but the agenda can do nothing with them.",
    },
    {
        .rule = Rule::duplicate_key,
        .message = "key \"{0}\" is already used",
        .label = "",
        .help = "keep one of the two, or merge the values",
        .explanation =
            "A key is the word before a colon, usually the name of a field. Each key may appear "
            "only once in its place: with two of them there is no telling which value counts. It "
            "often happens when two people have changed the same file.",
    },
    {
        .rule = Rule::too_deep,
        .message = "more than 16 levels deep",
        .label = "",
        .help = "check the indentation and the brackets; four levels are enough for an item",
        .explanation =
            "Fields and lists can stand inside one another, such as `what` in `next_step`. An "
            "item never has more than 16 levels; something is then wrong with the indentation or "
            "the brackets, or it is not a file of an agenda.",
    },
    {
        .rule = Rule::yaml_syntax,
        .message = "this cannot be read in this place",
        .label = "",
        .help =
            "check the quotation marks, brackets, colons and indentation on this line and the one "
            "above",
        .explanation =
            "The files of the agenda are written in YAML: a field, a colon and a value on each "
            "line. Something is wrong in this place, but there is no telling what you meant. The "
            "cause is often one line higher.",
    },
    {
        .rule = Rule::missing_field,
        .message = "field \"{0}\" is missing",
        .label = "",
        .help = "add \"{0}: …\"",
        .explanation =
            "This field is required. Every item has a title (`title`), a kind (`kind`), a theme "
            "(`theme`) and a status (`status`); without one of them it cannot appear in a report. "
            "A milestone, a decision, a log entry and an organisation have required fields too.",
    },
    {
        .rule = Rule::unknown_field,
        .message = "unknown field \"{0}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "The names of the fields are fixed and always English, so that all can read each "
            "other's files. A field with another name would be ignored without anyone noticing. "
            "Usually the name is mistyped, or the field belongs a level higher or lower.",
    },
    {
        .rule = Rule::wrong_type,
        .message = "\"{0}\" needs {1} in this place; there is {2}",
        .label = "",
        .help = "write a list as [a, b], and a group of fields as {{nl: …, de: …}}",
        .explanation =
            "Each field expects a certain form. A list stands between `[` and `]`, or one below "
            "the other with dashes; a group of fields stands between `{` and `}`, or indented one "
            "below the other; a text simply stands after the colon. Even a list of one word "
            "stands between `[` and `]`.",
    },
    {
        .rule = Rule::empty_value,
        .message = "\"{0}\" is empty",
        .label = "",
        .help = "fill in a value or leave it out",
        .explanation =
            "There is nothing after the colon. If the value is not known, leave the field out: a "
            "missing field is honestly shown as missing, while an empty one looks like a mistake. "
            "Only a status has the word `onbekend` (unknown).",
    },
    {
        .rule = Rule::unknown_language,
        .message = "unknown language \"{0}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "A text can be given in several languages, each after a language code: `{nl: …, de: "
            "…, en: …}`. The languages of the agenda are stated in `_agenda.yaml`; without that "
            "file they are nl, de and en. A text in another language would be shown nowhere.",
    },
    {
        .rule = Rule::invalid_language,
        .message = "\"{0}\" is not a language code",
        .label = "",
        .help = "write a code of two or three small letters, such as nl, de, en or fr",
        .explanation =
            "In `_agenda.yaml` the languages in which the agenda is kept are listed under "
            "`languages`. A language is given there by its international code: nl for Dutch, de "
            "for German, en for English. The same codes stand before the texts of each item.",
    },
    {
        .rule = Rule::invalid_date,
        .message = "\"{0}\" is not a date",
        .label = "",
        .help = "write a year (2026), quarter (2026-Q4), month (2026-11) or day (2026-11-24)",
        .explanation =
            "A date begins with the year and is as precise as your knowledge: a year, a quarter, "
            "a month or a day. Words such as \"spring\" cannot be compared or sorted; a quarter "
            "usually says the same. If you do not know, leave the field out. Only a meeting in "
            "`_meetings.yaml` always has a day.",
    },
    {
        .rule = Rule::no_such_date,
        .message = "the date \"{0}\" does not exist",
        .label = "",
        .help = "check the quarter, the month and the day",
        .explanation =
            "This date is in no calendar: there are twelve months and four quarters, and not "
            "every month has 31 days. Often the month and the day have been swapped; the month "
            "always follows the year.",
    },
    {
        .rule = Rule::date_notation,
        .message = "date \"{0}\" is in a notation other than year-month-day",
        .label = "",
        .help = "write a date as 2026-11-24, 2026-11 or 2026-Q4; that is clear in every country",
        .explanation =
            "In the Netherlands people write 24-11-2026, in Germany 24.11.2026 and in England "
            "24/11/2026. The files therefore have year-month-day everywhere, such as 2026-11-24: "
            "that is clear in every country and sorts well. On the screen you see the date as is "
            "usual in your language.",
    },
    {
        .rule = Rule::ambiguous_date,
        .message = "date \"{0}\" is ambiguous with slashes",
        .label = "",
        .help = "write year-month-day: 1 February 2027 is 2027-02-01, 2 January 2027 is 2027-01-02",
        .explanation =
            "With slashes the day comes first in Europe and the month in America; spreadsheets "
            "differ too. As it is not certain which day you mean, the program does not guess. The "
            "files have year-month-day everywhere, such as 2026-11-24.",
    },
    {
        .rule = Rule::not_a_day,
        .message = "meeting \"{0}\" has no day",
        .label = "",
        .help = "write the day of the meeting, such as 2026-11-03",
        .explanation =
            "The key of a meeting in `_meetings.yaml` is the day on which it is held, with year, month and "
            "day. What has changed since the last meeting is measured from that day; a month or a quarter is "
            "not enough for that.",
    },
    {
        .rule = Rule::invalid_boolean,
        .message = "this should be true or false, not \"{0}\"",
        .label = "",
        .help = "write true for yes and false for no",
        .explanation =
            "This field is a question with two answers, for example whether a milestone has been "
            "reached. To be the same in every language, the answer is true (yes) or false (no).",
    },
    {
        .rule = Rule::invalid_amount,
        .message = "\"{0}\" is not an amount in whole euros",
        .label = "",
        .help = "write digits only, such as 350000",
        .explanation =
            "An amount is a number of whole euros, written in digits without points, cents or "
            "words. On the screen it is shown as is usual in your language. If it is an estimate, "
            "add `approximate: true` to the budget.",
    },
    {
        .rule = Rule::amount_notation,
        .message = "amount \"{0}\" is not written in digits alone",
        .label = "",
        .help = "leave out points, commas, spaces, cents and the euro sign",
        .explanation =
            "The Dutch and the Germans write 350.000, the English 350,000; what is a thousand in "
            "one country may be one in another. The files therefore have digits only, in whole "
            "euros. On the screen the amount is shown as is usual in your language.",
    },
    {
        .rule = Rule::unknown_theme,
        .message = "unknown theme \"{0}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "In a file a theme is given by its fixed id, the same in every language; its name in "
            "your language comes from the agenda. The themes are listed in `_agenda.yaml`; where "
            "they are not, they are the six of the covenant.",
    },
    {
        .rule = Rule::unknown_kind,
        .message = "unknown kind \"{0}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "An item is a project (`project`), a possibility that is still being examined "
            "(`mogelijkheid`) or an exchange between people and organisations (`uitwisseling`). "
            "In a file it is always this one Dutch word, even if you write in German or English.",
    },
    {
        .rule = Rule::unknown_status,
        .message = "unknown status \"{0}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "The statuses are fixed, so that reports on both sides of the border count the same "
            "things. In a file it is always this one Dutch word, for example `lopend` for "
            "running; on the screen it is in your language. If you do not know how things stand, "
            "honestly write `onbekend` (unknown).",
    },
    {
        .rule = Rule::unknown_scope,
        .message = "unknown scope \"{0}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "The scope says for which area the item is meant: the two cities, Parkstad, the "
            "Euregio, neighbouring municipalities or a single municipality. In a file it is given "
            "by its fixed id, the same in every language. Another list can be stated in "
            "`_agenda.yaml`.",
    },
    {
        .rule = Rule::unknown_organisation,
        .message = "unknown organisation \"{0}\"",
        .label = "",
        .help = "use an id from _organisations.yaml, or add the organisation there",
        .explanation =
            "In a file an organisation is given by its id, such as `gemeente-heerlen`; its name "
            "and other names stand once in `_organisations.yaml`. That way \"Aken\" is always the "
            "same as \"Stadt Aachen\", and every report of who takes part is right.",
    },
    {
        .rule = Rule::unknown_value,
        .message = "unknown value \"{0}\" for \"{2}\"",
        .label = "",
        .help = "choose one of: {1}",
        .explanation =
            "This field knows only a few words. Other words, translations included, are not "
            "understood and therefore not taken over.",
    },
    {
        .rule = Rule::not_a_programme,
        .message = "\"{0}\" is neither a programme nor a cooperation body",
        .label = "",
        .help =
            "name this organisation under \"partners\", or change its type in _organisations.yaml",
        .explanation =
            "Under `programmes` stand the existing programmes and cooperation bodies that an item "
            "complements, such as Interreg or the Charlemagne border region. In "
            "`_organisations.yaml` this organisation has another type. Whoever takes part belongs "
            "to the partners.",
    },
    {
        .rule = Rule::invalid_url,
        .message = "\"{0}\" is not a complete web address",
        .label = "",
        .help = "write the whole address without spaces, with https:// or http:// at the beginning",
        .explanation =
            "A link can be clicked in the published overview. That takes a complete web address "
            "that begins with https:// or http:// and has no spaces in it. Copy it from the "
            "address bar of your browser.",
    },
    {
        .rule = Rule::invalid_email,
        .message = "\"{0}\" is not an e-mail address",
        .label = "",
        .help = "write a single address, such as mobiliteit@heerlen.example, without a name or "
                "brackets",
        .explanation =
            "Exactly one e-mail address should stand here: a name, an @ and a domain with a point "
            "in it. Use a function mailbox and not the address of a person.",
    },
    {
        .rule = Rule::personal_contact,
        .message = "\"{0}\" looks like the address of a person",
        .label = "whose is it?",
        .help = "use a function mailbox, such as mobiliteit@heerlen.example",
        .explanation =
            "The agenda holds no personal data: whoever has access to the files can read them, "
            "and Git forgets nothing. Besides, people change jobs while a function remains. So "
            "name an organisation, a function and its mailbox.",
    },
    {
        .rule = Rule::duplicate_entry,
        .message = "\"{0}\" is already in the list",
        .label = "",
        .help = "remove one of the two",
        .explanation =
            "Each value stands once in a list. A second time adds nothing and makes the reader "
            "wonder whether something else was meant.",
    },
    {
        .rule = Rule::theme_twice,
        .message = "\"{0}\" is already the main theme",
        .label = "",
        .help = "remove it from \"further_themes\"",
        .explanation =
            "Under `theme` stands the main theme, under which reports list the item; under "
            "`further_themes` stand the others. The main theme need not be repeated there.",
    },
    {
        .rule = Rule::lead_in_partners,
        .message = "\"{0}\" is already the lead",
        .label = "",
        .help = "remove this organisation from \"partners\"",
        .explanation =
            "The lead takes part anyway and is not repeated among the partners. Otherwise reports "
            "would count the same organisation twice.",
    },
    {
        .rule = Rule::status_not_for_kind,
        .message = "status \"{0}\" does not go with kind \"{1}\"",
        .label = "",
        .help = "choose one of: {2}",
        .explanation =
            "Not every status goes with every kind: a possibility is being explored and does not "
            "run, a project is no longer an idea. When a possibility is taken up, make it a "
            "project; the file and the id stay the same.",
    },
    {
        .rule = Rule::missing_reason,
        .message = "status \"{0}\" needs a reason",
        .label = "why?",
        .help = "write the reason in one sentence under \"reason\"",
        .explanation =
            "When an item is paused or has been stopped, the reason is the first thing a steering "
            "group or council asks for. One sentence is enough; later it is often all that can "
            "still be found about it.",
    },
    {
        .rule = Rule::end_before_start,
        .message = "the end ({0}) is before the start ({1})",
        .label = "",
        .help = "check both dates",
        .explanation =
            "A project cannot end before it starts. A year, quarter or month counts as all of its "
            "days: a project can start and end in 2026.",
    },
    {
        .rule = Rule::as_of_in_future,
        .message = "\"as_of\" is in the future: {0}",
        .label = "",
        .help = "write when the status was last certain; plans belong in \"next_step\" or "
                "\"milestones\"",
        .explanation =
            "Under `as_of` stands when the status was known to be so. That can be today or "
            "earlier, but not later. What you expect belongs with the next step or the "
            "milestones.",
    },
    {
        .rule = Rule::event_in_future,
        .message = "this event is in the future: {0}",
        .label = "has not happened yet",
        .help = "correct the date, or put a plan under \"next_step\" or \"milestones\"",
        .explanation =
            "Decisions (`decisions`), log entries (`log`) and milestones that have been reached "
            "say what has happened, so their date is today or earlier. What is still to happen is "
            "a next step (`next_step`) or a milestone (`milestones`) without `done: true`; of "
            "those the agenda keeps track whether they are on time.",
    },
    {
        .rule = Rule::log_disagrees,
        .message = "the status is \"{0}\", but the log says \"{1}\" ({2})",
        .label = "",
        .help = "update \"status\" and \"as_of\", or correct the log",
        .explanation =
            "The newest log entry with a status is of the same day as `as_of` or later, and has "
            "another status. So one of the two has not been updated. If the status changed again "
            "after that entry, add a new entry.",
    },
    {
        .rule = Rule::one_side_only,
        .message = "this bilateral item does not name an organisation on each side of the border",
        .label = "",
        .help = "name under \"lead\" or \"partners\" who takes part on the other side, or choose "
                "another \"scope\"",
        .explanation =
            "Bilateral means that both cities take part. So lead and partners together should "
            "name at least one organisation on each side of the border. The country of an "
            "organisation is stated in `_organisations.yaml`; some stand on several sides, a "
            "European programme on none.",
    },
    {
        .rule = Rule::duplicate_id,
        .message = "id \"{0}\" already belongs to another file",
        .label = "",
        .help = "give one of the two files another name",
        .explanation =
            "The id of an item is the name of its file without .yaml. It must be unique in the "
            "whole agenda, across folders too, because references give only the id. Rename the "
            "file that was added last; the other may already be referred to.",
    },
    {
        .rule = Rule::duplicate_name,
        .message = "name \"{0}\" already belongs to \"{1}\"",
        .label = "",
        .help = "keep this name with only one of the two",
        .explanation =
            "Names and other names (`aliases`) serve to find an organisation or a theme, for "
            "example with `agenda list --lead Aken`. If two of them have the same name, it is not "
            "clear which one is meant.",
    },
    {
        .rule = Rule::unknown_reference,
        .message = "unknown item \"{0}\"",
        .label = "",
        .help = "use the id of an existing item: the name of its file without .yaml",
        .explanation =
            "Under `relations` stands what this item follows (`follows`), what it is part of "
            "(`part_of`) and what it is related to (`related`), each time with the id of another "
            "item. There is no item with this id; perhaps it is mistyped, or the file has been "
            "renamed or deleted.",
    },
    {
        .rule = Rule::self_relation,
        .message = "item \"{0}\" refers to itself",
        .label = "",
        .help = "name another item, or remove the reference",
        .explanation =
            "An item cannot follow itself, be part of itself or be related to itself. Usually the "
            "file was copied from the item to which it refers.",
    },
    {
        .rule = Rule::relation_cycle,
        .message = "these references form a circle: {0}",
        .label = "",
        .help = "remove one of the references",
        .explanation =
            "Items follow one another (`follows`) or are part of one another (`part_of`), and "
            "that goes one way only: if A is part of B, then B is not part of A, not even by way "
            "of C. Being related (`related`) can go both ways.",
    },
    {
        .rule = Rule::missing_as_of,
        .message = "status \"{0}\" has no date",
        .label = "when was this so?",
        .help = "write under \"as_of\" when the status was last certain; a month or year is enough",
        .explanation =
            "A status without a date says little: \"running\" of three years ago is not the same "
            "as \"running\" of this month. Under `as_of` stands when the status was known to be "
            "so. Without that date it is shown with \"date unknown\".",
    },
    {
        .rule = Rule::missing_lead,
        .message = "this project has no lead",
        .label = "",
        .help = "name the organisation that leads the project under \"lead\"",
        .explanation =
            "The lead is the organisation that moves the project forward and that you can ask how "
            "things stand. A project without a lead is easily left lying. A possibility or an "
            "exchange does not need one yet.",
    },
    {
        .rule = Rule::missing_start,
        .message = "status \"{0}\" needs a start",
        .label = "when did it begin?",
        .help = "write under \"start\" when it began; a year is enough",
        .explanation =
            "What is running or has run began at some time. Without a start the item is not on "
            "the timeline and does not count when someone asks what was running in a year. A year "
            "is enough.",
    },
    {
        .rule = Rule::missing_due,
        .message = "the next step has no due date",
        .label = "by when?",
        .help = "write under \"due\" when the step should be done; a quarter or year is enough",
        .explanation =
            "With a due date the agenda can show before a meeting what must happen soon and what "
            "is overdue. A step without one is never among them. If you do not know the day, a "
            "quarter or a year is enough.",
    },
    {
        .rule = Rule::missing_translation,
        .message = "translation of \"{0}\" is missing: {1}",
        .label = "",
        .help = "add the text in this language",
        .explanation =
            "The agenda is read in several languages. Where a text is missing in one of them, it "
            "is shown in another, with a remark that it is not yet translated. If a name is the "
            "same in every language, write it once, without language codes.",
    },
    {
        .rule = Rule::milestone_overdue,
        .message = "milestone overdue: {0}",
        .label = "reached?",
        .help =
            "if the milestone has been reached, write \"done: true\"; otherwise change the date",
        .explanation =
            "The date of this milestone has passed, and it is not marked as reached. A year, "
            "quarter or month has passed after its last day. If the date moves, the old one is "
            "kept in the history of the file.",
    },
    {
        .rule = Rule::overdue,
        .message = "next step overdue: {0}",
        .label = "done?",
        .help = "if the step has been taken, name the next one; otherwise change the date",
        .explanation =
            "The due date of the next step has passed. A year, quarter or month has passed after "
            "its last day. If the step has been taken, add a log entry and name the next one; "
            "otherwise a new and honest date is better than an old one.",
    },
    {
        .rule = Rule::stale,
        .message = "no update for more than {1} months with status \"{2}\" (the last one: {0})",
        .label = "is this still so?",
        .help = "if the status is still right, set \"as_of\" to today; otherwise add an entry to "
                "\"log\"",
        .explanation =
            "The date under `as_of` or the newest log entry counts as the last update, whichever "
            "is later. After six months (running and in preparation) or twelve (idea, being "
            "explored and paused) it is no longer certain that the status is right, and it is "
            "shown as \"last known\". Ask the lead.",
    },
}};
static_assert(in_order(texts));

} // namespace

std::span<const RuleText> rule_texts_en() { return texts; }

} // namespace agenda
