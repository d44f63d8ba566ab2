// What a long block consists of: held, or made when it is looked at and then forgotten, so that the block is
// never whole in memory.
#pragma once

#include "base/parallel.hpp"
#include "output/markup.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <utility>
#include <vector>

namespace agenda::output {

template <class Part> class Parts {
  public:
    Parts() = default;
    Parts(std::initializer_list<Part> held) : held_(held) {}
    Parts(std::vector<Part> held) : held_(std::move(held)) {}
    /// `make` is asked for each part as often as it is looked at, by several threads at once if they like; what
    /// it looks at outlives the parts.
    Parts(std::size_t size, std::function<Part(std::size_t)> make)
        : make_(std::move(make)), size_(size) {}

    /// To those that are held.
    void push_back(Part part) { held_.push_back(std::move(part)); }

    [[nodiscard]] std::size_t size() const { return make_ ? size_ : held_.size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] Part operator[](std::size_t i) const { return make_ ? make_(i) : held_[i]; }

  private:
    std::vector<Part> held_;
    /// Empty where the parts are held.
    std::function<Part(std::size_t)> make_;
    std::size_t size_ = 0;
};

/// Parts of a long block that a thread makes or prints at once.
inline constexpr std::size_t parts_at_once = 128;

/// Writes what `add(Markup&, part, its position)` makes of each part, in their order and on all processors.
template <class Target, class Part, class Add>
void print_parts(Sink<Target>& out, const Parts<Part>& parts, const Add& add) {
    in_order(
        parts.size(), parts_at_once,
        [&](std::size_t begin, std::size_t end) {
            Markup<Target> text;
            for (std::size_t i = begin; i < end; ++i)
                add(text, parts[i], i);
            return text;
        },
        [&](const Markup<Target>& text) { out << text; });
}

/// `count` parts in their order, and where `begins(i)` a heading before part i: `heading(i)` and `part(i)` make
/// them.
template <class Begins, class Heading, class Make>
[[nodiscard]] auto under_headings(std::size_t count, Begins begins, Heading heading, Make part) {
    using Part = decltype(part(count));
    struct Place {
        std::uint32_t part = 0;
        bool is_heading = false;
    };
    std::vector<Place> places;
    places.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = static_cast<std::uint32_t>(i);
        if (begins(i)) places.push_back({.part = number, .is_heading = true});
        places.push_back({.part = number});
    }
    const std::size_t size = places.size();
    return Parts<Part>(size,
                       [places = std::move(places), heading = std::move(heading),
                        part = std::move(part)](std::size_t i) -> Part {
                           const Place place = places[i];
                           return place.is_heading ? heading(place.part) : part(place.part);
                       });
}

} // namespace agenda::output
