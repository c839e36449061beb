package de.leitplanke.rules.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The amending order ("Änderungsbefehle") that turns the old version into the new one, in words as German legal drafting
 * has them. Places are cited as they are numbered in the old version; renumbering is ordered separately.
 *
 * @param items the orders, in the order of the text
 */
public record AmendingOrder(List<Item> items) {

    /**
     * One order.
     *
     * @param number its number in the list, from 1
     * @param text the order in German, without its number
     * @param ids ids of the sections and clauses that it changes; empty if it changes the head or a log
     */
    public record Item(int number, String text, List<String> ids) {}

    /** The order that leads from the left to the right side of a Synopse; no items if nothing differs. */
    public static AmendingOrder of(Synopsis synopsis) {
        return OrderWriter.write(synopsis);
    }

    /** All orders as a numbered list, one paragraph each. */
    public String text() {
        return items.stream().map(item -> item.number() + ". " + item.text()).collect(Collectors.joining("\n"));
    }
}
