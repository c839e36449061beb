package de.leitplanke.library.readable;

import java.util.List;

/**
 * Whether a full stop ends a sentence or belongs to a number, an initial or an unknown abbreviation.
 *
 * @param open the sentence so far, with the full stop
 * @param before what stands before the full stop
 */
record FullStops(List<Token> open, Token before) {

    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_ORDINAL = 3;

    static boolean canEnd(Token token) {
        return token.isMarkOf(".!?…");
    }

    /** Whether a capitalised word is one that only the beginning of a sentence capitalises, or a polite pronoun. */
    static boolean beginsSentence(Token token) {
        return token.isCapital()
                && (MixedAddress.POLITE.contains(token.text())
                        || token.lowered().contains(WordForm.FUNCTION));
    }

    static boolean surelyBeginsSentence(Token token) {
        return beginsSentence(token) && !MixedAddress.POLITE.contains(token.text()) && !token.is(WordForm.NOUN);
    }

    boolean ends(Token next) {
        if (next.equals(Token.NONE)) {
            return true;
        }
        if (before.form() == Token.Form.NUMBER) {
            return open.size() > 2 && numberEnds(next);
        }
        if (before.isWord() && (before.length() == 1 || isRoman())) {
            return open.size() > 2 && beginsSentence(next);
        }
        if (next.isLower()) {
            return before.length() >= SHORTEST_WORD && !before.forms().isEmpty();
        }
        return !next.isMark(',');
    }

    private boolean numberEnds(Token next) {
        if (next.isLower() || next.form() == Token.Form.NUMBER || next.isMark(',')) {
            return false;
        }
        return !next.isWord() || before.length() > LONGEST_ORDINAL || beginsSentence(next) || isVerb(next);
    }

    private static boolean isVerb(Token next) {
        return !next.is(WordForm.NOUN)
                && next.lowered().stream().anyMatch(form -> form.isFinite() || form == WordForm.INFINITIVE);
    }

    private boolean isRoman() {
        return before.text().chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }
}
