package de.leitplanke.library;

import java.util.ArrayList;
import java.util.List;

/** A text in which the words that were looked for are marked. */
public record MarkedText(List<Piece> pieces) {

    /** Private characters of Unicode, which no text of the library keeps. */
    static final char BEGIN = '\uE000';

    static final char END = '\uE001';

    /** Some words of the text. */
    public record Piece(String text, boolean marked) {}

    static MarkedText plain(String text) {
        return new MarkedText(List.of(new Piece(text, false)));
    }

    /** Reads a text with the two characters around what was found. */
    static MarkedText of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int begin = text.indexOf(BEGIN); begin >= 0; begin = text.indexOf(BEGIN, from)) {
            int end = text.indexOf(END, begin);
            end = end < 0 ? text.length() : end;
            add(pieces, text.substring(from, begin), false);
            add(pieces, text.substring(begin + 1, end), true);
            from = Math.min(end + 1, text.length());
        }
        add(pieces, text.substring(from), false);
        return new MarkedText(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
