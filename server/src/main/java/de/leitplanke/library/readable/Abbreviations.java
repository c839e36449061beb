package de.leitplanke.library.readable;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Abbreviations with a full stop, and those that are often written without.
 *
 * @param longForms what is written out, by abbreviation without spaces
 * @param kept abbreviations that may stay, such as Nr. and Dr.
 * @param bare abbreviations that occur without full stop
 */
record Abbreviations(Map<String, String> longForms, Set<String> kept, Set<String> bare) {

    private static final int MOST_PIECES = 4;
    private static final String STREET = "str";

    /** The end of the abbreviation whose first letters are given, or {@code start} if there is none. */
    int endAt(String text, int start, int endOfWord) {
        StringBuilder read = new StringBuilder();
        int longest = bare.contains(text.substring(start, endOfWord)) ? endOfWord : start;
        int pieceStart = start;
        int pieceEnd = endOfWord;
        for (int piece = 0; piece < MOST_PIECES && pieceEnd < text.length() && text.charAt(pieceEnd) == '.'; piece++) {
            read.append(text, pieceStart, pieceEnd + 1);
            if (isKnown(read.toString())) {
                longest = pieceEnd + 1;
            }
            pieceStart = pieceEnd + 1;
            if (pieceStart < text.length() && isNarrow(text.charAt(pieceStart))) {
                pieceStart++;
            }
            pieceEnd = pieceStart;
            while (pieceEnd < text.length() && Character.isLetter(text.charAt(pieceEnd))) {
                pieceEnd++;
            }
        }
        return longest;
    }

    /** What stands for this abbreviation, if it should be written out. */
    Optional<String> longForm(String written) {
        StringBuilder key = new StringBuilder();
        written.chars().filter(c -> !Tokeniser.isSpace((char) c)).forEach(c -> key.append((char) c));
        String exact = key.toString();
        return Optional.ofNullable(longForms.getOrDefault(exact, longForms.get(lowerFirst(exact))))
                .or(() -> Optional.ofNullable(longForms.get(exact + ".")));
    }

    private boolean isKnown(String read) {
        return isListed(read)
                || (read.length() > 4 && isListed(lowerFirst(read)))
                || (read.length() > 5 && read.endsWith(STREET + "."));
    }

    private boolean isListed(String read) {
        return longForms.containsKey(read) || kept.contains(read);
    }

    private static String lowerFirst(String read) {
        return Character.toLowerCase(read.charAt(0)) + read.substring(1);
    }

    private static boolean isNarrow(char c) {
        return Tokeniser.isSpace(c) && c != '\n' && c != '\r';
    }
}
