// Runs agenda and its peers in turn on agendas of several sizes, and prints what they cost and how that
// compares, as Markdown. Medians of interleaved runs, so that what else the machine does meets all alike.
//
// Usage: bench_compare AGENDA TOOLS DATA SHIPPED CACHE SIZE...
//   the folder of a size is DATA/SIZE; what is in it is made by script/bench, and CACHE is empty
#include "contenders.hpp"
#include "measure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace agenda::bench {

namespace {

/// The median of each, by the contender's name.
using Costs = std::map<std::string_view, Cost>;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Cost median(const std::vector<Cost>& costs) {
    const auto of = [&](double Cost::*member) {
        std::vector<double> values;
        for (const Cost& cost : costs)
            values.push_back(cost.*member);
        return median(std::move(values));
    };
    return {.milliseconds = of(&Cost::milliseconds),
            .processor = of(&Cost::processor),
            .megabytes = of(&Cost::megabytes)};
}

/// Eleven rounds, five of who is slow, and another before them that only warms up who is quick.
Costs run(const std::vector<Contender>& all) {
    constexpr int rounds = 11;
    constexpr std::size_t rounds_of_slow = 5;
    constexpr double patience = 15'000; // milliseconds for all rounds of one contender
    std::map<std::string_view, std::vector<Cost>> runs;
    std::map<std::string_view, double> taken;
    for (int round = 0; round <= rounds; ++round)
        for (const Contender& contender : all) {
            std::vector<Cost>& mine = runs[contender.name];
            double& time = taken[contender.name];
            if (time > patience && mine.size() >= rounds_of_slow) continue;
            if (round == 1 && time * rounds < patience) mine.clear();
            mine.push_back(measure(contender.program));
            time += mine.back().milliseconds;
            std::fputc('.', stderr);
        }
    std::fputc('\n', stderr);
    Costs costs;
    for (const auto& [name, mine] : runs)
        costs[name] = median(mine);
    return costs;
}

const Contender& named(std::string_view name, const std::vector<Contender>& all) {
    return *std::ranges::find(all, name, &Contender::name);
}

/// What one file that has changed adds to `check`, in milliseconds: the median of the differences of two runs, one
/// behind the other, of which now the one comes first and now the other.
double added_by_change(const std::vector<Contender>& all) {
    constexpr int pairs = 41;
    const Program& unchanged = named(all_remembered, all).program;
    const Program& changed = named(one_file_changed, all).program;
    std::vector<double> added;
    for (int pair = 0; pair < pairs; ++pair) {
        const bool changed_first = pair % 2 == 0;
        const double first = measure(changed_first ? changed : unchanged).milliseconds;
        const double second = measure(changed_first ? unchanged : changed).milliseconds;
        added.push_back(changed_first ? first - second : second - first);
    }
    return median(std::move(added));
}

std::string thousands(std::size_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, ",");
    return text;
}

/// Three digits that count.
std::string number(double value) {
    return fmt::format("{:.{}f}", value, value < 10 ? 2 : value < 100 ? 1 : 0);
}

struct Sized {
    std::size_t items = 0;
    double megabytes = 0; // of the files
    double megabytes_with_findings = 0; // where each of them has ten
    Costs costs;
    double added_by_change = 0; // milliseconds
};

double megabytes_of(const std::filesystem::path& folder) {
    double bytes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) bytes += static_cast<double>(entry.file_size());
    return bytes / 1e6;
}

const Cost* find(const Sized& sized, std::string_view name) {
    const auto it = sized.costs.find(name);
    return it == sized.costs.end() ? nullptr : &it->second;
}

/// The head of a table that has a column for each size behind its first ones.
void print_head(std::string_view first, std::string_view line, const std::vector<Sized>& sizes) {
    fmt::print("{}", first);
    for (const Sized& sized : sizes)
        fmt::print(" {} |", thousands(sized.items));
    fmt::print("\n{}", line);
    for (std::size_t i = 0; i < sizes.size(); ++i)
        fmt::print(" ---: |");
}

void print_costs(const std::vector<Sized>& sizes, const std::vector<std::string_view>& names) {
    print_head("| ms (MB at the peak) |", "| --- |", sizes);
    for (const std::string_view name : names) {
        fmt::print("\n| {} |", name);
        for (const Sized& sized : sizes) {
            const Cost* cost = find(sized, name);
            fmt::print(" {} |", cost ? fmt::format("{} ({:.0f})", number(cost->milliseconds),
                                                   cost->megabytes)
                                     : std::string("–"));
        }
    }
    fmt::print("\n\n");
}

/// `what` in relation to `to`, which it shall not exceed, or not reach, by a factor.
struct Ratio {
    std::string_view what;
    std::string_view to;
    double factor;
    bool slower; // `to` takes at least `factor` times as long
};
constexpr std::array ratios{
    Ratio{"check, cold", "yaml-cpp, events only", 1.25, false},
    Ratio{"check, warm", "git status", 2, false},
    Ratio{"list, warm", "git status", 2, false},
    Ratio{"summary, warm", "git status", 2, false},
    Ratio{"list, warm", "recsel", 5, true},
    Ratio{"check, cold", "recfix --check", 40, true},
    Ratio{"check, warm", "recfix --check", 400, true},
    Ratio{"check, cold", "yamllint", 40, true},
    Ratio{"check, warm", "yamllint", 400, true},
};

