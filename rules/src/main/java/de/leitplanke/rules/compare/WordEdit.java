package de.leitplanke.rules.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One change inside a sentence, with as many of the words before it as it takes to make the place clear.
 *
 * @param before the stretch as it is, empty for an insertion
 * @param after the stretch as planned, empty for a deletion
 * @param anchor for an insertion the words it follows; empty elsewhere and at the start
 */
record WordEdit(String before, String after, String anchor) {

    private static final Pattern WORD = Pattern.compile("\\S+");

    static List<WordEdit> of(TextDiff text) {
        Deque<Segment> left = new ArrayDeque<>(text.left());
        Deque<Segment> right = new ArrayDeque<>(text.right());
        List<WordEdit> edits = new ArrayList<>();
        int start = 0;
        while (!left.isEmpty() || !right.isEmpty()) {
            String removed = take(left, Segment.Kind.REMOVED);
            String added = take(right, Segment.Kind.ADDED);
            if (removed.isEmpty() && added.isEmpty()) {
                start += skip(left, right);
            } else {
                edits.add(at(text.before(), start, removed, added));
                start += removed.length();
            }
        }
        return edits;
    }

    private static String take(Deque<Segment> segments, Segment.Kind kind) {
        return !segments.isEmpty() && segments.getFirst().kind() == kind
                ? segments.removeFirst().text()
                : "";
    }

    /** Passes what both sides keep up to the next change on either side. */
    private static int skip(Deque<Segment> left, Deque<Segment> right) {
        String one = left.removeFirst().text();
        String other = right.removeFirst().text();
        int length = Math.min(one.length(), other.length());
        if (one.length() > length) {
            left.addFirst(new Segment(Segment.Kind.KEPT, one.substring(length)));
        }
        if (other.length() > length) {
            right.addFirst(new Segment(Segment.Kind.KEPT, other.substring(length)));
        }
        return length;
    }

    /** Takes words before the stretch until it stands in the sentence once only; at the start words after it. */
    private static WordEdit at(String sentence, int start, String removed, String added) {
        boolean insertion = removed.isBlank() && hasWords(added);
        int end = start + removed.length();
        int from = insertion || !(hasWords(removed) || hasWords(added)) ? previousWord(sentence, start) : start;
        int to = end;
        while (from > 0 && isAmbiguous(sentence, from, insertion ? start : to)) {
            from = previousWord(sentence, from);
        }
        while (!insertion && to < sentence.length() && isAmbiguous(sentence, from, to)) {
            to = nextWord(sentence, to);
        }
        if (insertion) {
            return new WordEdit(
                    "", added.strip(), sentence.substring(from, start).strip());
        }
        String planned = sentence.substring(from, start) + added + sentence.substring(end, to);
        return new WordEdit(sentence.substring(from, to).strip(), planned.strip(), "");
    }

    private static boolean hasWords(String stretch) {
        return stretch.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isAmbiguous(String sentence, int from, int to) {
        String stretch = sentence.substring(from, to).strip();
        return stretch.isEmpty() || sentence.indexOf(stretch) != sentence.lastIndexOf(stretch);
    }

    private static int previousWord(String sentence, int at) {
        int start = at;
        while (start > 0 && Character.isWhitespace(sentence.charAt(start - 1))) {
            start--;
        }
        while (start > 0 && !Character.isWhitespace(sentence.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int nextWord(String sentence, int at) {
        int end = at;
        while (end < sentence.length() && Character.isWhitespace(sentence.charAt(end))) {
            end++;
        }
        while (end < sentence.length() && !Character.isWhitespace(sentence.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The change in the words of an order, without its end mark. */
    String inWords() {
        if (before.isEmpty() && anchor.isEmpty()) {
            return "wird am Anfang " + named(after) + " eingefügt";
        } else if (before.isEmpty()) {
            return verb(after) + " nach " + dative(anchor) + " " + named(after) + " eingefügt";
        } else if (after.isEmpty()) {
            return verb(before) + " " + named(before) + " gestrichen";
        } else {
            return verb(before) + " " + named(before) + " durch " + named(after) + " ersetzt";
        }
    }

    private static String verb(String stretch) {
        return words(stretch) > 1 && !isReference(stretch) ? "werden" : "wird";
    }

    private static String named(String stretch) {
        String name = isReference(stretch) ? "die Angabe " : words(stretch) > 1 ? "die Wörter " : "das Wort ";
        return name + Words.quoted(stretch);
    }

    private static String dative(String stretch) {
        String name = isReference(stretch) ? "der Angabe " : words(stretch) > 1 ? "den Wörtern " : "dem Wort ";
        return name + Words.quoted(stretch);
    }

    private static boolean isReference(String stretch) {
        return stretch.codePoints().anyMatch(letter -> Character.isDigit(letter) || letter == '§')
                || stretch.codePoints().noneMatch(Character::isLetter);
    }

    private static long words(String stretch) {
        return WORD.matcher(stretch).results().map(MatchResult::group).count();
    }
}
