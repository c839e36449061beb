package de.leitplanke.rules;

import java.util.Comparator;

/**
 * A place in the agreement, rendered as German law cites it: "§ 5 Abs. 2 Satz 1", with narrow no-break spaces.
 *
 * @param section number of the section, from 1
 * @param clause number of the clause within its section, from 1
 * @param sentence number of the sentence within its clause, from 1; 0 cites the clause as a whole
 */
public record Citation(int section, int clause, int sentence) implements Comparable<Citation> {

    private static final char SPACE = '\u202f';
    private static final Comparator<Citation> ORDER = Comparator.comparingInt(Citation::section)
            .thenComparingInt(Citation::clause)
            .thenComparingInt(Citation::sentence);

    /** In the order of the text; a clause as a whole comes before its sentences. */
    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        String place = "§" + SPACE + section + " Abs." + SPACE + clause;
        if (sentence == 0) {
            return place;
        } else {
            return place + " Satz" + SPACE + sentence;
        }
    }
}
