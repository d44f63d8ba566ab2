#include "base/pieces.hpp"

#include <cstddef>
#include <ostream>
#include <streambuf>
#include <vector>

namespace agenda {

namespace {

/// Nothing more is wanted.
struct Enough {};

class Pieces : public std::streambuf {
  public:
    explicit Pieces(const TakePiece& take) : take_(take), buffer_(std::size_t{64} * 1024) {
        empty();
    }

    void hand_on() {
        const std::string_view piece(pbase(), static_cast<std::size_t>(pptr() - pbase()));
        if (!piece.empty() && !take_(piece)) throw Enough{};
        empty();
    }

  protected:
    int_type overflow(int_type c) override {
        hand_on();
        if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }

  private:
    void empty() { setp(buffer_.data(), buffer_.data() + buffer_.size()); }

    const TakePiece& take_;
    std::vector<char> buffer_;
};

} // namespace

bool print_in_pieces(const Print& print, const TakePiece& take) {
    Pieces pieces(take);
    std::ostream out(&pieces);
    // A stream keeps what its buffer throws to itself, unless asked not to.
    out.exceptions(std::ios::badbit);
    try {
        print(out);
        pieces.hand_on();
    } catch (const Enough&) {
        return false;
    }
    return true;
}

} // namespace agenda
