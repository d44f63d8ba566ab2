// Findings for programs: never translated but for the sentences, which are given by language.
#include "output/diagnostics.hpp"
#include "output/findings.hpp"
#include "output/places.hpp"
#include "output/print.hpp"

#include <nlohmann/json.hpp>

namespace agenda::output {

namespace {

using Json = nlohmann::ordered_json;

/// Lines and columns are 1-based, columns count code points, ends are exclusive; null for a file as
/// such. Bytes are 0-based.
void add_place(Json& json, const Span& where, const Findings& findings, Places& places) {
    const SourceFile& file = places.file(where.file);
    json["path"] = findings.shown_path(file.path);
    if (is_whole_file(where)) {
        for (const char* key : {"line", "column", "endLine", "endColumn"})
            json[key] = nullptr;
    } else {
        const Position begin = places.position(where.file, where.begin);
        const Position end = places.position(where.file, where.end);
        json["line"] = begin.line;
        json["column"] = begin.column;
        json["endLine"] = end.line;
        json["endColumn"] = end.column;
    }
    json["byteBegin"] = where.begin;
    json["byteEnd"] = where.end;
}

Json sentences(const Diagnostic& diagnostic, const Findings& findings,
               std::string (*sentence)(const Diagnostic&, const Lang&)) {
    Json json = Json::object();
    for (const Lang* lang : findings.langs)
        if (std::string text = sentence(diagnostic, *lang); !text.empty())
            json[std::string(lang->code)] = std::move(text);
    return json;
}

std::string_view note_word(NoteKind kind) {
    switch (kind) {
    case NoteKind::first_here: return "first-here";
    case NoteKind::also_here: return "also-here";
    case NoteKind::other_file: return "other-file";
    case NoteKind::begins_here: return "begins-here";
    case NoteKind::disagrees_with: return "disagrees-with";
    case NoteKind::goes_on_to: break;
    }
    return "goes-on-to";
}

Json finding(const Diagnostic& diagnostic, const Findings& findings, Places& places) {
    Json json{{"rule", info(diagnostic.rule).name},
              {"severity", severity_word(severity(diagnostic))}};
    add_place(json, diagnostic.where, findings, places);
    json["message"] = sentences(diagnostic, findings, message);
    json["help"] = sentences(diagnostic, findings, help);
    json["suggestion"] =
        diagnostic.suggestion.empty() ? Json() : Json(diagnostic.suggestion.view());
    json["fix"] = Json::array();
    for (const TextEdit& edit : diagnostic.fix) {
        Json fix = Json::object();
        add_place(fix, edit.where, findings, places);
        fix["text"] = edit.text;
        json["fix"].push_back(std::move(fix));
    }
    json["notes"] = Json::array();
    for (const Note& note : diagnostic.notes) {
        Json one{{"note", note_word(note.kind)}};
        add_place(one, note.where, findings, places);
        json["notes"].push_back(std::move(one));
    }
    return json;
}

} // namespace

void print_json(std::ostream& out, const Findings& findings) {
    Places places(*findings.sources);
    const Json head{{"schemaVersion", 1}, {"kind", "findings"}};
    const auto element = [&](std::size_t i) {
        return finding(*(*findings.diagnostics)[i], findings, places);
    };
    const Counts counts = count(findings);
    const Json tail{{"summary",
                     {{"errors", counts.errors},
                      {"warnings", counts.warnings},
                      {"reminders", counts.reminders},
                      {"hiddenReminders", findings.hidden_reminders},
                      {"filesWithFindings", counts.files},
                      {"files", findings.files}}}};
    print_json(out, head, "findings", findings.diagnostics->size(), element, tail);
}

} // namespace agenda::output
