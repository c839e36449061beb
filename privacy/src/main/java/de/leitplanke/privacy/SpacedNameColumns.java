package de.leitplanke.privacy;

import java.util.BitSet;

/** Names below their heading in a table whose columns only spaces part, as clerks type them. */
final class SpacedNameColumns implements WordRule {

    @Override
    public void apply(Words words, Spans spans) {
        Columns columns = words.columns();
        BitSet headings = new BitSet();
        int from = 0;
        for (int cell = 0; cell < columns.size(); cell++) {
            if (!columns.isSpaced(cell)) {
                continue;
            }
            from = firstFrom(words, from, columns.start(cell));
            int to = firstFrom(words, from, columns.end(cell));
            int heading = columns.headingOf(cell);
            if (heading < 0) {
                headings.set(cell, NameCells.isHeading(words, from, to));
            } else if (headings.get(heading)) {
                NameCells.take(words, from, to, spans);
            }
        }
    }

    private static int firstFrom(Words words, int from, int offset) {
        int i = from;
        while (i < words.count() && words.start(i) < offset) {
            i++;
        }
        return i;
    }
}
