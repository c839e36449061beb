package de.leitplanke.privacy;

import java.util.BitSet;

/** Names in the columns of a table whose first line says so: "Nr.;Name;Telefon", "| Nachname | Vorname |", tabs. */
final class NameColumns implements WordRule {

    private static final char[] SEPARATORS = {'|', ';', Words.TAB};

    @Override
    public void apply(Words words, Spans spans) {
        Table table = Table.NONE;
        int from = 0;
        while (from < words.count()) {
            int end = lineEnd(words, from);
            if (table.continues(words, from, end)) {
                table.takeRow(words, from, end, spans);
            } else {
                table = header(words, from, end);
            }
            from = end + 1;
        }
    }

    private static int lineEnd(Words words, int from) {
        int end = from;
        while (end < words.count() && !words.isLineEnd(end)) {
            end++;
        }
        return end;
    }

    private static Table header(Words words, int from, int end) {
        for (char separator : SEPARATORS) {
            if (!isParted(words, from, end, separator)) {
                continue;
            }
            BitSet columns = new BitSet();
            int column = 0;
            int cell = from;
            for (int i = from; i <= end; i++) {
                if (i == end || words.isMark(i, separator)) {
                    columns.set(column++, NameCells.isHeading(words, cell, i));
                    cell = i + 1;
                }
            }
            if (!columns.isEmpty()) {
                return new Table(separator, columns);
            }
        }
        return Table.NONE;
    }

    private static boolean isParted(Words words, int from, int end, char separator) {
        for (int i = from; i < end; i++) {
            if (words.isMark(i, separator)) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param separator between the cells of a line
     * @param columns those with names, counted from 0
     */
    private record Table(char separator, BitSet columns) {

        private static final Table NONE = new Table(' ', new BitSet());

        boolean continues(Words words, int from, int end) {
            return !columns.isEmpty() && isParted(words, from, end, separator);
        }

        void takeRow(Words words, int from, int end, Spans spans) {
            int column = 0;
            int cell = from;
            for (int i = from; i <= end; i++) {
                if (i == end || words.isMark(i, separator)) {
                    if (columns.get(column++)) {
                        NameCells.take(words, cell, i, spans);
                    }
                    cell = i + 1;
                }
            }
        }
    }
}
