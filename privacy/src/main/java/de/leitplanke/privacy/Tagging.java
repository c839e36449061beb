package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Arrays;

/** The tags of a text's words while they are being decided, from left to right. */
final class Tagging {

    /** Longer runs of capital words are cut. */
    static final int LONGEST_RUN = 64;

    /** By how much a name must outweigh that it is none to be likely. */
    private static final int LIKELY = 350;

    /** Abbreviations of laws and forms look like organisations, which are not masked anyway. */
    private static final int ORGANISATION = 40;

    private static final int NAME = WordKind.GIVEN | WordKind.SURNAME | WordKind.PLACE;
    private static final byte OPEN = -1;
    private static final Tag[] TAGS = Tag.values();

    private final Words words;
    private final byte[] tags;
    private final int[] margins;

    /** What rules have taken is decided already. */
    Tagging(Words words, Spans spans) {
        this.words = words;
        this.tags = new byte[words.count()];
        this.margins = new int[words.count()];
        Arrays.fill(tags, OPEN);
        for (Spans.Span span : spans.all()) {
            Arrays.fill(
                    tags, span.from(), span.to(), (byte) Tag.of(span.label()).index());
        }
    }

    boolean isOpen(int i) {
        return tags[i] == OPEN;
    }

    /** Number of the tag; what is undecided or not in the text counts as outside. */
    int at(int i) {
        return i < 0 || i >= tags.length || tags[i] == OPEN ? 0 : tags[i];
    }

    /** Decides a word; the margin is by how much the tag outweighs that the word is no name. */
    void set(int i, int tag, int margin) {
        tags[i] = (byte) tag;
        margins[i] = margin;
    }

    /** Position behind the words from {@code from} on that may be names together; all others are never looked at. */
    int runEnd(int from) {
        int to = from;
        while (to < tags.length
                && to - from < LONGEST_RUN
                && (to == from || !words.isApart(to))
                && isOpen(to)
                && isCandidate(to)) {
            to++;
        }
        return to;
    }

    private boolean isCandidate(int i) {
        return switch (words.form(i)) {
            case CAPITAL, ALL_CAPS -> !isLoneNoun(i) && !isInsideCode(i) && !isAbbreviation(i) && !words.isMixed(i - 1);
            case LETTER -> isInitial(i) || (isName(i - 1) && isName(i + 1));
            case NUMBER -> isName(i - 1);
            case LOWER -> (isName(i - 1) || words.has(i, Role.PARTICLE)) && (isName(i + 1) || isName(i + 2));
            case MARK -> isCandidateMark(i);
            case ADDRESS, LINE_END -> false;
        };
    }

    /** A common noun without capital words beside it is no name, unless it is one as well. */
    private boolean isLoneNoun(int i) {
        return !isName(i - 1) && !isName(i + 1) && !words.is(i, NAME) && words.isCommon(i);
    }

    /** "(ggf. gesetzl. Vertr.)", "d. Hallenordn." and "MAX(0)" */
    private boolean isAbbreviation(int i) {
        boolean cut = words.isMark(i + 1, '.') && words.isGlued(i + 1);
        boolean behindShort =
                words.isMark(i - 1, '.') && words.form(i - 2) == Form.LETTER && !words.isInitialCapital(i - 2);
        return (cut && (behindShort || (words.isMark(i + 2, '-') && words.isGlued(i + 2))))
                || (cut && (words.isMark(i + 2, ')') || words.isMark(i + 2, '(') || words.form(i + 2) == Form.LOWER))
                || (words.isMark(i + 1, '(') && words.isGlued(i + 1));
    }

    /** What follows a point without a space, as in the name of a program's part. */
    private boolean isInsideCode(int i) {
        return words.isGlued(i) && words.isMark(i - 1, '.') && words.isGlued(i - 1) && words.form(i - 2) == Form.LOWER;
    }

    /** The point behind an initial, and what stands between two words of a name. */
    private boolean isCandidateMark(int i) {
        boolean initial = words.form(i - 1) == Form.LETTER && words.isMark(i, '.');
        return initial
                || (isName(i - 1) && (isName(i + 1) || words.form(i + 1) == Form.LETTER) && !words.isMark(i, ','));
    }

    private boolean isInitial(int i) {
        if (!words.isInitialCapital(i) || words.form(i - 1) == Form.NUMBER) {
            return false;
        }
        boolean beforeName =
                words.isMark(i + 1, '.') && isName(i + 2) && (words.is(i + 2, NAME) || !words.isCommon(i + 2));
        return beforeName || words.has(i - 1, Role.FUNCTION) || (isName(i - 1) && !words.isCommon(i - 1));
    }

    private boolean isName(int i) {
        return words.isCapital(i);
    }

    /** Adds the names that were not known before: one for each run of words with the same tag. */
    void report(Spans spans) {
        int from = 0;
        while (from < tags.length) {
            int to = from + 1;
            while (to < tags.length && tags[to] == tags[from]) {
                to++;
            }
            Label label = tags[from] < 0 ? null : TAGS[tags[from]].label();
            if (label != null) {
                add(from, to, label, spans);
            }
            from = to;
        }
    }

    private void add(int from, int to, Label label, Spans spans) {
        int end = to;
        while (end > from && !mayEnd(end - 1)) {
            end--;
        }
        int margin = Integer.MAX_VALUE;
        for (int i = from; i < end; i++) {
            margin = words.isCapital(i) ? Math.min(margin, margins[i]) : margin;
        }
        if (end > from
                && !isSign(from, end)
                && spans.isFree(from, end)
                && (label != Label.ORG || margin >= ORGANISATION)) {
            spans.add(from, end, label, margin >= LIKELY ? Certainty.LIKELY : Certainty.CHECK, Tagger.RULE);
        }
    }

    /** A letter that is part of an abbreviation or a disease: "i. V.", "Sella o. B.", "A. com.", "M. Crohn". */
    private boolean isSign(int from, int end) {
        if (words.form(from) != Form.LETTER || end > from + 2) {
            return false;
        }
        boolean behind = words.isMark(from - 1, '.') && words.form(from - 2) == Form.LETTER;
        boolean before = words.isMark(from + 1, '.')
                && (words.form(from + 2) == Form.LOWER
                        || words.form(from + 2) == Form.LETTER
                        || Eponyms.has(words, from + 2));
        boolean counted = words.isCommon(from - 1) && !words.has(from - 1, Role.FUNCTION) && words.isCapital(from - 1);
        return behind || before || counted;
    }

    private boolean mayEnd(int i) {
        return words.isCapital(i)
                || words.form(i) == Form.NUMBER
                || words.form(i) == Form.LETTER
                || (words.isMark(i, '.') && words.form(i - 1) == Form.LETTER);
    }
}
