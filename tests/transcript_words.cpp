#include "transcript_words.hpp"

#include <charconv>

namespace agenda::transcript {
namespace {

struct Word {
    std::string text;
    /// An unquoted |, >, 2> or <.
    bool is_operator = false;
    /// Nothing of it was quoted, so that VAR=value may be an assignment.
    bool bare = true;
};

class Lexer {
  public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<Word> words() {
        while (at_ < text_.size()) {
            if (text_[at_] == ' ')
                ++at_;
            else if (const std::size_t size = operator_here())
                words_.push_back({std::string(take(size)), true, true});
            else
                words_.push_back(word());
        }
        return std::move(words_);
    }

  private:
    [[nodiscard]] std::size_t operator_here() const {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("2>")) return 2;
        return rest.starts_with('|') || rest.starts_with('>') || rest.starts_with('<') ? 1 : 0;
    }

    std::string_view take(std::size_t size) {
        at_ += size;
        return text_.substr(at_ - size, size);
    }

    /// To the closing quote, which is passed; a backslash may hide one.
    std::string_view take_to(char quote, bool backslashes) {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != quote)
            at_ += backslashes && text_[at_] == '\\' ? 2U : 1U;
        if (at_ >= text_.size()) throw BadCommand(std::string("no closing ") + quote);
        return text_.substr(begin, at_++ - begin);
    }

    Word word() {
        static constexpr std::string_view ends = " |<>";
        static constexpr std::string_view expands = "$`*;&()";
        Word result;
        while (at_ < text_.size() && ends.find(text_[at_]) == ends.npos) {
            const char c = text_[at_];
            if (c == '\'' || c == '"' || c == '\\' || text_.substr(at_).starts_with("$'")) {
                quoted(result);
            } else if (expands.find(c) != expands.npos) {
                throw BadCommand(std::string("no shell is here to understand an unquoted ") + c);
            } else {
                result.text += c;
                ++at_;
            }
        }
        return result;
    }

    void quoted(Word& word) {
        word.bare = false;
        const char c = text_[at_++];
        if (c == '\\') {
            if (at_ == text_.size()) throw BadCommand("a backslash at the end");
            word.text += text_[at_++];
        } else if (c == '\'') {
            word.text += take_to('\'', false);
        } else if (c == '"') {
            for (std::string_view inner = take_to('"', true); !inner.empty();
                 inner.remove_prefix(1)) {
                if (inner.size() > 1 && inner[0] == '\\' && (inner[1] == '"' || inner[1] == '\\'))
                    inner.remove_prefix(1);
                word.text += inner[0];
            }
        } else { // $'…'
            ++at_;
            word.text += unescape(take_to('\'', true));
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::vector<Word> words_;
};

bool is_assignment(const Word& word) {
    const std::size_t equals = word.text.find('=');
    if (word.is_operator || equals == 0 || equals == std::string::npos) return false;
    static constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    return word.text.substr(0, equals).find_first_not_of(letters) == std::string::npos;
}

std::optional<std::string>& redirection(CommandLine& line, std::string_view sign) {
    if (sign == "<") return line.in;
    return sign == ">" ? line.out : line.err;
}

int hexadecimal(std::string_view digits) {
    int value = 0;
    const char* const end = digits.data() + digits.size();
    const bool read = std::from_chars(digits.data(), end, value, 16).ptr == end;
    return read && digits.size() == 2 ? value : -1;
}

} // namespace

std::string unescape(std::string_view text) {
    static constexpr std::string_view letters = "trn\\'";
    static constexpr std::string_view meanings = "\t\r\n\\'";
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result += text[i];
            continue;
        }
        const char letter = ++i < text.size() ? text[i] : ' ';
        if (const std::size_t found = letters.find(letter); found != letters.npos) {
            result += meanings[found];
        } else if (letter == 'x' && hexadecimal(text.substr(i + 1, 2)) >= 0) {
            result += static_cast<char>(hexadecimal(text.substr(i + 1, 2)));
            i += 2;
        } else {
            throw BadCommand(std::string("unknown escape \\") + letter);
        }
    }
    return result;
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    for (Word& word : Lexer(text).words())
        words.push_back(std::move(word.text));
    return words;
}

CommandLine parse_command(std::string_view text) {
    CommandLine line;
    std::vector<std::string>* words = &line.words;
    const std::vector<Word> all = Lexer(text).words();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Word& word = all[i];
        if (word.is_operator && word.text == "|") {
            words = &line.pipes.emplace_back();
        } else if (word.is_operator) {
            if (i + 1 == all.size()) throw BadCommand("a redirection wants a file");
            redirection(line, word.text) = all[++i].text;
        } else if (line.words.empty() && is_assignment(word)) {
            const std::size_t equals = word.text.find('=');
            line.environment.emplace_back(word.text.substr(0, equals),
                                          word.text.substr(equals + 1));
        } else if (line.words.empty() && word.bare && word.text == "as-nobody") {
            line.as_nobody = true;
        } else if (line.words.empty() && word.bare && word.text == "at-terminal") {
            line.at_terminal = true;
        } else {
            words->push_back(word.text);
        }
    }
    if (line.words.empty() || words->empty()) throw BadCommand("no command");
    return line;
}

} // namespace agenda::transcript
