#include "check/reading_faults.hpp"

namespace agenda::check {

ReadingFaults::ReadingFaults(const Inventory& inventory) {
    for (const Diagnostic& diagnostic : inventory.diagnostics) {
        if (severity(diagnostic) != Severity::error) continue;
        places_.push_back(diagnostic.where);
        if (diagnostic.rule == Rule::unknown_organisation)
            unknown_organisations_.push_back(diagnostic.where.file);
    }
    std::sort(places_.begin(), places_.end());
    std::sort(unknown_organisations_.begin(), unknown_organisations_.end());
}

bool ReadingFaults::within(Span place) const {
    const auto first = std::lower_bound(places_.begin(), places_.end(),
                                        Span{place.file, place.begin, place.begin});
    return first != places_.end() && first->file == place.file && first->begin < place.end;
}

bool ReadingFaults::unknown_organisation_in(FileId file) const {
    return std::binary_search(unknown_organisations_.begin(), unknown_organisations_.end(), file);
}

} // namespace agenda::check
