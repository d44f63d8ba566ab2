#include "yaml/parse.hpp"

#include "yaml/builder.hpp"
#include "yaml/prescan.hpp"
#include "yaml/rephrase.hpp"
#include "yaml/reporter.hpp"
#include "yaml/scalar_end.hpp"
#include "yaml/tabs.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <new>
#include <streambuf>
#include <string>

namespace agenda::yaml {

namespace {

/// A stream over bytes that are already in memory, without another copy of them.
class MemoryBuffer final : public std::streambuf {
  public:
    explicit MemoryBuffer(std::string_view text) {
        char* begin = const_cast<char*>(text.data()); // std::streambuf asks for it, and only reads
        setg(begin, begin, begin + text.size());
    }
};

/// yaml-cpp's events, with their places as offsets into the file. Its marks count bytes from the
/// begin of what it was given, which lacks a byte order mark that the file may have.
class Events final : public YAML::EventHandler {
  public:
    Events(Builder& builder, std::size_t shift) : builder_(builder), shift_(shift) {}

    [[nodiscard]] std::size_t place(const YAML::Mark& mark) const {
        return static_cast<std::size_t>(std::max(mark.pos, 0)) + shift_;
    }
    [[nodiscard]] const std::optional<std::size_t>& second_document() const { return second_; }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (started_) {
            second_ = place(mark);
            throw Stop{};
        }
        started_ = true;
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        builder_.null(place(mark), anchor != YAML::NullAnchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { builder_.alias(place(mark)); }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string& value) override {
        builder_.scalar(place(mark), value);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(NodeKind::sequence, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { builder_.close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(NodeKind::mapping, mark, tag, anchor, style);
    }
    void OnMapEnd() override { builder_.close(); }

  private:
    void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style) {
        const bool has_properties = anchor != YAML::NullAnchor || tag != "?";
        const bool block = style == YAML::EmitterStyle::Block;
        builder_.open(place(mark), kind, block ? Style::block : Style::flow, has_properties);
    }

    Builder& builder_;
    std::size_t shift_;
    bool started_ = false;
    std::optional<std::size_t> second_;
};

/// What one run of the parser came to.
enum class Outcome { complete, stopped, failed };

/// Reads one file: prepares it, parses it, and again where a fault can be made harmless, so that what
/// stands behind the fault is seen too.
class Reading {
  public:
    Reading(FileId file, std::string_view text, Diagnostics& diagnostics)
        : file_(file), text_(text), diagnostics_(diagnostics), reporter_(file, diagnostics),
          prepared_(prescan(text, reporter_)) {}

    std::optional<Tree> run();

  private:
    Outcome attempt(Builder& builder);
    bool can_patch();
    void patch();
    std::optional<Tree> given_up(Builder& builder);
    bool reports_tabs(std::span<const Node> nodes, std::size_t end);
    std::optional<Tree> finished(Builder& builder);
    Impasse impasse(const Builder& builder, std::size_t at, std::string_view message) const;
    void report(Fault fault);
    void make_harmless(std::size_t at);

