// An agenda of any size to measure with: items of about 1.2 kB as people write them, in three languages,
// with umlauts and comments; the same for the same number everywhere. Beside it the same data, and what
// agenda holds against it as far as that can be said there, as one file of GNU recutils.
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
        text("title", "", "title", {subject.nl, subject.de, subject.en}, place);
        facts(theme);
        people();
        text("summary", "", "summary", dice_.one_of(summaries), place);
        if (dice_.one_in(2)) text("goal", "", "goal", dice_.one_of(goals), place);
        steps(place);
        rest(place);
        if (findings_) add_findings();
        return std::move(made_);
    }

  private:
    void both(std::string_view in_yaml, std::string_view in_record, std::string_view value) {
        made_.yaml += fmt::format(fmt::runtime(in_yaml), value);
        made_.record += fmt::format(fmt::runtime(in_record), value);
    }

    void line(std::string_view key, std::string_view value) {
        both(fmt::format("{}: {{}}\n", key), fmt::format("{}: {{}}\n", key), value);
    }

    /// `field`: what the record calls it.
    void text(std::string_view key, std::string_view indent, std::string_view field,
              const Phrase& phrase, const Place& place) {
        const auto in = [](std::string_view sentence, std::string_view name) {
            return fmt::format(fmt::runtime(sentence), name);
        };
        const std::string nl = in(phrase.nl, place.nl);
        const std::string de = in(phrase.de, place.de);
        const std::string en = in(phrase.en, place.en);
        made_.yaml += fmt::format("{0}{1}:\n{0}  nl: {2}\n{0}  de: {3}\n{0}  en: {4}\n", indent,
                                  key, nl, de, en);
        made_.record += fmt::format("{0}_nl: {1}\n{0}_de: {2}\n{0}_en: {3}\n", field, nl, de, en);
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
        text("what", "  ", "next_step", dice_.one_of(steps_to_take), place);
        both("  due: {}\n", "due: {}\n", dice_.date(2026, 2027));
        made_.yaml += "log:\n";
        for (std::size_t i = 0, count = 1 + dice_.below(2); i < count; ++i) {
            both("  - date: {}\n", "log_date: {}\n", dice_.date(2018, 2025));
            text("what", "    ", "log", dice_.one_of(events), place);
        }
    }

    void rest(const Place& place) {
        if (dice_.one_in(3)) {
            both("budget:\n  amount: {}\n", "amount: {}\n",
                 std::to_string(5'000 * (1 + dice_.below(400))));
            made_.yaml += "  approximate: true # volgens de begroting\n";
            made_.record += "approximate: true\n";
        }
        if (number_ > 0 && dice_.one_in(4))
            both("tags: [{}]\n", "tags: {}\n", fmt::format("{}, {}", place.id, dice_.one_of(tags)));
        both("links:\n  - url: {}\n", "link: {}\n",
             fmt::format("https://www.example.org/{}/{}", place.id, dice_.below(100'000)));
        made_.yaml += "    title: \"Projektseite: Überblick\"\n    lang: de\n";
        made_.record += "link_title: Projektseite: Überblick\nlink_lang: de\n";
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

std::string joined(const auto& words) { return fmt::format("{}", fmt::join(words, " ")); }

/// What agenda checks, as the descriptor of a set of records states it.
std::string rules_of_records() {
    std::string texts;
    std::string log;
    for (const std::string_view language : {"nl", "de", "en"}) {
        for (const std::string_view text : {"title", "summary", "goal", "next_step"})
            texts += fmt::format(" {}_{}", text, language);
        log += fmt::format(" log_{}", language);
    }
    std::string rules = "%rec: item\n%key: Id\n%mandatory: title_nl kind theme status\n"
                        "%type: Id regexp /^[a-z0-9]+(-[a-z0-9]+)*$/\n"
                        "%type: kind enum project mogelijkheid uitwisseling\n"
                        "%type: status enum idee in-onderzoek in-voorbereiding lopend\n"
                        "%type: as_of,start,end,due,log_date date\n"
                        "%type: amount int\n%type: approximate bool\n"
                        "%type: link regexp |^https://[^ ]+$|\n"
                        "%type: link_lang enum nl de en fr\n%sort: Id\n";
    rules +=
        fmt::format("%type: theme enum {}\n%type: scope enum {}\n", joined(themes), joined(scopes));
    rules += fmt::format("%type: lead,partner enum {}\n", joined(organisations));
    rules += "%constraint: !(#start && #end && start >> end)\n"
             "%constraint: !(kind = 'project' && (status = 'idee' || status = 'in-onderzoek'))\n"
             "%constraint: !(kind = 'mogelijkheid' && (status = 'in-voorbereiding' || "
             "status = 'lopend'))\n"
             "%constraint: !(kind = 'uitwisseling' && status = 'in-onderzoek')\n";
    const std::string single =
        "kind theme status as_of scope lead start end due amount approximate" + texts;
    rules += fmt::format("%unique: {}\n", single);
    rules += fmt::format("%allowed: Id {} partner log_date tags link link_title link_lang{}\n\n",
                         single, log);
    return rules;
}

void generate(const fs::path& folder, std::size_t items, bool findings) {
    Dice dice;
    fs::remove_all(folder / "agenda");
    write(folder / "agenda/_organisations.yaml", vocabulary());
    std::string records = rules_of_records();
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
