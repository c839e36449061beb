package de.leitplanke.library.orientation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a text leaves open, so that nothing is permitted on a guess. */
final class Gaps {

    private static final List<String> PERSON_ENDS = List.of(
            "er", "ern", "ers", "erin", "innen", "ling", "linge", "ist", "isten", "ant", "anten", "ent", "enten", "eur",
            "kraft", "kraefte", "leute");

    private static final String LETTER = "letter-out";

    private final WordBook book;
    private final List<Token> tokens;
    private final Mentions mentions;
    private final Narration narration;
    private final boolean settled;

    /**
     * Reads one text.
     *
     * @param fields keys of the fields of use that were understood
     */
    Gaps(WordBook book, List<Token> tokens, Mentions mentions, Set<String> fields) {
        this.book = book;
        this.tokens = tokens;
        this.mentions = mentions;
        this.narration = new Narration(tokens, mentions, book.scope().doers());
        this.settled = mentions.hasAny(book.settling()) || fields.stream().anyMatch(book::isPublic);
    }

    /** What the word at this place leaves open; empty if it is explained or cannot matter here. */
    Optional<Unread> at(int place) {
        return mentions.reach(place)
                ? Optional.empty()
                : book.coverage().at(tokens, place).filter(this::matters);
    }

    /** Whether nothing in the text says which data go out: neither what it is about nor whom it concerns. */
    boolean lacksGround() {
        return !mentions.hasAny(book.scope().grounds()) && !hasSubject();
    }

    private boolean hasSubject() {
        return tokens.stream().anyMatch(book.coverage()::isSubject);
    }

    private boolean matters(Unread unread) {
        return switch (unread.kind()) {
            case ACTIVITY -> !narration.has(unread.place());
            case MATTER -> !settled && !isHarmless(tokens.get(unread.place()));
            case TOOL -> true;
        };
    }

    /**
     * Classes D2 to D5 are about people: where none occur, a word of the dictionary names a thing; and in a letter to
     * somebody it changes nothing who she is.
     */
    private boolean isHarmless(Token token) {
        return token.isNoun()
                && !token.kinds().isEmpty()
                && (isPerson(token)
                        ? mentions.has(LETTER)
                        : !mentions.hasAny(book.scope().persons()));
    }

    private static boolean isPerson(Token token) {
        return PERSON_ENDS.stream().anyMatch(token.word()::endsWith);
    }
}
