#include "output/due_words.hpp"

#include "output/cells.hpp"
#include "output/items.hpp"

namespace agenda::output {

Inline due_words(const query::Due& due, const Inventory& inventory, const Lang& lang, Marks marks) {
    const Screen& screen = *lang.screen;
    const Item& item = inventory[due.item];
    if (due.what == query::Due::What::end) return plain(std::string(screen.end_word));
    const bool is_step = due.what == query::Due::What::next_step;
    Inline text;
    if (is_step && item.next_step->by)
        text = organisation_name(item.next_step->by->value, inventory.vocabulary, lang);
    else
        text = plain(std::string(is_step ? screen.next_step_word : screen.milestone_word));
    append(text, plain(": "));
    for (Run& run : text)
        run.emphasis = Emphasis::muted;
    append(text, shown_text(is_step ? item.next_step->what : item.milestones[due.milestone].what,
                            lang, marks));
    return text;
}

} // namespace agenda::output