void print_ratios(const std::vector<Sized>& sizes) {
    print_head("| ratio | aim |", "| --- | ---: |", sizes);
    for (const Ratio& ratio : ratios) {
        fmt::print("\n| {} : {} | {} {} |", ratio.slower ? ratio.to : ratio.what,
                   ratio.slower ? ratio.what : ratio.to, ratio.slower ? "≥" : "≤", ratio.factor);
        for (const Sized& sized : sizes) {
            const Cost* what = find(sized, ratio.what);
            const Cost* to = find(sized, ratio.to);
            if (what == nullptr || to == nullptr) {
                fmt::print(" – |");
                continue;
            }
            const double quotient = ratio.slower ? to->milliseconds / what->milliseconds
                                                 : what->milliseconds / to->milliseconds;
            fmt::print(" {} |", number(quotient));
        }
    }
    fmt::print("\n");
}

/// What is no relation of two times: each within its limit.
void print_limits(const std::vector<Sized>& sizes) {
    print_head("| | limit |", "| --- | ---: |", sizes);
    const auto row = [&](std::string_view name, std::string_view limit, const auto& value) {
        fmt::print("\n| {} | {} |", name, limit);
        for (const Sized& sized : sizes)
            fmt::print(" {} |", value(sized));
    };
    const auto memory_row = [&](std::string_view name, double Sized::*files = &Sized::megabytes) {
        row(fmt::format("MB at the peak, {} : 16 + 4 × MB of the files", name), "≤ 1",
            [name, files](const Sized& sized) {
                const Cost* cost = find(sized, name);
                return cost == nullptr ? std::string("–")
                                       : number(cost->megabytes / (16 + 4 * sized.*files));
            });
    };
    for (const std::string_view name :
         {"check, cold", "check, warm", "list, warm", "report overview, warm",
          "report briefing, warm", "changes, warm", "translations, warm"})
        memory_row(name);
    for (const std::string_view name :
         {"check, ten findings a file, cold", "check, ten findings a file, warm",
          "check --fix --dry-run, ten findings a file"})
        memory_row(name, &Sized::megabytes_with_findings);
    row("ms that one changed file adds to check, warm", "≤ 2 and its parse",
        [](const Sized& sized) { return fmt::format("{:.1f}", sized.added_by_change); });
    row("ms of --version", "< 3",
        [](const Sized& sized) { return number(find(sized, "--version")->milliseconds); });
    row("ms of list, cold, as shipped", "< 15", [](const Sized& sized) {
        return number(find(sized, "list, cold, as shipped")->milliseconds);
    });
    fmt::print("\n\n");
}

/// How much more ten times as many items cost.
void print_growth(const std::vector<Sized>& sizes, const std::vector<std::string_view>& names) {
    if (sizes.size() < 2) return;
    const Sized& less = sizes[sizes.size() - 2];
    const Sized& more = sizes.back();
    fmt::print("| {} : {} | time | memory |\n| --- | ---: | ---: |", thousands(more.items),
               thousands(less.items));
    for (const std::string_view name : names) {
        const Cost* before = find(less, name);
        const Cost* after = find(more, name);
        if (before != nullptr && after != nullptr)
            fmt::print("\n| {} | {} | {} |", name,
                       number(after->milliseconds / before->milliseconds),
                       number(after->megabytes / before->megabytes));
    }
    fmt::print("\n");
}

/// Some peers would take hours: whoever needed long for a tenth of it is not asked.
void drop_hopeless(std::vector<Contender>& all, const std::vector<Sized>& sizes) {
    constexpr double too_long = 20'000; // milliseconds
    if (sizes.empty()) return;
    std::erase_if(all, [&](const Contender& contender) {
        const Cost* before = find(sizes.back(), contender.name);
        return before == nullptr || before->milliseconds > too_long;
    });
}

void compare(Places places, const std::vector<std::string>& arguments) {
    const std::string data = places.data + '/';
    std::vector<Sized> sizes;
    std::vector<std::string_view> names;
    for (const std::string& size : arguments) {
        places.data = data;
        places.data += size;
        std::vector<Contender> all = contenders(places);
        if (names.empty())
            for (const Contender& contender : all)
                names.push_back(contender.name);
        drop_hopeless(all, sizes);
        sizes.push_back({.items = std::stoul(size),
                         .megabytes = megabytes_of(places.data + "/agenda"),
                         .megabytes_with_findings = megabytes_of(places.data + "-findings/agenda"),
                         .costs = run(all),
                         .added_by_change = added_by_change(all)});
    }
    print_costs(sizes, names);
    print_ratios(sizes);
    fmt::print("\n");
    print_limits(sizes);
    print_growth(sizes, names);
}

} // namespace

} // namespace agenda::bench

int main(int argc, char** argv) {
    try {
        const std::vector<std::string> arguments(argv + 1, argv + argc);
        if (arguments.size() < 6)
            throw std::runtime_error(
                "usage: bench_compare AGENDA TOOLS DATA SHIPPED CACHE SIZE...");
        agenda::bench::compare({.agenda = arguments[0],
                                .tools = arguments[1],
                                .data = arguments[2],
                                .shipped = arguments[3],
                                .cache = arguments[4]},
                               {arguments.begin() + 5, arguments.end()});
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 2;
    }
}
