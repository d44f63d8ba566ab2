#include "cli/describe.hpp"

#include "base/text.hpp"
#include "lang/edit_screen.hpp"
#include "model/fields.hpp"

namespace agenda::cli {

namespace {

constexpr int longest_value = 48;

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
    return it == positions.end() ? std::string(id)
                                 : std::string(shown(vocabulary[it->second].name, lang.code).value);
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
    case ValueType::boolean:
    case ValueType::word: return std::string(value);
    case ValueType::text: break;
    }
    return std::string(lang.open_quote) + fit(value, longest_value) + std::string(lang.close_quote);
}

class Describer {
  public:
    Describer(const EditableItem& item, const Agenda& agenda, const Lang& lang)
        : item_(item), vocabulary_(agenda.inventory.vocabulary), lang_(lang) {}

    [[nodiscard]] std::string line(const yaml::Change& change) const {
        const Target target = target_of(dotted(change.path), vocabulary_);
        const std::string label = label_of(target);
        const auto old = yaml::find(*item_.tree, item_.text, change.path);
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

    /// A field that is set to what it is.
    [[nodiscard]] bool is_so_already(const yaml::Change& change) const {
        const auto old = yaml::find(*item_.tree, item_.text, change.path);
        return change.verb == yaml::Verb::set && change.content.kind == yaml::NodeKind::scalar &&
               old && old->is_scalar() && old->value() == change.content.value;
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

    [[nodiscard]] std::string shown_content(const std::string& name,
                                            const yaml::Content& content) const {
        if (content.kind == yaml::NodeKind::scalar)
            return value_shown(name, content.value, vocabulary_, lang_);
        std::string out;
        for (std::size_t i = 0; i < content.children.size(); ++i) {
            const bool keyed = i < content.keys.size();
            const bool known = keyed && find_path(name + '.' + content.keys[i]) != nullptr;
            out += (out.empty() ? "" : ", ") +
                   shown_content(known ? name + '.' + content.keys[i] : name, content.children[i]);
        }
        return out.empty() ? std::string(lang_.edit->absent) : fit(out, longest_value);
    }

    const EditableItem& item_;
    const Vocabulary& vocabulary_;
    const Lang& lang_;
};

} // namespace

std::string describe(std::span<const yaml::Change> changes, const EditableItem& item,
                     const Agenda& agenda, const Lang& lang) {
    const Describer describer(item, agenda, lang);
    std::string line = std::string(item.item->id) + ": ";
    std::string_view separator = "";
    for (const yaml::Change& change : changes) {
        if (describer.is_so_already(change)) continue;
        line += std::string(separator) + describer.line(change);
        separator = "; ";
    }
    return line;
}

} // namespace agenda::cli
