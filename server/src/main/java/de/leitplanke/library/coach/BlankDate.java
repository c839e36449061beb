package de.leitplanke.library.coach;

/** A date nobody filled in: "TT.MM.", "xx.xx.2026", "__.__.". */
final class BlankDate {

    private static final String LETTERS = "xXtTdDmMjJyY_?";

    private static final int PART = 2;

    private BlankDate() {}

    /** Offset behind day and month of such a date that begins here, or -1. */
    static int end(String text, int at) {
        int point = at + PART;
        int end = point + 1 + PART;
        boolean blank = end <= text.length()
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && twice(text, at)
                && text.charAt(point) == '.'
                && twice(text, point + 1)
                && (end == text.length() || !Character.isLetter(text.charAt(end)));
        return blank ? end : -1;
    }

    private static boolean twice(String text, int at) {
        return text.charAt(at) == text.charAt(at + 1) && LETTERS.indexOf(text.charAt(at)) >= 0;
    }
}
