package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.Unread.Kind;
import de.leitplanke.privacy.GermanWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells by the dictionary what a word that the vocabulary lacks could have said. */
final class UnknownWord {

    private static final Set<String> BEFORE_TOOL = Set.of("mit", "mitm", "per", "via", "durch", "ueber", "uebers");
    private static final Set<String> BEFORE_VERB = Set.of("zum", "beim", "fuers", "das", "ums");
    private static final List<String> VERB_ENDS = List.of("t", "en", "ln", "rn");
    private static final List<String> ADJECTIVE_ENDS = List.of(
            "bar", "bare", "baren", "bares", "lich", "liche", "lichen", "ig", "ige", "igen", "isch", "ische", "los",
            "lose");

    /** Letters that an article of a dialect can have. */
    private static final int ARTICLE = 4;

    private UnknownWord() {}

    /** The kind; empty if a word of its kind changes no answer. */
    static Optional<Kind> kind(Token token, String before, boolean behindNoun) {
        Set<GermanWords.Kind> kinds = token.kinds();
        boolean noun = kinds.contains(GermanWords.Kind.NOUN);
        boolean asNoun = token.capital() && !token.first() && noun;
        if (kinds.contains(GermanWords.Kind.VERB) && (!asNoun || BEFORE_VERB.contains(before))) {
            return Optional.of(Kind.ACTIVITY);
        } else if (asNoun) {
            return Optional.of(Kind.MATTER);
        } else if (kinds.contains(GermanWords.Kind.FUNCTION_WORD)) {
            return Optional.empty();
        } else if (kinds.contains(GermanWords.Kind.ADJECTIVE)) {
            return isParticiple(token.word()) ? Optional.of(Kind.ACTIVITY) : Optional.empty();
        } else if (kinds.isEmpty() && BEFORE_TOOL.contains(before)) {
            return Optional.of(Kind.TOOL);
        } else if (kinds.equals(Set.of(GermanWords.Kind.PROPER_NAME))
                || (kinds.isEmpty() && isName(token, behindNoun))) {
            return Optional.empty();
        } else {
            return ofUnknown(token);
        }
    }

    private static Optional<Kind> ofUnknown(Token token) {
        if (token.capital()) {
            return Optional.of(Kind.MATTER);
        } else if (isAdjective(token.word())) {
            return Optional.empty();
        } else {
            return Optional.of(VERB_ENDS.stream().anyMatch(token.word()::endsWith) ? Kind.ACTIVITY : Kind.MATTER);
        }
    }

    /** A made-up word with a known end, such as the name of a product. */
    static boolean isTool(Token token, String before) {
        return BEFORE_TOOL.contains(before)
                && token.word().length() > ARTICLE
                && token.parts().isEmpty()
                && token.kinds().isEmpty();
    }

    private static boolean isAdjective(String word) {
        return ADJECTIVE_ENDS.stream().anyMatch(word::endsWith);
    }

    /** What no dictionary knows behind another noun is its name, as in „Café Lohmann“. */
    private static boolean isName(Token token, boolean behindNoun) {
        return behindNoun && token.capital() && !token.first();
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("iert") || (word.endsWith("t") && (word.startsWith("ge") || word.indexOf("ge") > 1));
    }
}
