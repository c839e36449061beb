package de.leitplanke.privacy;

import java.util.Arrays;

/**
 * The cells of the tables in a text, and the heading over each: lines that follow each other, parted by semicolons,
 * bars or tabs into the same columns, or by two spaces at least, the first of them being the headings.
 */
final class Columns {

    private static final int FEWEST_CELLS = 3;
    private static final int WIDEST = 24;

    /** More cells than these in a line are figures spaced out, no table. */
    private static final int MOST_SPACED = 32;

    /** The separator of a table whose cells only spaces part. */
    private static final char SPACES = ' ';

    private final PreparedText prepared;
    private final String text;
    private final char[] characters;

    /** Where each cell begins and ends, where its column stands in its line, and at which cell its table begins. */
    private int[] starts = new int[16];

    private int[] ends = new int[16];
    private int[] columns = new int[16];
    private int[] tables = new int[16];
    private boolean[] spaced = new boolean[16];
    private int size;

    /** How many headings the table has that is being read, and where their line begins. */
    private int headings;

    private int headingLine;

    private Columns(PreparedText prepared) {
        this.prepared = prepared;
        this.text = prepared.text();
        this.characters = prepared.characters();
    }

    static Columns of(PreparedText prepared) {
        Columns columns = new Columns(prepared);
        String text = prepared.text();
        if (text.indexOf(';') >= 0
                || text.indexOf('|') >= 0
                || text.contains("  ")
                || prepared.original().indexOf('\t') >= 0) {
            columns.read();
        }
        return columns;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /**
     * The cell that heads the column of a place, or -1 if the place is in no table or in its first line.
     *
     * @return index for {@link #start} and {@link #end}
     */
    int heading(int at) {
        int cell = cell(at);
        return cell < 0 ? -1 : headingOf(cell);
    }

    /** The cell in which a place stands, or -1 if it is in no table. */
    int cell(int at) {
        int cell = cellAt(at);
        return cell < 0 || at >= ends[cell] ? -1 : cell;
    }

    /** The cell that heads the column of a cell, or -1 if it is a heading itself. */
    int headingOf(int cell) {
        int heading = tables[cell] + columns[cell];
        return heading < cell && columns[heading] == columns[cell] ? heading : -1;
    }

    /** Whether only spaces part the cell from its neighbours. */
    boolean isSpaced(int cell) {
        return spaced[cell];
    }

    /** Whether only spaces stand between the beginning of the cell and this place. */
    boolean opensCell(int at) {
        int cell = cellAt(at);
        int before = at;
        while (cell >= 0 && before > starts[cell] && at - before < WIDEST && text.charAt(before - 1) == ' ') {
            before--;
        }
        return cell >= 0 && before == starts[cell];
    }

    int start(int cell) {
        return starts[cell];
    }

    /** Offset behind the cell: of its separator or of the end of its line. */
    int end(int cell) {
        return ends[cell];
    }

    private int cellAt(int at) {
        int found = Arrays.binarySearch(starts, 0, size, at);
        return found >= 0 ? found : -found - 2;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void read() {
        int table = 0;
        char separator = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int first = size;
            int lineEnd = lineEnd(lineStart);
            char parted = readLine(lineStart, lineEnd);
            if (parted == 0) {
                size = first;
                boolean open = separator == SPACES;
                parted = readSpacedLine(lineStart, lineEnd, open ? 2 : FEWEST_CELLS);
                if (parted == SPACES && open) {
                    alignWith(table, first, lineStart);
                }
            }
            if (parted == 0) {
                size = first;
            } else if (separator != parted) {
                table = first;
                headings = size - first;
                headingLine = lineStart;
            }
            Arrays.fill(tables, first, size, table);
            Arrays.fill(spaced, first, size, parted == SPACES);
            separator = parted;
            lineStart = lineEnd + 1;
        }
    }

    /** Adds the cells of a line; returns its separator, or 0 if the line is none of a table. */
    private char readLine(int from, int to) {
        char separator = 0;
        int column = 0;
        int first = size;
        add(from, to, column++);
        for (int i = from; i < to; i++) {
            char c = separator(i);
            if (c != 0 && (separator == 0 || c == separator)) {
                separator = c;
                ends[size - 1] = i;
                add(i + 1, to, column++);
            }
        }
        return size - first >= FEWEST_CELLS ? separator : 0;
    }

    private char separator(int at) {
        char c = characters[at];
        if (c == ';' || c == '|') {
            return c;
        }
        return c == ' ' && prepared.original().charAt(prepared.originOf(at)) == '\t' ? '\t' : 0;
    }

    /** Adds what stands between two spaces or more in a line; returns 0 if these are too few. */
    private char readSpacedLine(int from, int to, int fewest) {
        int first = size;
        int gap = 2;
        for (int i = from; i < to; i++) {
            if (characters[i] == ' ') {
                gap++;
                continue;
            }
            if (gap > 1) {
                add(i, to, size - first);
            }
            gap = 0;
            ends[size - 1] = i + 1;
        }
        int cells = size - first;
        return cells >= fewest && cells <= MOST_SPACED ? SPACES : 0;
    }

    /** A line with fewer or more cells than headings is read by where its cells stand below them. */
    private void alignWith(int table, int first, int lineStart) {
        if (size - first == headings) {
            return;
        }
        int column = 0;
        for (int cell = first; cell < size; cell++) {
            int place = starts[cell] - lineStart;
            while (column + 1 < headings && starts[table + column + 1] - headingLine <= place) {
                column++;
            }
            columns[cell] = column;
        }
    }

    private void add(int start, int end, int column) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            columns = Arrays.copyOf(columns, 2 * size);
            tables = Arrays.copyOf(tables, 2 * size);
            spaced = Arrays.copyOf(spaced, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        columns[size++] = column;
    }
}
