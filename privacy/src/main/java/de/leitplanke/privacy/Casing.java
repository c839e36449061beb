package de.leitplanke.privacy;

/** How the letters of a word are read before it is looked up. */
enum Casing {
    AS_WRITTEN,
    LOWER,
    CAPITALISED;

    char read(char c, boolean first) {
        return switch (this) {
            case AS_WRITTEN -> c;
            case LOWER -> lower(c);
            case CAPITALISED -> first ? Character.toUpperCase(c) : lower(c);
        };
    }

    /** The same for a character behind the first. */
    char readInside(char c) {
        return this == AS_WRITTEN ? c : lower(c);
    }

    String read(CharSequence text, int start, int end) {
        char[] letters = new char[end - start];
        for (int i = start; i < end; i++) {
            letters[i - start] = read(text.charAt(i), i == start);
        }
        return new String(letters);
    }

    /** The small letter that all spellings of a letter have in common, as in {@link String#equalsIgnoreCase}. */
    static char folded(char c) {
        return c < 0x80 ? lower(c) : Character.toLowerCase(Character.toUpperCase(c));
    }

    static char lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
