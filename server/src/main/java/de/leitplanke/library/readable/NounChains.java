package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Two genitives in a row, or three nouns made from verbs and adjectives close together. */
final class NounChains implements Check {

    private static final Pattern ABSTRACT =
            Pattern.compile("\\p{Lu}.{3,}(?:ung|heit|keit|tion|ität)(?:en)?|\\p{Lu}.{2,}nahmen?");
    private static final int CLOSE = 10;
    private static final int MANY = 3;

    @Override
    public List<Hint> hints(Prose prose) {
        List<Hint> hints = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            genitives(sentence, hints);
            clusters(sentence, prose.words(), hints);
        }
        return hints;
    }

    private static void genitives(Sentence sentence, List<Hint> hints) {
        int i = 0;
        while (i < sentence.size()) {
            GenitiveChain chain = GenitiveChain.from(sentence, i);
            if (chain.links() > 1) {
                int start = sentence.token(i).start();
                int end = sentence.token(chain.last()).end();
                hints.add(Hint.of(Kind.NOUN_CHAIN, "genitive", start, end, chain.links()));
            }
            i = Math.max(i, chain.last()) + 1;
        }
    }

    private static void clusters(Sentence sentence, WordList words, List<Hint> hints) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (isAbstract(sentence.token(i), words)) {
                places.add(i);
            }
        }
        int from = 0;
        while (from + MANY <= places.size()) {
            int to = from + MANY - 1;
            if (places.get(to) - places.get(from) > CLOSE) {
                from++;
                continue;
            }
            while (to + 1 < places.size() && places.get(to + 1) - places.get(to) < CLOSE / 2) {
                to++;
            }
            Hint hint = cluster(sentence.token(places.get(from)), sentence.token(places.get(to)), to - from + 1);
            if (hints.stream().noneMatch(hint::overlaps)) {
                hints.add(hint);
            }
            from = to + 1;
        }
    }

    private static Hint cluster(Token first, Token last, int count) {
        return Hint.of(Kind.NOUN_CHAIN, "cluster", first.start(), last.end(), count);
    }

    private static boolean isAbstract(Token token, WordList words) {
        return token.isCapital() && ABSTRACT.matcher(token.text()).matches() && !words.isThing(token.text());
    }
}
