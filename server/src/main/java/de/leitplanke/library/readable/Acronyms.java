package de.leitplanke.library.readable;

import java.util.regex.Pattern;

/** Words made of first letters, such as KdU or BauGB. */
final class Acronyms {

    private static final int LONGEST = 7;
    private static final int LONGEST_OF_CAPITALS = 5;
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");

    private Acronyms() {}

    static boolean isAcronym(Token token) {
        String word = token.text();
        if (!token.isWord() || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        long capitals = word.chars().filter(Character::isUpperCase).count();
        boolean shouted =
                capitals == word.length() && (!token.lowered().isEmpty() || word.length() > LONGEST_OF_CAPITALS);
        boolean innerI = word.endsWith("In") || word.endsWith("Innen");
        return capitals > 1 && !shouted && !innerI && !ROMAN.matcher(word).matches();
    }
}
