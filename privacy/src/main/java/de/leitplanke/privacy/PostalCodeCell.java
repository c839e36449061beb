package de.leitplanke.privacy;

/** Postal codes that fill a cell of a table: under their heading, or beside a cell that ends with a house number. */
final class PostalCodeCell {

    private static final int LONGEST_HOUSE_NUMBER = 4;

    private PostalCodeCell() {}

    /** Whether the figures begin a cell; what stands before them belongs to another one. */
    static boolean opens(Scan scan, int at) {
        return !scan.columns().isEmpty() && scan.columns().opensCell(at);
    }

    /**
     * Whether the figures are all that the cell holds, a neighbour in the same line holds a street, and no heading says
     * that they are something else.
     */
    static boolean isBesideStreet(Scan scan, int at, int end) {
        Columns columns = scan.columns();
        int cell = opens(scan, at) ? columns.cell(at) : -1;
        return cell >= 0
                && scan.skipSpaces(end) == columns.end(cell)
                && !isNamed(scan, columns.headingOf(cell))
                && ((cell > 0 && endsWithHouseNumber(scan, columns, cell - 1, cell))
                        || (cell + 1 < columns.size() && endsWithHouseNumber(scan, columns, cell + 1, cell)));
    }

    /** In a table without headings the first line holds figures as well. */
    private static boolean isNamed(Scan scan, int heading) {
        return heading >= 0
                && !Ascii.isDigit(scan.charAt(scan.skipSpaces(scan.columns().start(heading))));
    }

    private static boolean endsWithHouseNumber(Scan scan, Columns columns, int cell, int neighbour) {
        if (!isSameLine(scan, columns.end(Math.min(cell, neighbour)), columns.start(Math.max(cell, neighbour)))) {
            return false;
        }
        int end = columns.end(cell);
        while (end > columns.start(cell) && scan.charAt(end - 1) == ' ') {
            end--;
        }
        int digits = Character.isLetter(scan.charAt(end - 1)) ? end - 1 : end;
        int from = digits;
        while (digits - from < LONGEST_HOUSE_NUMBER && Ascii.isDigit(scan.charAt(from - 1))) {
            from--;
        }
        return from < digits
                && from - 2 > columns.start(cell)
                && scan.charAt(from - 1) == ' '
                && (Character.isLetter(scan.charAt(from - 2)) || scan.charAt(from - 2) == '.');
    }

    private static boolean isSameLine(Scan scan, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }
}
