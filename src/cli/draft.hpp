// An item's file while it is being changed: every change is planned on what those before it left, so
// that "the second partner" means the same to the program as to whoever asks. Nothing is written here.
#pragma once

#include "cli/assignment.hpp"
#include "cli/change.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agenda::cli {

class Draft {
  public:
    /// `write_in` is the language of texts that name none. The agenda and the invocation must outlive the
    /// draft.
    Draft(const EditableItem& item, std::string write_in, const Agenda& agenda,
          const Invocation& invocation, bool language_is_asked = false);

    /// What values are read against; until the next change.
    [[nodiscard]] Subject subject() const;
    [[nodiscard]] const EditableItem& item() const { return item_; }
    [[nodiscard]] const std::string& write_in() const { return write_in_; }

    /// Throws Error (status 1) where the change is not possible.
    void apply(const yaml::Change& change);

    [[nodiscard]] bool is_changed() const { return text_ != item_.text; }
    [[nodiscard]] store::Change file() const;
    /// All changes in one line: "radschnellweg: Status: in voorbereiding → lopend; …", or that nothing was
    /// changed.
    [[nodiscard]] std::string report() const;
    /// Texts of which one language was changed and others still say what they did.
    [[nodiscard]] std::vector<std::string> texts_left() const;

  private:
    [[nodiscard]] bool is_language(const yaml::Step& step) const;
    [[nodiscard]] bool stands_twice(const yaml::Path& path) const;

    EditableItem item_;
    std::string write_in_;
    bool language_is_asked_;
    const Agenda& agenda_;
    const Invocation& invocation_;
    std::string text_;
    /// What is wrong with the YAML of the file as it was.
    Diagnostics found_;
    std::optional<yaml::Tree> tree_;
    std::vector<std::string> lines_;
    /// Texts in one language that were there and now say something else.
    std::vector<yaml::Path> replaced_texts_;
};

/// That a reason for pausing or stopping is left although the item's status needs none any more.
[[nodiscard]] std::vector<std::string> remaining_reason(const Draft& draft,
                                                        const Invocation& invocation);

/// Writes the draft, or shows what it would change. `notes` are said after the report.
[[nodiscard]] ExitStatus finish(const Draft& draft, const Editing& editing, bool dry_run,
                                const std::vector<std::string>& notes,
                                const Invocation& invocation);

} // namespace agenda::cli
