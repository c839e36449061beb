package de.leitplanke.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into pieces of limited length: between paragraphs, else between lines, sentences or words. Nothing is
 * dropped; the pieces together are the text.
 */
final class Cutter {

    /** Ends of paragraphs, lines, sentences and words, the best place first; each match ends where a piece may end. */
    private static final List<Pattern> BORDERS = List.of(
            Pattern.compile("\\n[ \\t]*\\n\\s*"),
            Pattern.compile("\\n"),
            Pattern.compile("(?<=\\p{L}{3})[.!?…][“”\"’)]*\\s+"),
            Pattern.compile("\\s+"));

    private final String text;
    private final int room;

    private Cutter(String text, int room) {
        this.text = text;
        this.room = room;
    }

    /**
     * The pieces in order.
     *
     * @param room most characters of a piece, at least 100
     */
    static List<String> cut(String text, int room) {
        if (room < 100) {
            throw new IllegalArgumentException("no room for a piece: " + room);
        }
        return new Cutter(text, room).pieces();
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (text.length() - at > room) {
            int end = end(at);
            pieces.add(text.substring(at, end));
            at = end;
        }
        pieces.add(text.substring(at));
        return pieces;
    }

    private int end(int from) {
        for (Pattern border : BORDERS) {
            int last = lastEnd(border, from);
            if (last > from + room / 3) {
                return last;
            }
        }
        return besidePlaceholder(from, from + room);
    }

    /** Where the last border ends that fits, or where the piece begins. */
    private int lastEnd(Pattern border, int from) {
        Matcher found = border.matcher(text).region(from, from + room);
        int last = from;
        while (found.find()) {
            last = found.end();
        }
        return last;
    }

    /** Not within a placeholder or a pair of surrogates. */
    private int besidePlaceholder(int from, int end) {
        int open = text.lastIndexOf('[', end - 1);
        boolean inside = open > from && text.indexOf(']', open) >= end;
        int beside = inside ? open : end;
        return Character.isLowSurrogate(text.charAt(beside)) ? beside - 1 : beside;
    }
}
