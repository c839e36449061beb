package de.leitplanke.library.readable;

import java.util.Set;
import java.util.regex.Pattern;

/** Adjectives that un- turns into their opposite. */
final class UnWords {

    /** What un- once negated is no longer heard in these. */
    private static final Set<String> LEXICAL = Set.of("unbedingt", "unmittelbar", "unverzüglich", "unweigerlich");

    /** The dictionary lacks many adjectives that are made with these. */
    private static final Pattern MADE = Pattern.compile("un.{3,}(?:lich|bar|sam|haft)(?:e[nmrs]?)?");

    private UnWords() {}

    static boolean isNegative(Token token, WordForms german) {
        String word = token.text();
        if (!token.isLower() || !word.startsWith("un") || LEXICAL.stream().anyMatch(word::startsWith)) {
            return false;
        }
        Set<WordForm> opposite = german.formsOf(word.substring("un".length()));
        return opposite.contains(WordForm.ADJECTIVE)
                || opposite.contains(WordForm.PARTICIPLE)
                || MADE.matcher(word).matches();
    }
}
