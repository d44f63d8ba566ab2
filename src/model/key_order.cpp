#include "model/key_order.hpp"

#include "base/text.hpp"
#include "model/fields.hpp"

#include <algorithm>
#include <type_traits>

namespace agenda {

namespace {

template <class M> struct RecordIn { using type = void; };
template <class T> struct RecordIn<std::optional<T>> { using type = T; };
template <class T> struct RecordIn<Part<T>> { using type = T; };
template <class T> struct RecordIn<Records<T>> { using type = T; };
template <class T> struct RecordIn<std::vector<T>> { using type = T; };

/// The record that a member holds or lists; void for values.
template <class M> using Record = typename RecordIn<M>::type;

template <class T>
concept IsRecord = !std::is_void_v<T> && requires {
    fields<T>();
}
&&!std::is_same_v<T, Theme> && !std::is_same_v<T, Scope> && requires(T record) { record.where; };

template <class T> struct IsLocated : std::false_type {};
template <class T> struct IsLocated<Located<T>> : std::true_type {};

template <class R>
std::vector<std::string_view> order_in(std::span<const std::string_view> path,
                                       const Vocabulary& vocabulary) {
    std::vector<std::string_view> keys;
    if (path.empty()) {
        for (const Field<R>& field : fields<R>())
            keys.push_back(field.name);
        return keys;
    }
    const Field<R>* field = find_field<R>(path.front());
    if (field == nullptr) return keys;
    std::visit(
        [&]<class M>(M R::*) {
            using T = Record<M>;
            if constexpr (std::is_same_v<M, std::vector<Theme>> ||
                          std::is_same_v<M, std::vector<Scope>>) {
                // A mapping from ids, which stay in the order that their file gives them.
                if (path.size() > 1) keys = order_in<T>(path.subspan(2), vocabulary);
            } else if constexpr (std::is_same_v<M, Text>) {
                if (path.size() == 1)
                    for (const auto& language : vocabulary.profile.languages)
                        keys.push_back(language.value);
            } else if constexpr (!std::is_void_v<T> && !IsLocated<T>::value) {
                if constexpr (IsRecord<T>) keys = order_in<T>(path.subspan(1), vocabulary);
            }
        },
        field->slot);
    return keys;
}

bool is_index(std::string_view step) {
    return !step.empty() && std::ranges::all_of(step, [](char c) { return c >= '0' && c <= '9'; });
}

template <class R>
Target::Shape shape_in(std::span<const std::string_view> path, bool one_of_list) {
    const Field<R>* field = path.empty() ? nullptr : find_field<R>(path.front());
    if (field == nullptr) return Target::Shape::unknown;
    Target::Shape shape = Target::Shape::unknown;
    std::visit(
        [&]<class M>(M R::*) {
            using T = Record<M>;
            if constexpr (!std::is_void_v<T> && !IsLocated<T>::value) {
                if constexpr (IsRecord<T>) {
                    const bool listed = std::is_same_v<M, Records<T>>;
                    if (path.size() > 1)
                        shape = shape_in<T>(path.subspan(1), one_of_list);
                    else
                        shape = listed && !one_of_list ? Target::Shape::list_of_records
                                                       : Target::Shape::record;
                }
            } else if (path.size() == 1) {
                const bool listed = requires(M member) { member.subspan(0); };
                shape =
                    listed && !one_of_list ? Target::Shape::list_of_leaves : Target::Shape::leaf;
            }
        },
        field->slot);
    return shape;
}

} // namespace

std::vector<std::string_view> key_order(std::span<const std::string_view> path,
                                        const Vocabulary& vocabulary, FileKind file) {
    if (file == FileKind::item) return order_in<Item>(path, vocabulary);
    if (file == FileKind::profile) return order_in<Profile>(path, vocabulary);
    if (path.empty()) return {};
    return file == FileKind::organisations ? order_in<Organisation>(path.subspan(1), vocabulary)
                                           : order_in<Meeting>(path.subspan(1), vocabulary);
}

Target target_of(std::string_view dotted, const Vocabulary& vocabulary) {
    std::vector<std::string_view> steps = split(dotted, '.');
    const bool one_of_list = is_index(steps.back());
    std::erase_if(steps, is_index);
    Target target;
    target.shape = shape_in<Item>(steps, one_of_list);
    if (target.shape == Target::Shape::unknown && steps.size() > 1 &&
        vocabulary.has_language(steps.back())) {
        target.language = steps.back();
        steps.pop_back();
        target.shape = shape_in<Item>(steps, one_of_list);
    }
    for (const std::string_view step : steps)
        target.name += (target.name.empty() ? "" : ".") + std::string(step);
    return target;
}

} // namespace agenda
