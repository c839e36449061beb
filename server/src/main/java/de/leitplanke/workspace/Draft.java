package de.leitplanke.workspace;

import de.leitplanke.library.Variable;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * A draft as it was read.
 *
 * @param orderText what would leave the house
 * @param rejected how many findings the author rejected, per label
 * @param missing required fields that are still empty
 */
record Draft(
        List<FoundItem> items,
        Set<DataClass> found,
        String orderText,
        PlaceholderTable table,
        SortedMap<String, Integer> rejected,
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

    /** The order with what a model must know of the placeholders. */
    String leavingText() {
        List<String> notes = table.notes();
        return notes.isEmpty() ? orderText : orderText.stripTrailing() + "\n\n" + String.join("\n", notes) + "\n";
    }

    /** Proves that what is sent is what was shown. */
    String fingerprint() {
        return Signing.hash(leavingText());
    }
}
