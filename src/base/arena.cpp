#include "base/arena.hpp"

#include <sys/mman.h>

#include <new>

namespace agenda {

namespace {

std::size_t whole_pages(std::size_t size) {
    return (size + large_page - 1) / large_page * large_page;
}

} // namespace

void* allocate_large(std::size_t size, std::size_t alignment) {
    if (size < large_page) return ::operator new (size, std::align_val_t{alignment});
    void* at = ::operator new (whole_pages(size), std::align_val_t{large_page});
#ifdef MADV_HUGEPAGE
    // Where there are none, small pages do as well.
    (void)madvise(at, whole_pages(size), MADV_HUGEPAGE);
#endif
    return at;
}

void deallocate_large(void* at, std::size_t size, std::size_t alignment) {
#ifdef MADV_NOHUGEPAGE
    // Whoever takes a little of it next needs no more.
    if (size >= large_page) (void)madvise(at, whole_pages(size), MADV_NOHUGEPAGE);
#endif
    ::operator delete (at, std::align_val_t{size < large_page ? alignment : large_page});
}

Arena::~Arena() {
    for (const std::span<std::byte> piece : pieces_)
        deallocate_large(piece.data(), piece.size(), alignof(std::max_align_t));
}

void Arena::add_piece(std::size_t size) {
    const bool is_expected = expected_ >= large_page;
    const std::size_t room = std::max(size, is_expected ? large_page : next_size_);
    pieces_.reserve(pieces_.size() + 1); // so that what is allocated is not lost
    pieces_.emplace_back(static_cast<std::byte*>(allocate_large(room, alignof(std::max_align_t))),
                         room);
    free_ = pieces_.back().data();
    left_ = room;
    if (!is_expected) next_size_ = std::min(2 * next_size_, largest);
    expected_ -= std::min(expected_, room);
}

} // namespace agenda
