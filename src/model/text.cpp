#include "model/text.hpp"

namespace agenda {

Text::Iterator::Iterator(const Text& text) : text_(&text) {
    if (text.empty()) return;
    const yaml::View node = text.node();
    key_ = node.is_scalar() ? node.index() : node.index() + 1;
    end_ = node.next();
    skip_unreadable();
}

Translation Text::Iterator::operator*() const {
    const yaml::View key(*text_->tree_, key_);
    if (key_ == text_->node_) return {.language = {}, .value = key.value(), .where = key.span()};
    const yaml::View value(*text_->tree_, key.next());
    return {.language = key.value(), .value = value.value(), .where = value.span()};
}

Text::Iterator& Text::Iterator::operator++() {
    ++entry_;
    const yaml::View key(*text_->tree_, key_);
    key_ = key_ == text_->node_ ? end_ : yaml::View(*text_->tree_, key.next()).next();
    skip_unreadable();
    return *this;
}

void Text::Iterator::skip_unreadable() {
    for (; key_ != end_ && !text_->readable_[entry_]; ++entry_)
        key_ = yaml::View(*text_->tree_, yaml::View(*text_->tree_, key_).next()).next();
}

Text::Iterator Text::begin() const { return Iterator(*this); }

Translation Text::front() const { return *begin(); }

bool Text::has_several() const {
    Iterator at = begin();
    return at != end() && ++at != end();
}

std::optional<Translation> Text::find(std::string_view language) const {
    if (is_plain()) return front();
    for (const Translation& translation : *this)
        if (translation.language == language) return translation;
    return std::nullopt;
}

Shown shown(const Text& text, std::string_view language) {
    if (text.empty()) return {};
    if (const auto found = text.find(language)) return {.value = found->value, .fallback = {}};
    const Translation other = text.front();
    return {.value = other.value, .fallback = other.language};
}

} // namespace agenda
