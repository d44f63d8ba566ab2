// What is said of a value that is not what its field wants.
#include "base/slug.hpp"
#include "base/text.hpp"
#include "model/values.hpp"

#include <utility>

namespace agenda {

namespace {

Shape shape_of(const yaml::View& node) {
    switch (node.kind()) {
    case yaml::NodeKind::sequence: return Shape::list;
    case yaml::NodeKind::mapping: return Shape::mapping;
    default: return is_blank(node.value()) ? Shape::nothing : Shape::text;
    }
}

} // namespace

Diagnostic date_fault(const Located<std::string_view>& word, const ParsedDate& parsed) {
    Diagnostic found{.where = word.where, .arguments = {std::string(word.value)}};
    switch (parsed.fault) {
    case DateFault::not_a_date: found.rule = Rule::invalid_date; break;
    case DateFault::no_such_date: found.rule = Rule::no_such_date; break;
    case DateFault::slashes: found.rule = Rule::ambiguous_date; break;
    case DateFault::foreign:
        found.rule = Rule::date_notation;
        found.suggestion = parsed.iso;
        found.fix = {{.where = word.where, .text = parsed.iso}};
        break;
    }
    return found;
}

Diagnostic invalid_id(std::string_view id, Span where) {
    Diagnostic found{.rule = Rule::invalid_id, .where = where, .arguments = {std::string(id)}};
    if (visible(id) == id) found.suggestion = slug(id);
    return found;
}

void report_wrong_type(const yaml::View& node, const Key& key, Shape wanted, Reading& reading,
                       std::string_view suggestion) {
    reading.report({.rule = Rule::wrong_type,
                    .where = node.span(),
                    .arguments = {std::string(key.name), wanted, shape_of(node)},
                    .suggestion = suggestion});
}

void report_empty(const yaml::View& node, const Key& key, Reading& reading) {
    const Span where = node.span().begin == node.span().end ? key.where : node.span();
    reading.report(
        {.rule = Rule::empty_value, .where = where, .arguments = {std::string(key.name)}});
}

} // namespace agenda
