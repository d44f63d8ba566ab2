#include "store/object_id.hpp"

#include <mbedtls/md.h>

#include <new>

namespace agenda::store {

namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t sha1_size = 20;
constexpr std::size_t sha256_size = 32;

/// A digest under way.
class Digest {
  public:
    explicit Digest(const mbedtls_md_info_t& kind) {
        mbedtls_md_init(&context_);
        if (mbedtls_md_setup(&context_, &kind, 0) != 0) {
            mbedtls_md_free(&context_);
            throw std::bad_alloc();
        }
        mbedtls_md_starts(&context_);
    }
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;
    Digest(Digest&&) = delete;
    Digest& operator=(Digest&&) = delete;
    ~Digest() { mbedtls_md_free(&context_); }

    void add(std::string_view bytes) {
        mbedtls_md_update(&context_, reinterpret_cast<const unsigned char*>(bytes.data()),
                          bytes.size());
    }
    void finish(std::uint8_t* result) { mbedtls_md_finish(&context_, result); }

  private:
    mbedtls_md_context_t context_{};
};

} // namespace

ObjectFormat format_of(std::string_view hexadecimal) {
    return hexadecimal.size() == 2 * sha256_size ? ObjectFormat::sha256 : ObjectFormat::sha1;
}

std::optional<ObjectId> ObjectId::read(std::string_view hexadecimal) {
    if (hexadecimal.size() != 2 * sha1_size && hexadecimal.size() != 2 * sha256_size)
        return std::nullopt;
    ObjectId id;
    for (; !hexadecimal.empty(); hexadecimal.remove_prefix(2)) {
        const std::size_t high = digits.find(hexadecimal[0]);
        const std::size_t low = digits.find(hexadecimal[1]);
        if (high == std::string_view::npos || low == std::string_view::npos) return std::nullopt;
        id.bytes_[id.size_++] = static_cast<std::uint8_t>(high * digits.size() + low);
    }
    return id;
}

ObjectId ObjectId::of_file(std::string_view bytes, ObjectFormat format) {
    const bool is_sha1 = format == ObjectFormat::sha1;
    const mbedtls_md_info_t* kind =
        mbedtls_md_info_from_type(is_sha1 ? MBEDTLS_MD_SHA1 : MBEDTLS_MD_SHA256);
    if (kind == nullptr) return {}; // the library was built without it
    Digest digest(*kind);
    std::string head = "blob " + std::to_string(bytes.size());
    head.push_back('\0');
    digest.add(head);
    digest.add(bytes);
    ObjectId id;
    digest.finish(id.bytes_.data());
    id.size_ = is_sha1 ? sha1_size : sha256_size;
    return id;
}

std::string ObjectId::hexadecimal() const {
    std::string text;
    text.reserve(2 * std::size_t{size_});
    for (std::size_t i = 0; i < size_; ++i) {
        text.push_back(digits[bytes_[i] / digits.size()]);
        text.push_back(digits[bytes_[i] % digits.size()]);
    }
    return text;
}

} // namespace agenda::store
