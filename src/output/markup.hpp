// Text in the syntax of a target (a terminal, Markdown, CSV, a CI log). Only a literal of the program
// and the target's own functions make one, and a Sink takes nothing else: text from a file or from the
// command line that nobody escaped does not compile.
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace agenda::output {

/// A string that stands in the program's source.
class Literal {
  public:
    consteval Literal(const char* text) : text_(text) {}
    [[nodiscard]] constexpr std::string_view view() const { return text_; }

  private:
    std::string_view text_;
};

template <class Target> class Markup {
  public:
    Markup() = default;
    Markup(Literal literal) : text_(literal.view()) {}

    [[nodiscard]] static Markup number(std::int64_t number) {
        return {Escaped{}, std::to_string(number)};
    }
    [[nodiscard]] static Markup repeated(Literal literal, int times) {
        Markup result;
        for (int i = 0; i < times; ++i)
            result += literal;
        return result;
    }

    Markup& operator+=(Literal literal) { return append(literal.view()); }
    Markup& operator+=(const Markup& other) { return append(other.text_); }

    [[nodiscard]] bool empty() const { return text_.empty(); }
    /// To be measured and compared; what is made of it is plain text again.
    [[nodiscard]] std::string_view view() const { return text_; }

    friend bool operator==(const Markup&, const Markup&) = default;

  private:
    friend Target;
    struct Escaped {};
    Markup(Escaped /*by the target*/, std::string text) : text_(std::move(text)) {}

    Markup& append(std::string_view text) {
        text_ += text;
        return *this;
    }

    std::string text_;
};

/// Where a printer of one target writes.
template <class Target> class Sink {
  public:
    explicit Sink(std::ostream& out) : out_(&out) {}

    Sink& operator<<(Literal literal) {
        *out_ << literal.view();
        return *this;
    }
    Sink& operator<<(const Markup<Target>& markup) {
        *out_ << markup.view();
        return *this;
    }

  private:
    std::ostream* out_;
};

} // namespace agenda::output
