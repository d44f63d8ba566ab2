#include "yaml/rephrase.hpp"

#include "yaml/scalar_end.hpp"

#include <algorithm>

namespace agenda::yaml {

namespace {

ByteRange range(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::string text_of(const Progress& progress, ByteRange where) {
    return std::string(progress.text.substr(where.begin, where.end - where.begin));
}

Fault plain_fault(const Progress& progress, Rule rule, std::size_t begin, std::size_t end) {
    const ByteRange where = range(begin, end);
    return {.rule = rule, .where = where, .arguments = {text_of(progress, where)}};
}

} // namespace

Fault rephrase(const Progress& progress) {
    return plain_fault(progress, Rule::yaml_syntax, progress.at,
                       line_text_end(progress.text, progress.at));
}

Fault stray_document(const Progress& progress) {
    return plain_fault(progress, Rule::yaml_syntax, progress.at,
                       line_text_end(progress.text, progress.at));
}

} // namespace agenda::yaml
