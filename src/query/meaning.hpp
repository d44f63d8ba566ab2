// What values mean, as text that can be compared across two vocabularies: line breaks, key order, the
// order of a list and a default that is written out make no difference.
#pragma once

#include "model/fields.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace agenda::query {

/// Ids that are called otherwise now: old to new.
struct Renamed {
    using Ids = std::map<std::string, std::string, std::less<>>;
    Ids organisations{};
    Ids themes{};
    Ids scopes{};
    Ids items{};
};
[[nodiscard]] std::string_view now_called(std::string_view id, const Renamed::Ids& ids);

/// What has another id in another vocabulary, and exactly the same name. `items` stays empty.
[[nodiscard]] Renamed renamed_between(const Vocabulary& before, const Vocabulary& after);

/// Without line breaks and runs of blanks, which only depend on how a text was typed.
[[nodiscard]] std::string normalised(std::string_view text);

/// Whether two texts say the same in some language.
[[nodiscard]] bool share_translation(const Text& a, const Text& b);

/// `renamed`: null for what is new, and so is called as it is.
class Meaning {
  public:
    explicit Meaning(const Vocabulary& vocabulary, const Renamed* renamed = nullptr)
        : vocabulary_(vocabulary), renamed_(renamed) {}

    [[nodiscard]] std::string operator()(const Text& text) const;
    [[nodiscard]] std::string operator()(const Date& date) const { return iso(date); }
    [[nodiscard]] std::string operator()(bool value) const { return value ? "true" : ""; }
    [[nodiscard]] std::string operator()(std::int64_t value) const { return std::to_string(value); }
    [[nodiscard]] std::string operator()(Kind value) const { return std::string(id_of(value)); }
    [[nodiscard]] std::string operator()(Status value) const { return std::string(id_of(value)); }
    [[nodiscard]] std::string operator()(Visibility value) const {
        return value == Visibility::open ? std::string() : std::string(id_of(value));
    }
    [[nodiscard]] std::string operator()(OrganisationType value) const {
        return std::string(id_of(value));
    }
    [[nodiscard]] std::string operator()(Country value) const { return std::string(id_of(value)); }
    [[nodiscard]] std::string operator()(ThemeId id) const;
    [[nodiscard]] std::string operator()(ScopeId id) const;
    [[nodiscard]] std::string operator()(OrganisationId id) const;
    [[nodiscard]] std::string operator()(std::string_view word) const { return std::string(word); }
    [[nodiscard]] std::string item(std::string_view id) const;

    template <class T> [[nodiscard]] std::string operator()(const Maybe<T>& value) const {
        return value ? (*this)(value->value) : std::string();
    }
    template <class T> [[nodiscard]] std::string operator()(const List<T>& values) const {
        std::vector<std::string> words;
        for (const Located<T>& value : values)
            words.push_back((*this)(value.value));
        return sorted(std::move(words));
    }
    /// A record: a milestone, a link.
    template <class R>
    requires requires { fields<R>(); }
    [[nodiscard]] std::string operator()(const R& record) const {
        std::string all;
        for (const Field<R>& field : fields<R>()) {
            const std::string one = of(record, field);
            if (!one.empty()) all += std::string(field.name) + '\x1d' + one + '\x1c';
        }
        return all;
    }
    template <class R>
    requires requires { fields<R>(); }
    [[nodiscard]] std::string operator()(Part<R> record) const {
        return record ? (*this)(*record) : std::string();
    }
    template <class R>
    requires requires { fields<R>(); }
    [[nodiscard]] std::string operator()(Records<R> records) const {
        std::vector<std::string> words;
        for (const R& record : records)
            words.push_back((*this)(record));
        return sorted(std::move(words));
    }

    template <class R> [[nodiscard]] std::string operator()(const std::vector<R>& records) const {
        return (*this)(Records<R>(records));
    }

    /// One field of a record.
    template <class R> [[nodiscard]] std::string of(const R& record, const Field<R>& field) const {
        return std::visit(
            [&]<class M>(M R::*member) -> std::string {
                if constexpr (std::is_same_v<M, List<std::string_view>>) {
                    if (field.domain == Domain::item) return items(record.*member);
                    return (*this)(record.*member);
                } else if constexpr (requires { (*this)(record.*member); }) {
                    return (*this)(record.*member);
                } else {
                    return {}; // only the vocabulary has these
                }
            },
            field.slot);
    }

  private:
    [[nodiscard]] static std::string sorted(std::vector<std::string> words);
    [[nodiscard]] std::string items(const List<std::string_view>& ids) const;

    const Vocabulary& vocabulary_;
    const Renamed* renamed_;
};

} // namespace agenda::query
