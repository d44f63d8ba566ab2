#include "base/text.hpp"
#include "cli/fault.hpp"
#include "cli/load.hpp"
#include "cli/options.hpp"
#include "output/item.hpp"
#include "output/print.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace agenda::cli {

namespace {

struct ShowOptions {
    std::vector<std::string> ids;
    std::string format;
    bool only_public = false;
};

/// What `show` has at hand for each item.
struct Showing {
    const Agenda& agenda;
    const query::Order& order;
    const Invocation& invocation;
    std::vector<ItemId> items;
};

void show_text(std::ostream& out, const Showing& showing) {
    const output::Terminal terminal{.width = showing.invocation.text_width(),
                                    .colour = showing.invocation.colour_out};
    bool first = true;
    for (const ItemId item : showing.items) {
        if (!std::exchange(first, false)) out << '\n';
        output::print_terminal(out,
                               output::item_document(showing.agenda.inventory, showing.order, item,
                                                     showing.invocation.today,
                                                     *showing.invocation.lang),
                               terminal);
    }
}

void show_markdown(std::ostream& out, const Showing& showing) {
    bool first = true;
    for (const ItemId item : showing.items) {
        if (!std::exchange(first, false)) out << '\n';
        output::print_markdown(out, output::item_document(showing.agenda.inventory, showing.order,
                                                          item, showing.invocation.today,
                                                          *showing.invocation.lang));
    }
}

void show_json(std::ostream& out, const Showing& showing) {
    nlohmann::ordered_json items = nlohmann::ordered_json::array();
    for (const ItemId item : showing.items)
        items.push_back(output::item_json(showing.agenda.inventory, showing.order, item,
                                          showing.invocation.today));
    const nlohmann::ordered_json answer{
        {"schemaVersion", 1}, {"kind", "items"}, {"items", std::move(items)}};
    output::print_json(out, answer);
}

/// The files as they are: byte for byte.
void show_yaml(std::ostream& out, const Showing& showing) {
    bool first = true;
    for (const ItemId item : showing.items) {
        if (!std::exchange(first, false)) out << "---\n";
        out << showing.agenda.inventory.sources[showing.agenda.inventory[item].file].text;
    }
}

struct ShowFormat {
    std::string_view name;
    std::string_view ending;
    void (*print)(std::ostream&, const Showing&);
};
constexpr std::array show_formats{
    ShowFormat{"text", ".txt", show_text}, ShowFormat{"markdown", ".md", show_markdown},
    ShowFormat{"json", ".json", show_json}, ShowFormat{"yaml", ".yaml", show_yaml}};

/// All items that have this id, which should be one.
std::vector<ItemId> all_with_id(std::string_view id, const Inventory& inventory) {
    std::vector<ItemId> found;
    for (std::size_t i = 0; i < inventory.items.size(); ++i)
        if (inventory.items[i].id == id) found.push_back(static_cast<ItemId>(i));
    return found;
}

/// The items that an id, in any case, or a number such as "6.3" means.
std::vector<ItemId> find_items(std::string_view asked, const Inventory& inventory,
                               const query::Order& order) {
    if (inventory.item_by_id.contains(asked)) return all_with_id(asked, inventory);
    const std::string folded = fold(asked);
    for (const ItemId item : order.items) {
        if (to_string(order.number(item)) == asked) return {item};
        if (fold(inventory[item].id) == folded) return all_with_id(inventory[item].id, inventory);
    }
    return {};
}

/// Which of them is meant nobody can tell, so that all are shown.
void say_ambiguous(const std::vector<ItemId>& items, const Agenda& agenda,
                   const Invocation& invocation) {
    std::string paths;
    for (const ItemId item : items) {
        const std::string& path = agenda.inventory.sources[agenda.inventory[item].file].path;
        paths += (paths.empty() ? "" : ", ") + shown_path(agenda.folder / path, invocation);
    }
    const std::string_view id = agenda.inventory[items.front()].id;
    invocation.io->err << visible(invocation.lang->screen->same_id(id, paths)) << '\n';
}

void say_unknown(std::string_view asked, const Inventory& inventory, const Invocation& invocation) {
    std::vector<std::string_view> ids;
    for (const Item& item : inventory.items)
        if (item.usable) ids.push_back(item.id);
    const Screen& screen = *invocation.lang->screen;
    std::string hint;
    if (const auto near = nearest(asked, ids)) hint = screen.nearest(*near);
    print_error(screen.unknown_item(asked), hint, invocation);
}

/// Says that not all that stands in the files can be shown.
void say_faulty(const Showing& showing) {
    const Inventory& inventory = showing.agenda.inventory;
    const auto faulty = std::ranges::count_if(showing.items, [&](ItemId item) {
        return !inventory.errors_in(inventory[item].file).empty();
    });
    if (faulty > 0)
        showing.invocation.io->err << showing.invocation.lang->screen->files_with_errors(faulty)
                                   << '\n';
}

ExitStatus run_show(const ShowOptions& options, const Invocation& invocation) {
    const auto& format = choose_format(show_formats, options.format, "", *invocation.lang);
    Agenda agenda = load(invocation, Faults::traced);
    if (options.only_public) agenda.inventory.keep_public();
    const query::Order order = query::order(agenda.inventory);
    Showing showing{.agenda = agenda, .order = order, .invocation = invocation, .items = {}};
    ExitStatus status = ExitStatus::done;
    for (const std::string& asked : options.ids) {
        const std::vector<ItemId> items = find_items(asked, agenda.inventory, order);
        if (items.size() > 1) say_ambiguous(items, agenda, invocation);
        if (items.empty()) say_unknown(asked, agenda.inventory, invocation);
        if (items.empty()) status = ExitStatus::findings;
        for (const ItemId item : items) {
            if (agenda.inventory[item].usable) {
                showing.items.push_back(item);
                continue;
            }
            report_left_out(agenda, agenda.inventory[item].file, invocation);
            status = ExitStatus::findings;
        }
    }
    say_faulty(showing);
    if (!showing.items.empty()) format.print(invocation.io->out, showing);
    return status;
}

} // namespace

Action declare_show(CLI::App& app, const Lang& lang) {
    auto options = std::make_shared<ShowOptions>();
    Options declare(app, "show", lang);
    declare.words("ID", options->ids, Need::required);
    declare.value("--format", options->format, "text|markdown|json|yaml");
    declare.flag("--public", options->only_public);
    return [options](const Invocation& invocation) { return run_show(*options, invocation); };
}

} // namespace agenda::cli
