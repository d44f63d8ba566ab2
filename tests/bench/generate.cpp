// An agenda of any size to measure with: items of about 1.2 kB as people write them, in three languages,
// with umlauts and comments; the same for the same number everywhere. Beside it the same data as one
// file of GNU recutils.
//
// Usage: bench_generate FOLDER ITEMS [--findings]
//   FOLDER/agenda/…      the agenda; with --findings every item has about ten faults
//   FOLDER/items.rec     its records
#include "bench_words.hpp"

#include <fmt/format.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>

namespace agenda::bench {

namespace {

namespace fs = std::filesystem;

/// Chance that is the same with every standard library, as its distributions are not.
class Dice {
  public:
    std::size_t below(std::size_t end) { return random_() % end; }
    bool one_in(std::size_t n) { return below(n) == 0; }
    template <class List> const auto& one_of(const List& list) { return list[below(list.size())]; }
    std::string date(std::size_t from, std::size_t to) {
        return fmt::format("{}-{:02}-{:02}", from + below(to - from + 1), 1 + below(12),
                           1 + below(28));
    }

  private:
    std::mt19937 random_{2017}; // the year of the covenant
};

struct Made {
    std::string path;
    std::string yaml;
    std::string record;
};

/// Writes one item twice: as YAML, and as a record whose fields are called like the keys.
class Writer {
  public:
    Writer(std::size_t number, bool findings, Dice& dice)
        : number_(number), findings_(findings), dice_(dice) {}

    Made run() {
        const Subject& subject = dice_.one_of(subjects);
        const Place& place = dice_.one_of(places);
        const std::string_view theme = dice_.one_of(themes);
        made_.path = fmt::format("{}/{}-{}-{}.yaml", theme, subject.id, place.id, number_);
        made_.record = fmt::format("Id: {}-{}-{}\n", subject.id, place.id, number_);
        text("title", "", {subject.nl, subject.de, subject.en}, place);
        facts(theme);
        people();
        text("summary", "", dice_.one_of(summaries), place);
        if (dice_.one_in(2)) text("goal", "", dice_.one_of(goals), place);
        steps(place);
        rest(place);
        if (findings_) add_findings();
        return std::move(made_);
    }

  private:
    void line(std::string_view key, std::string_view value) {
        made_.yaml += fmt::format("{}: {}\n", key, value);
        made_.record += fmt::format("{}: {}\n", key, value);
    }

    void text(std::string_view key, std::string_view indent, const Phrase& phrase,
              const Place& place) {
        const auto in = [](std::string_view sentence, std::string_view name) {
            return fmt::format(fmt::runtime(sentence), name);
        };
        const std::string nl = in(phrase.nl, place.nl);
        const std::string de = in(phrase.de, place.de);
        const std::string en = in(phrase.en, place.en);
        made_.yaml += fmt::format("{0}{1}:\n{0}  nl: {2}\n{0}  de: {3}\n{0}  en: {4}\n", indent,
                                  key, nl, de, en);
        if (indent.empty())
            made_.record += fmt::format("{0}_nl: {1}\n{0}_de: {2}\n{0}_en: {3}\n", key, nl, de, en);
    }

    void facts(std::string_view theme) {
        const State& state = dice_.one_of(states);
        line("kind", state.kind);
        line("theme", theme);
        if (dice_.one_in(3)) made_.yaml += fmt::format("# {}\n", dice_.one_of(comments));
        line("status", state.status);
        line("as_of", dice_.date(2024, 2025));
        line("scope", dice_.one_of(scopes));
    }

    void people() {
        const std::size_t lead = dice_.below(organisations.size());
        line("lead", organisations[lead]);
        const std::string_view first = organisations[(lead + 1) % organisations.size()];
        const std::string_view second = organisations[(lead + 5) % organisations.size()];
        made_.yaml += fmt::format("partners: [{}, {}]\n", first, second);
        made_.record += fmt::format("partner: {}\npartner: {}\n", first, second);
        line("start", dice_.date(2015, 2023));
        if (dice_.one_in(2)) line("end", dice_.date(2027, 2029));
    }

    void steps(const Place& place) {
        made_.yaml += "next_step:\n";
        text("what", "  ", dice_.one_of(steps_to_take), place);
        made_.yaml += fmt::format("  due: {}\n", dice_.date(2026, 2027));
        made_.yaml += "log:\n";
        for (std::size_t i = 0, count = 1 + dice_.below(2); i < count; ++i) {
            made_.yaml += fmt::format("  - date: {}\n", dice_.date(2018, 2025));
            text("what", "    ", dice_.one_of(events), place);
        }
    }

    void rest(const Place& place) {
        if (dice_.one_in(3)) {
            made_.yaml += fmt::format("budget:\n  amount: {}\n", 5'000 * (1 + dice_.below(400)));
            made_.yaml += "  approximate: true # volgens de begroting\n";
        }
        if (number_ > 0 && dice_.one_in(4))
            made_.yaml += fmt::format("tags: [{}, {}]\n", place.id, dice_.one_of(tags));
        made_.yaml += fmt::format("links:\n  - url: https://www.example.org/{}/{}\n", place.id,
                                  dice_.below(100'000));
        made_.yaml += "    title: \"Projektseite: Überblick\"\n    lang: de\n";
    }

    /// Ten kinds of faults that people make.
    void add_findings() {
        made_.yaml += "colour: blauw\n"
                      "programmes: [geen-programma, ook-geen]\n"
                      "relations:\n"
                      "  related: [bestaat-niet, bestaat-ook-niet]\n"
                      "milestones:\n"
                      "  - date: 31-12-2025\n"
                      "    what: Oplevering\n"
                      "  - date: 2025-02-30\n"
                      "    what: Opening\n"
                      "    done: ja\n"
                      "funding:\n"
                      "  - source: onbekende-bron\n"
                      "    amount: 1.000.000\n"
                      "contact:\n"
                      "  organisation: stadt-achen\n"
                      "  email: geen adres\n";
    }

    std::size_t number_;
    bool findings_;
    Dice& dice_;
    Made made_;
};

void write(const fs::path& path, std::string_view text) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    if (!(file << text).flush()) throw std::runtime_error("cannot write " + path.string());
}

std::string vocabulary() {
    std::string text;
    for (const std::string_view id : organisations)
        text += fmt::format("{}:\n  name: {}\n  country: {}\n  type: overheid\n", id, id,
                            id.starts_with("gemeente") ? "nl" : "de");
    return text;
}

void generate(const fs::path& folder, std::size_t items, bool findings) {
    Dice dice;
    fs::remove_all(folder / "agenda");
    write(folder / "agenda/_organisations.yaml", vocabulary());
    std::string records = "%rec: item\n%key: Id\n%mandatory: title_nl kind theme status\n"
                          "%type: as_of date\n%type: start date\n%sort: Id\n\n";
    for (std::size_t i = 0; i < items; ++i) {
        const Made made = Writer(i, findings, dice).run();
        write(folder / "agenda" / made.path, made.yaml);
        records += made.record + '\n';
    }
    write(folder / "items.rec", records);
}

} // namespace

} // namespace agenda::bench

int main(int argc, char** argv) {
    try {
        if (argc < 3) throw std::runtime_error("usage: bench_generate FOLDER ITEMS [--findings]");
        const bool findings = argc > 3 && std::string_view(argv[3]) == "--findings";
        agenda::bench::generate(argv[1], std::strtoul(argv[2], nullptr, 10), findings);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 2;
    }
}
