package de.leitplanke.library.orientation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what a text only relates, as in „Sie ist sauer, weil der Bagger brummt. Darf die KI ihr schreiben?“. Words of
 * what is related give no task.
 */
final class Narration {

    private static final Set<String> AUXILIARIES = Set.of(
            "ist",
            "is",
            "sind",
            "sei",
            "war",
            "waren",
            "wird",
            "wurde",
            "wurden",
            "worden",
            "werden",
            "geworden",
            "hat",
            "hab",
            "habe",
            "haben",
            "ham",
            "hatte",
            "hatten");
    private static final Set<String> SUBORDINATE =
            Set.of("weil", "wenn", "nachdem", "obwohl", "seit", "da", "als", "wo");
    private static final Set<String> WISHES =
            Set.of("will", "wollen", "moechte", "moechten", "kann", "koennen", "darf", "duerfen");
    private static final Set<String> ONESELF = Set.of("ich", "wir", "man", "mir", "uns");
    private static final Set<String> MODALS = Set.of("soll", "sollen", "sollte", "sollten", "muss", "muesste");
    private static final List<String> INFINITIVE_ENDS = List.of("en", "ln", "rn");

    private final List<Token> tokens;
    private final Mentions mentions;
    private final Set<String> doers;

    /**
     * Reads one text.
     *
     * @param doers concepts for those who do tasks: AI and tools, or whoever is made to do something
     */
    Narration(List<Token> tokens, Mentions mentions, Set<String> doers) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.doers = doers;
    }

    /**
     * Whether the word belongs to what is related: a doer occurs, but not in its clause nor before it, and it is no
     * bare infinitive.
     */
    boolean has(int place) {
        Token token = tokens.get(place);
        if (!mentions.hasAny(doers)) {
            return false;
        }
        int from = place;
        while (from > 0 && !tokens.get(from).first()) {
            from--;
        }
        boolean subordinate =
                SUBORDINATE.contains(tokens.get(beginOfClause(place)).word()) || isWithoutThat(place);
        for (int at = from; at < tokens.size() && !(at > place && tokens.get(at).clause() != token.clause()); at++) {
            boolean counts = !subordinate || tokens.get(at).clause() == token.clause();
            if (counts && doers.stream().anyMatch(reached(at))) {
                return false;
            }
        }
        return !clauseHas(place, MODALS)
                && (tokens.get(beginOfClause(place)).word().equals("bitte")
                        || INFINITIVE_ENDS.stream().noneMatch(token.word()::endsWith)
                        || clauseHas(place, AUXILIARIES)
                        || (clauseHas(place, WISHES) && !clauseHas(place, ONESELF)));
    }

    private Predicate<String> reached(int place) {
        return doer -> mentions.covers(doer, place);
    }

    private int beginOfClause(int place) {
        int from = place;
        while (from > 0 && tokens.get(from - 1).clause() == tokens.get(place).clause()) {
            from--;
        }
        return from;
    }

    private boolean isWithoutThat(int place) {
        int begin = beginOfClause(place);
        return begin + 1 < tokens.size()
                && tokens.get(begin).word().equals("ohne")
                && tokens.get(begin + 1).word().startsWith("das");
    }

    private boolean clauseHas(int place, Set<String> words) {
        int clause = tokens.get(place).clause();
        return tokens.stream()
                .filter(token -> token.clause() == clause)
                .anyMatch(token -> words.contains(token.word()));
    }
}
