#include "cli/new_faults.hpp"

#include "lang/lang.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace agenda::cli {

namespace {

/// Findings of one file.
using OfFile = std::span<const Diagnostic* const>;

/// The next file's findings, and the rest.
OfFile take_file(OfFile& findings) {
    const FileId file = findings.front()->where.file;
    const auto end = std::ranges::find_if(
        findings, [file](const Diagnostic* found) { return found->where.file != file; });
    const auto count = static_cast<std::size_t>(end - findings.begin());
    const OfFile taken = findings.first(count);
    findings = findings.subspan(count);
    return taken;
}

/// Of a file's faults those that it did not have.
void add_new(OfFile before, OfFile after, DiagnosticRefs& fresh) {
    if (are_alike(before, after)) return;
    const Lang& en = lang(Language::en);
    std::map<std::pair<Rule, std::string>, int> known;
    for (const Diagnostic* found : before)
        ++known[{found->rule, message(*found, en)}];
    for (const Diagnostic* found : after)
        if (--known[{found->rule, message(*found, en)}] < 0) fresh.push_back(found);
}

bool is_fault(const Diagnostic& found) { return severity(found) != Severity::reminder; }

check::Findings faults_of_rules(const Agenda& agenda, Day today) {
    return check::judge({.inventory = agenda.inventory, .today = today}, is_fault);
}

DiagnosticRefs faults_of_reading(const Agenda& agenda) {
    DiagnosticRefs found = agenda.inventory.diagnostics;
    std::erase_if(found, [](const Diagnostic* one) { return !is_fault(*one); });
    sort_diagnostics(found);
    return found;
}

/// Compares file by file.
class Comparer {
  public:
    Comparer(const Agenda& before, const Agenda& after,
             const std::map<std::string, std::string>& moved)
        : before_(before), after_(after), moved_(moved) {}

    void compare(const DiagnosticRefs& before, const DiagnosticRefs& after,
                 DiagnosticRefs& fresh) const {
        std::unordered_map<std::string_view, OfFile> known;
        for (OfFile rest(before); !rest.empty();) {
            const OfFile of_file = take_file(rest);
            const std::string& path = path_of(before_, of_file);
            const auto found = moved_.find(path);
            known.emplace(found == moved_.end() ? path : found->second, of_file);
        }
        for (OfFile rest(after); !rest.empty();) {
            const OfFile of_file = take_file(rest);
            const auto found = known.find(path_of(after_, of_file));
            add_new(found == known.end() ? OfFile() : found->second, of_file, fresh);
        }
    }

  private:
    static const std::string& path_of(const Agenda& agenda, OfFile findings) {
        return agenda.inventory.sources[findings.front()->where.file].path;
    }

    const Agenda& before_;
    const Agenda& after_;
    const std::map<std::string, std::string>& moved_;
};

} // namespace

NewFaults new_faults(const Agenda& before, const Agenda& after,
                     const std::map<std::string, std::string>& moved, Day today) {
    const Comparer comparer(before, after, moved);
    NewFaults fresh{.of_rules = faults_of_rules(after, today)};
    comparer.compare(faults_of_rules(before, today).all, fresh.of_rules.all, fresh.all);
    comparer.compare(faults_of_reading(before), faults_of_reading(after), fresh.all);
    sort_diagnostics(fresh.all);
    return fresh;
}

} // namespace agenda::cli
