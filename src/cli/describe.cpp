#include "cli/describe.hpp"

#include "base/text.hpp"
#include "lang/edit_screen.hpp"
#include "model/fields.hpp"
#include "model/key_order.hpp"
#include "model/notation.hpp"

#include <algorithm>

namespace agenda::cli {

namespace {

constexpr int longest_value = 48;
/// Of a list or group; its texts are cut by themselves.
constexpr int longest_content = 120;

template <class E, std::size_t N>
std::string name_or(const std::array<std::string_view, N>& ids, std::string_view id,
                    const Lang& lang) {
    const auto value = from_id<E>(ids, id);
    return value ? std::string(name_of(*value, lang)) : std::string(id);
}

template <class Map>
std::string name_in(const Map& positions, std::string_view id, const Vocabulary& vocabulary,
                    const Lang& lang) {
    const auto it = positions.find(id);
    if (it == positions.end() || vocabulary[it->second].name.empty()) return std::string(id);
    return std::string(shown(vocabulary[it->second].name, lang.code).value);
}

/// One value of the field as a person reads it.
std::string value_shown(std::string_view name, std::string_view value, const Vocabulary& vocabulary,
                        const Lang& lang) {
    const Path* path = find_path(name);
    if (path == nullptr) return std::string(value);
    switch (path->type) {
    case ValueType::kind: return name_or<Kind>(kind_ids, value, lang);
    case ValueType::status: return name_or<Status>(status_ids, value, lang);
    case ValueType::visibility: return name_or<Visibility>(visibility_ids, value, lang);
    case ValueType::theme: return name_in(vocabulary.theme_by_id, value, vocabulary, lang);
    case ValueType::scope: return name_in(vocabulary.scope_by_id, value, vocabulary, lang);
    case ValueType::organisation:
        if (value == steering_group_id) return std::string(lang.screen->steering_group);
        return name_in(vocabulary.organisation_by_id, value, vocabulary, lang);
    case ValueType::date:
        if (const ParsedDate parsed = parse_date(value); parsed.date)
            return lang.short_date(*parsed.date);
        return std::string(value);
    case ValueType::amount:
        if (const auto amount = parse_amount(value)) return lang.euros(*amount);
        return std::string(value);
    case ValueType::boolean:
        if (value == "true") return std::string(lang.screen->yes);
        return std::string(value == "false" ? lang.screen->no : value);
    case ValueType::word: return std::string(value);
    case ValueType::text: break;
    }
    return std::string(lang.open_quote) + fit(value, longest_value) + std::string(lang.close_quote);
}

class Describer {
  public:
    explicit Describer(const Subject& subject)
        : subject_(subject), vocabulary_(subject.inventory.vocabulary), lang_(subject.lang) {}

    [[nodiscard]] std::string line(const yaml::Change& change) const {
        const Target target = target_of(dotted(change.path), vocabulary_);
        const std::string label = label_of(target);
        const auto old = yaml::find(subject_.tree, change.path);
        switch (change.verb) {
        case yaml::Verb::append:
        case yaml::Verb::prepend: return label + " + " + shown_content(target.name, change.content);
        case yaml::Verb::remove:
            if (std::holds_alternative<std::size_t>(change.path.back()))
                return label + " − " + shown_old(target.name, old);
            return label + ": " + shown_old(target.name, old) + " → " +
                   std::string(lang_.edit->absent);
        case yaml::Verb::set: break;
        }
        return label + ": " + shown_old(target.name, old) + " → " +
               shown_content(target.name, change.content);
    }

  private:
    static std::string dotted(const yaml::Path& path) {
        std::string name;
        for (const yaml::Step& step : path) {
            const auto* key = std::get_if<std::string>(&step);
            name += (name.empty() ? "" : ".") +
                    (key ? *key : std::to_string(std::get<std::size_t>(step)));
        }
        return name;
    }

    [[nodiscard]] std::string label_of(const Target& target) const {
        const std::string label(field_label(target.name, lang_));
        return target.language.empty() ? label : label + " (" + target.language + ')';
    }

    [[nodiscard]] std::string shown_old(const std::string& name,
                                        const std::optional<yaml::View>& old) const {
        return old ? shown_content(name, yaml::content_of(*old)) : std::string(lang_.edit->absent);
    }

    /// Of a text in several languages the reader's, else the first.
    [[nodiscard]] std::string shown_text(const std::string& name,
                                         const yaml::Content& content) const {
        const auto mine = std::ranges::find(content.keys, lang_.code);
        const auto at = mine == content.keys.end() ? 0 : mine - content.keys.begin();
        return shown_content(name, content.children[static_cast<std::size_t>(at)]);
    }

    [[nodiscard]] bool is_language(const std::string& key) const {
        return vocabulary_.has_language(key);
    }

    [[nodiscard]] std::string shown_content(const std::string& name,
                                            const yaml::Content& content) const {
        if (content.kind == yaml::NodeKind::scalar)
            return value_shown(name, content.value, vocabulary_, lang_);
        if (!content.keys.empty() && find_path(name) != nullptr &&
            std::ranges::all_of(content.keys, [&](const auto& key) { return is_language(key); }))
            return shown_text(name, content);
        std::string out;
        for (std::size_t i = 0; i < content.children.size(); ++i) {
            const bool keyed = i < content.keys.size();
            out += (out.empty() ? "" : ", ") +
                   shown_content(keyed ? name + '.' + content.keys[i] : name, content.children[i]);
        }
        return out.empty() ? std::string(lang_.edit->absent) : fit(out, longest_content);
    }

    const Subject& subject_;
    const Vocabulary& vocabulary_;
    const Lang& lang_;
};

} // namespace

std::string describe(const yaml::Change& change, const Subject& subject) {
    return Describer(subject).line(change);
}

} // namespace agenda::cli
