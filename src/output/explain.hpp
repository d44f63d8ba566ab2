// What a rule means, with a wrong and a right example; and the list of all rules.
#pragma once

#include "base/rules.hpp"
#include "lang/lang.hpp"
#include "output/document.hpp"

namespace agenda::output {

[[nodiscard]] Document rule_document(Rule rule, const Lang& lang);
[[nodiscard]] Document rules_document(const Lang& lang);

[[nodiscard]] Sentence name_of(Severity severity, const Lang& lang);

} // namespace agenda::output
