package de.leitplanke.workspace;

import de.leitplanke.library.Variable;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A draft as it was read.
 *
 * @param found data classes, of the rounds before included
 * @param before the rounds before, which leave once more
 * @param values what leaves of each field, with placeholders
 * @param orderText what would leave the house for the first time
 * @param missing required fields that are still empty
 */
record Draft(
        List<FoundItem> items,
        Set<DataClass> found,
        Conversation before,
        Map<String, String> values,
        String orderText,
        PlaceholderTable table,
        List<Variable> missing) {

    /** Masked if at least one placeholder stands for something; a text without any goes out as it is. */
    Form form() {
        return table.isEmpty() ? Form.CLEAR : Form.MASKED;
    }

    Set<DataClass> classesWith(Set<DataClass> declared) {
        Set<DataClass> union = EnumSet.noneOf(DataClass.class);
        union.addAll(found);
        union.addAll(declared);
        return union;
    }

    /** How many findings the author rejected, per label. */
    SortedMap<String, Integer> rejected() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        items.stream()
                .filter(FoundItem::rejected)
                .forEach(item -> counts.merge(item.label().name(), 1, Integer::sum));
        return counts;
    }

    /** Characters that leave. */
    int length() {
        return before.length() + leavingText().length();
    }

    /** The order with what a model must know of the placeholders. */
    String leavingText() {
        return withNotes(orderText);
    }

    /** These words with what a model must know of the placeholders. */
    String withNotes(String words) {
        List<String> notes = table.notes();
        return notes.isEmpty() ? words : words.stripTrailing() + "\n\n" + String.join("\n", notes) + "\n";
    }

    /** Proves that what is sent is what was shown. */
    String fingerprint() {
        return Signing.hash(before.text(Conversation.ORDER, "") + leavingText());
    }
}
