package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.Unread.Kind;
import java.util.List;
import java.util.Optional;

/** Finds the words of a text that nothing explains, so that nobody is permitted what was only half understood. */
final class Coverage {

    private static final int LETTERS = 3;
    private static final int OWN_REACH = 3;
    private static final List<String> POSSESSIVE = List.of("mein", "meine", "meinem", "meinen", "meiner", "meines");

    private final List<WordPattern> words;
    private final PlainWords plain;
    private final PlainWords plainAndMatters;
    private final PlainWords atWork;
    private final PlainWords general;

    Coverage(
            List<WordPattern> words,
            PlainWords plain,
            PlainWords plainAndMatters,
            PlainWords atWork,
            PlainWords general) {
        this.words = words;
        this.plain = plain;
        this.plainAndMatters = plainAndMatters;
        this.atWork = atWork;
        this.general = general;
    }

    /** Whether the word says nothing of what the text is about. */
    boolean isFiller(Token token) {
        return plain.have(token.word());
    }

    /** Whether the word says what a text is about, and not only when, where or on which paper. */
    boolean isSubject(Token token) {
        String word = token.word();
        List<String> beginnings = words.stream()
                .filter(WordPattern::isHead)
                .flatMap(head -> head.before(word).stream())
                .filter(beginning -> beginning.length() >= LETTERS)
                .toList();
        return beginnings.isEmpty()
                ? token.isNoun() && !direct(word) && isOfItsOwn(word)
                : beginnings.stream().allMatch(this::isOfItsOwn);
    }

    private boolean isOfItsOwn(String word) {
        return word.length() >= LETTERS
                && !Character.isDigit(word.charAt(0))
                && PlainWords.LINKS.stream()
                        .filter(word::endsWith)
                        .map(link -> word.substring(0, word.length() - link.length()))
                        .noneMatch(general::have);
    }

    /** What the word at this place leaves open; empty if it is explained or of a kind that changes no answer. */
    Optional<Unread> at(List<Token> tokens, int place) {
        Token token = tokens.get(place);
        String before = place == 0 ? "" : tokens.get(place - 1).word();
        if (token.word().length() < LETTERS || Character.isDigit(token.word().charAt(0))) {
            return Optional.empty();
        } else if (explains(token)) {
            return Optional.empty();
        } else if (plainly(token) && !UnknownWord.isTool(token, before)) {
            return token.capital() && !atWork.have(token.word()) && isOwn(tokens, place)
                    ? Optional.of(new Unread(place, Kind.ACTIVITY))
                    : Optional.empty();
        } else {
            boolean behindNoun = place > 0 && tokens.get(place - 1).capital();
            return UnknownWord.kind(token, before, behindNoun).map(kind -> new Unread(place, kind));
        }
    }

    /** Whether „mein“ stands before it, perhaps with a number or an adjective between. */
    private static boolean isOwn(List<Token> tokens, int place) {
        for (int at = place - 1;
                at >= Math.max(0, place - OWN_REACH) && !tokens.get(at + 1).first();
                at--) {
            if (POSSESSIVE.contains(tokens.get(at).word())) {
                return true;
            }
            if (tokens.get(at).capital()) {
                return false;
            }
        }
        return false;
    }

    private boolean plainly(Token token) {
        return isPlain(token.word())
                || (!token.parts().isEmpty() && token.parts().stream().allMatch(part -> isPlain(part) || direct(part)));
    }

    private boolean isPlain(String word) {
        return plainAndMatters.have(word);
    }

    private boolean explains(Token token) {
        return token.parts().isEmpty() ? explains(token.word()) : direct(token.word());
    }

    /** A word that only ends like a known one is explained if its beginning is. */
    private boolean explains(String word) {
        return direct(word)
                || words.stream()
                        .filter(WordPattern::isHead)
                        .flatMap(head -> head.before(word).stream())
                        .anyMatch(beginning ->
                                beginning.length() < LETTERS || isBeginning(beginning) || direct(beginning));
    }

    private boolean isBeginning(String beginning) {
        return PlainWords.LINKS.stream()
                .filter(beginning::endsWith)
                .map(link -> beginning.substring(0, beginning.length() - link.length()))
                .anyMatch(this::isPlain);
    }

    private boolean direct(String word) {
        return words.stream().anyMatch(pattern -> !pattern.isHead() && pattern.isExactly(word))
                || words.stream().anyMatch(pattern -> pattern.isHead() && pattern.isForm(word));
    }
}
