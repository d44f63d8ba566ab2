#include "yaml/rephrase.hpp"

#include "yaml/faults.hpp"
#include "yaml/scalar_end.hpp"

#include <array>

namespace agenda::yaml {

namespace {

struct Complaint {
    std::string_view beginning; // of the parser's message
    Fault (*explain)(const Impasse&);
};

/// All that yaml-cpp 0.7 to 0.9 can say of a text without directives, by its own words.
constexpr std::array complaints{
    Complaint{"illegal EOF in scalar", unclosed_quote},
    Complaint{"illegal document indicator in scalar", unclosed_quote},
    Complaint{"unknown escape character", bad_escape},
    Complaint{"bad character found while scanning hex number", bad_escape},
    Complaint{"invalid unicode", bad_escape},
    Complaint{"unknown token", bad_beginning},
    Complaint{"illegal map key", bad_beginning},
    Complaint{"illegal block entry", bad_beginning},
    Complaint{"alias not found after *", lone_sigil},
    Complaint{"anchor not found after &", lone_sigil},
    Complaint{"the referenced anchor is not defined", unknown_alias},
    Complaint{"illegal character found while scanning", bad_property},
    Complaint{"cannot assign multiple", bad_property},
    Complaint{"tag handle with no suffix", bad_property},
    Complaint{"end of verbatim tag not found", bad_property},
    Complaint{"unexpected character in block scalar", bad_block_header},
    Complaint{"cannot set zero indentation for a block scalar", bad_block_header},
    Complaint{"illegal flow end", stray_bracket},
    Complaint{"illegal map value", stray_colon},
    Complaint{"end of map not found", stray_text},
    Complaint{"end of sequence not found", stray_text},
    Complaint{"end of map flow not found", broken_brackets},
    Complaint{"end of sequence flow not found", broken_brackets},
};

} // namespace

Fault rephrase(const Impasse& impasse) {
    if (const std::optional<Fault> fault = text_after_quote(impasse)) return *fault;
    for (const Complaint& complaint : complaints)
        if (impasse.message.starts_with(complaint.beginning)) return complaint.explain(impasse);
    return fault_at(impasse, Rule::yaml_syntax, impasse.at,
                    line_text_end(impasse.text, impasse.at));
}

Fault stray_document(const Impasse& impasse) {
    const std::size_t end = value_end(impasse, impasse.at);
    Fault fault = fault_at(impasse, Rule::yaml_syntax, impasse.at, end);
    // ` a: 1` and below it `b: 2`: the first line has moved, and the others no longer fit.
    if (!impasse.last || impasse.last->kind != NodeKind::mapping) return fault;
    const std::size_t begin = impasse.last->begin;
    if (column_of(impasse.text, begin) <= column_of(impasse.text, impasse.at)) return fault;
    fault.rule = Rule::bad_indentation;
    const auto line_end = static_cast<std::uint32_t>(line_text_end(impasse.text, begin));
    fault.begins_here = ByteRange{impasse.last->begin, line_end};
    return fault;
}

} // namespace agenda::yaml
