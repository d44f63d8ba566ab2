// References to findings that a test has made.
#pragma once

#include "base/diagnostic.hpp"

namespace agenda::test {

[[nodiscard]] inline DiagnosticRefs refs_to(const Diagnostics& diagnostics) {
    DiagnosticRefs refs;
    for (const Diagnostic& one : diagnostics)
        refs.push_back(&one);
    return refs;
}

} // namespace agenda::test
