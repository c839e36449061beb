package de.leitplanke.library.coach;

import java.util.BitSet;

/** Tells at each token whether pasted material begins, goes on or is over. */
final class MaterialReader {

    /** A paragraph of its own that is shorter is a remark and no material, as long as none came before. */
    private static final int SHORT_PARAGRAPH = 160;

    /** Tokens of a paragraph among which a plea shows that it is the author's own. */
    private static final int SOON = 7;

    /** The marks that a template puts around a stranger's text; a value can hold neither. */
    private static final String OPENING_MARK = "<<<MATERIAL ";

    private static final String CLOSING_MARK = ">>>";

    private final PhraseBook letters;
    private final PhraseBook labels;
    private final PhraseBook notes;
    private final PhraseBook orders;
    private final BitSet pleas;

    MaterialReader(Grammar grammar) {
        this.letters = grammar.phrases("material", "letter");
        this.labels = grammar.phrases("material", "label");
        this.notes = grammar.phrases("material", "note");
        this.orders = grammar.phrases("material", "order");
        this.pleas = grammar.words("pleading");
    }

    /** Where the author's own words go on after the material. */
    enum Kind {
        /** No material. */
        NONE,
        /** The label of notes, which belongs to the order. */
        LABEL,
        /** With a paragraph. */
        PARAGRAPHS,
        /** With a line. */
        LINES,
        /** With a sentence. */
        NOTE,
        /** Behind the closing mark. */
        MARKED;

        boolean pasted() {
            return this != NONE && this != LABEL;
        }
    }

    Kind kind(Order whole, int at, Kind before) {
        if (before == Kind.MARKED) {
            return behindMark(whole, at) ? kind(whole, at, Kind.NONE) : before;
        }
        if (whole.text().startsWith(OPENING_MARK, whole.token(at).start())) {
            return Kind.MARKED;
        }
        if (paragraph(whole, at)) {
            return atParagraph(whole, at, before);
        }
        if (before == Kind.LABEL) {
            return whole.token(at - 1).is(":") ? Kind.NOTE : Kind.LABEL;
        }
        if (line(whole, at) && before != Kind.PARAGRAPHS) {
            return atLine(whole, at, before);
        }
        return whole.stands(at, Phrase.Place.SENTENCE_START) ? atSentence(whole, at, before) : before;
    }

    private Kind atParagraph(Order whole, int at, Kind before) {
        boolean plea = !before.pasted() && whole.follows(at, SOON, pleas);
        if (plea || orders.end(whole, at) > 0) {
            return Kind.NONE;
        }
        boolean starts = labels.end(whole, at) > 0
                || letters.end(whole, at) > 0
                || lengthOfParagraph(whole, at) >= SHORT_PARAGRAPH;
        return before.pasted() || starts ? Kind.PARAGRAPHS : Kind.NONE;
    }

    private Kind atLine(Order whole, int at, Kind before) {
        if (before.pasted()) {
            return orders.end(whole, at) > 0 ? Kind.NONE : before;
        }
        if (letters.end(whole, at) > 0) {
            return Kind.PARAGRAPHS;
        }
        return labels.end(whole, at) > 0 ? Kind.LINES : atSentence(whole, at, before);
    }

    private Kind atSentence(Order whole, int at, Kind before) {
        return switch (before) {
            case NOTE -> orders.end(whole, at) > 0 ? Kind.NONE : before;
            case NONE -> notes.end(whole, at) > 0 ? Kind.LABEL : before;
            default -> before;
        };
    }

    /** Characters of the paragraph, counted no further than matters. */
    private static int lengthOfParagraph(Order whole, int at) {
        int start = whole.token(at).start();
        int end = start;
        for (int next = at; next < whole.size() && !breaks(whole, next) && end - start < SHORT_PARAGRAPH; next++) {
            whole.step();
            end = whole.token(next).end();
        }
        return end - start;
    }

    private static boolean behindMark(Order whole, int at) {
        return at >= CLOSING_MARK.length()
                && whole.text()
                        .startsWith(
                                CLOSING_MARK,
                                whole.token(at - CLOSING_MARK.length()).start());
    }

    private static boolean paragraph(Order whole, int at) {
        return at > 0 && breaks(whole, at - 1);
    }

    private static boolean line(Order whole, int at) {
        return at > 0 && whole.token(at - 1).is(Token.LINE);
    }

    /** Whether this token is an empty line. */
    private static boolean breaks(Order whole, int at) {
        Token token = whole.token(at);
        int second = token.is(Token.LINE) ? whole.text().indexOf('\n', token.start() + 1) : -1;
        return second >= 0 && second < token.end();
    }
}
