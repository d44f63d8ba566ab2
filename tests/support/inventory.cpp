#include "support/inventory.hpp"

#include "model/reader.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace agenda::test {

namespace {

class Maker {
  public:
    explicit Maker(const Files& files) {
        for (const auto& [path, text] : files)
            parse(path, text);
    }

    Inventory make() {
        Vocabulary& vocabulary = inventory_.vocabulary;
        vocabulary.profile = builtin_profile();
        read_vocabulary("_agenda.yaml", read_profile, vocabulary.profile_known);
        read_vocabulary("_organisations.yaml", read_organisations, vocabulary.organisations_known);
        bool meetings_known = true;
        read_vocabulary("_meetings.yaml", read_meetings, meetings_known);
        for (FileId file = 0; file < inventory_.sources.size(); ++file)
            if (!path_of(file).starts_with('_')) inventory_.items.push_back(item_of(file));
        inventory_.index();
        inventory_.take_findings({{found_.begin(), found_.end()}}, {});
        return std::move(inventory_);
    }

  private:
    void parse(const std::string& path, const std::string& text) {
        const FileId file = inventory_.sources.add(path, text);
        auto tree = yaml::parse(file, inventory_.sources[file].text, found_);
        if (tree) inventory_.keep(std::move(*tree));
    }

    [[nodiscard]] bool is_parsed(FileId file) const { return inventory_.tree_of(file) != nullptr; }

    [[nodiscard]] std::string_view path_of(FileId file) const {
        return inventory_.sources[file].path;
    }

    [[nodiscard]] yaml::View root(FileId file) const {
        return yaml::root(*inventory_.tree_of(file));
    }

    void read_vocabulary(std::string_view path,
                         void (*read)(const yaml::View&, Vocabulary&, Diagnostics&), bool& known) {
        for (FileId file = 0; file < inventory_.sources.size(); ++file) {
            if (path_of(file) != path) continue;
            known = is_parsed(file);
            if (known) read(root(file), inventory_.vocabulary, found_);
        }
        inventory_.vocabulary.index();
    }

    Item item_of(FileId file) {
        std::string_view id = path_of(file).substr(path_of(file).find_last_of('/') + 1);
        id = id.substr(0, id.find('.'));
        if (is_parsed(file))
            return read_item(file, id, root(file), inventory_.vocabulary, found_,
                             inventory_.arena());
        Item unreadable;
        unreadable.file = file;
        unreadable.id = id;
        return unreadable;
    }

    Inventory inventory_;
    Diagnostics found_;
};

bool says(std::string_view lines, std::string_view key) {
    const std::string start = std::string(key) + ":";
    return lines.starts_with(start) || lines.find("\n" + start) != std::string_view::npos;
}

} // namespace

Inventory inventory_of(const Files& files) { return Maker(files).make(); }

std::string item(std::string_view lines) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> required{
        {{"title", "Titel"}, {"kind", "project"}, {"theme", "mobiliteit"}, {"status", "lopend"}}};
    std::string text(lines);
    if (!text.empty() && text.back() != '\n') text += '\n';
    for (const auto& [key, value] : required)
        if (!says(lines, key)) text += std::string(key) + ": " + std::string(value) + '\n';
    return text;
}

std::pair<std::string, std::string> organisations() {
    return {"_organisations.yaml",
            "heerlen: {name: Heerlen, aliases: [Gemeente Heerlen], country: nl, type: overheid}\n"
            "aachen: {name: Stadt Aachen, aliases: [Aken], country: de, type: overheid}\n"
            "avv: {name: Aachener Verkehrsverbund, country: de, type: samenwerkingsverband}\n"
            "euregio: {name: Euregio, country: [nl, de], type: samenwerkingsverband}\n"
            "brussel: {name: Europese Unie, country: eu, type: overheid}\n"
            "interreg: {name: Interreg, country: eu, type: programma}\n"};
}

Date date(std::string_view iso_date) { return parse_date(iso_date).date.value(); }

Day day(std::string_view iso_day) { return date(iso_day).first; }

} // namespace agenda::test