    FileId file_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    Reporter reporter_;
    Prepared prepared_;
    std::optional<Fault> fault_;
    std::vector<ByteRange> reported_;
    std::size_t patches_ = 0;
    bool tabs_blanked_ = false;
};

/// Twice is enough: a text like `,foo` has endless documents for the parser, and one is allowed.
Outcome Reading::attempt(Builder& builder) {
    Events events(builder, prepared_.begin);
    MemoryBuffer buffer(std::string_view(prepared_.text).substr(prepared_.begin));
    std::istream stream(&buffer);
    try {
        YAML::Parser parser(stream);
        if (parser.HandleNextDocument(events)) parser.HandleNextDocument(events);
        return Outcome::complete;
    } catch (const Stop&) {
        if (!events.second_document()) return Outcome::stopped;
        // Where the root is no mapping, that is the fault, and this but its consequence.
        const Node& root = builder.nodes().front();
        if (root.kind != NodeKind::mapping && !root.null) return Outcome::complete;
        fault_ = stray_document(impasse(builder, *events.second_document(), {}));
    } catch (const YAML::Exception& error) {
        fault_ = rephrase(impasse(builder, events.place(error.mark), error.msg));
    }
    return Outcome::failed;
}

Impasse Reading::impasse(const Builder& builder, std::size_t at, std::string_view message) const {
    const std::string_view document = std::string_view(prepared_.text).substr(0, prepared_.end);
    return {.file = text_,
            .text = document,
            .message = message,
            .at = std::min(at, document.size()),
            .reached = std::min(builder.reached(), document.size()),
            .last = builder.last_complete(),
            .open = builder.incomplete()};
}

/// Another colon in a text that wants quotes is the same fault.
void Reading::report(Fault fault) {
    for (const ByteRange known : reported_)
        if (known.begin <= fault.where.begin && fault.where.end <= known.end) return;
    reported_.push_back(fault.where);
    Diagnostic* found = reporter_.report(fault.rule, fault.where.begin, fault.where.end,
                                         std::move(fault.arguments));
    if (!found) return;
    found->suggestion = fault.suggestion;
    if (fault.begins_here)
        found->notes = {{NoteKind::begins_here,
                         reporter_.span(fault.begins_here->begin, fault.begins_here->end)}};
}

/// The byte becomes a letter, and whatever holds it will be skipped.
void Reading::make_harmless(std::size_t at) {
    prepared_.text[at] = harmless;
    const ByteRange range{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)};
    const auto behind =
        std::upper_bound(prepared_.refused.begin(), prepared_.refused.end(), range.begin,
                         [](std::uint32_t begin, ByteRange other) { return begin < other.begin; });
    prepared_.refused.insert(behind, range);
}

std::optional<Tree> Reading::run() {
    if (!prepared_.usable) return std::nullopt;
    for (;;) {
        const std::size_t before = diagnostics_.size();
        const Reporter reporter_before = reporter_;
        Builder builder(file_, prepared_, reporter_);
        const Outcome outcome = attempt(builder);
        if (outcome == Outcome::stopped) return std::nullopt;
        if (outcome == Outcome::complete) return finished(builder);

        const bool again = !prepared_.tabs.empty() && !tabs_blanked_;
        if (!again && !can_patch()) return given_up(builder);
        // The next attempt makes the same findings, and those behind this fault.
        diagnostics_.resize(before);
        reporter_ = reporter_before;
        if (again)
            blank_out_tabs(prepared_);
        else
            patch();
        tabs_blanked_ = tabs_blanked_ || again;
    }
}

/// Whether the fault can be made harmless, and has not been already. Parsing again and again is for
/// files of a usual size: a huge one shall not take seconds.
bool Reading::can_patch() {
    if (!fault_->patch || text_[*fault_->patch] != prepared_.text[*fault_->patch]) return false;
    return ++patches_ <= std::min<std::size_t>(20, 1 + max_file_size / (text_.size() + 1));
}

void Reading::patch() {
    const std::size_t at = *fault_->patch;
    report(std::move(*fault_));
    make_harmless(at);
}

/// What tabs did to the structure is no fault of its own.
std::optional<Tree> Reading::given_up(Builder& builder) {
    const std::size_t end = line_text_end(prepared_.text, fault_->where.end);
    if (!reports_tabs(builder.nodes(), end)) report(std::move(*fault_));
    return std::nullopt;
}

/// Whether there were tabs to report. A fix must be one: without it the file cannot be read, with it
/// it can.
bool Reading::reports_tabs(std::span<const Node> nodes, std::size_t end) {
    const std::size_t before = diagnostics_.size();
    if (report_tabs(nodes, prepared_, end, tabs_blanked_, reporter_) == 0) return false;
    Diagnostics others;
    if (!parse(file_, with_blanks(prepared_), others))
        for (std::size_t i = before; i < diagnostics_.size(); ++i)
            diagnostics_[i].fix.clear();
    return true;
}

std::optional<Tree> Reading::finished(Builder& builder) {
    const std::span<const Node> nodes = builder.nodes();
    if (nodes.empty() || (nodes[0].null && nodes[0].begin == nodes[0].end)) {
        reporter_.report(Rule::empty_file, 0, 0); // no arguments
        return std::nullopt;
    }
    const Node& root = nodes[0];
    if (root.kind != NodeKind::mapping) {
        // {0} what it is instead, as a Shape
        const Shape shape = root.kind == NodeKind::sequence ? Shape::list : Shape::text;
        const std::size_t end =
            std::min<std::size_t>(root.end, line_text_end(prepared_.text, root.begin));
        reporter_.report(Rule::not_a_mapping, root.begin, end, {shape});
        return std::nullopt;
    }
    // A tab is as wide as its author's editor says: which line belongs to which, nobody knows.
    if (reports_tabs(nodes, prepared_.end) && tabs_blanked_) return std::nullopt;
    return builder.tree();
}

} // namespace

std::optional<Tree> parse(FileId file, std::string_view text, Diagnostics& diagnostics) {
    Reporter reporter(file, diagnostics);
    try {
        std::optional<Tree> tree = Reading(file, text, diagnostics).run();
        if (tree) tree->text = text;
        return tree;
    } catch (const std::bad_alloc&) {
        reporter.report(Rule::too_large, 0, 0,
                        {static_cast<std::int64_t>(text.size()), std::int64_t{max_file_size},
                         std::int64_t{max_nodes}});
    } catch (const std::exception&) {
        reporter.report(Rule::yaml_syntax, 0, 0, {std::string()});
    }
    return std::nullopt;
}

} // namespace agenda::yaml
