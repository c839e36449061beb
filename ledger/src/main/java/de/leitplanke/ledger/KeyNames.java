package de.leitplanke.ledger;

/** Names of keys: not empty, without spaces, plus signs and control characters (C2SP signed-note). */
final class KeyNames {

    private KeyNames() {}

    static boolean isValid(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+'
                                || Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || isLoneSurrogate(c));
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
