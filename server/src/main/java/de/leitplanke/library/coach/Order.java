package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The author's own words of an order, without quoted or pasted material, with the questions every recogniser asks. */
final class Order {

    private final String text;
    private final List<Token> tokens;
    private final List<Stretch> material;
    private final BitSet connectors;
    private final BitSet words = new BitSet();
    /** For each token the numbers of the few patterns it fits, quicker to go through than the whole set. */
    private final List<int[]> patternsOf;

    private final Map<Object, List<Hit>> found = new HashMap<>();
    private long steps;

    Order(String text, List<Token> tokens, List<Stretch> material, BitSet connectors) {
        this.text = text;
        this.tokens = tokens;
        this.material = material;
        this.connectors = connectors;
        this.patternsOf =
                tokens.stream().map(token -> token.fits().stream().toArray()).toList();
        tokens.forEach(token -> words.or(token.fits()));
    }

    /** Numbers of all patterns that a word of the order fits. */
    BitSet words() {
        return words;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Stretches of pasted material long enough to be the ground the answer stands on. */
    List<Stretch> material() {
        return material;
    }

    /** Numbers of the patterns that the token fits. */
    int[] patterns(int at) {
        return patternsOf.get(at);
    }

    boolean fits(int at, BitSet patterns) {
        if (at < 0 || at >= tokens.size()) {
            return false;
        }
        for (int pattern : patternsOf.get(at)) {
            if (patterns.get(pattern)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words stands within so many tokens, in the same sentence. */
    boolean follows(int at, int most, BitSet patterns) {
        for (int next = at; next < Math.min(size(), at + most) && !token(next).endsSentence(); next++) {
            step();
            if (fits(next, patterns)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words stands at most so many tokens before, in the same part of the sentence. */
    boolean precedes(int at, int most, BitSet patterns) {
        for (int before = at - 1;
                before >= Math.max(0, at - most) && !token(before).endsClause();
                before--) {
            step();
            if (fits(before, patterns)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these words stands at most so many tokens before, in the same sentence. */
    boolean precedesInSentence(int at, int most, BitSet patterns) {
        for (int before = at - 1;
                before >= Math.max(0, at - most) && !token(before).endsSentence();
                before--) {
            step();
            if (fits(before, patterns)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the token that ends this part of the sentence, at most so far away. */
    int clauseEnd(int at, int most) {
        int end = at;
        while (end < Math.min(size(), at + most) && !token(end).endsClause()) {
            step();
            end++;
        }
        return end;
    }

    /** Index of the token that begins the sentence, at most so far away. */
    int sentenceStart(int at, int most) {
        int start = at;
        while (start > Math.max(0, at - most) && !token(start - 1).endsSentence()) {
            step();
            start--;
        }
        return start;
    }

    /** Index of the token that begins this part of the sentence, at most so far away. */
    int clauseStart(int at, int most) {
        int start = at;
        while (start > Math.max(0, at - most) && !token(start - 1).endsClause()) {
            step();
            start--;
        }
        return start;
    }

    /** Index of the token that ends the sentence, at most so far away. */
    int sentenceEnd(int at, int most) {
        int end = at;
        while (end < Math.min(size(), at + most) && !token(end).endsSentence()) {
            step();
            end++;
        }
        return end;
    }

    /** Whether the sentence ends with a question mark, at most so many tokens away. */
    boolean asks(int at, int most) {
        int end = sentenceEnd(at, most);
        return end < size() && token(end).is("?");
    }

    boolean stands(int at, Phrase.Place place) {
        return switch (place) {
            case CLAUSE_START -> at == 0 || token(at - 1).endsClause() || fits(at - 1, connectors);
            case SENTENCE_START -> at == 0 || token(at - 1).endsSentence() || begins(at - 1);
            case CLAUSE_END -> at == size() || token(at).endsClause() || fits(at, connectors);
            case SENTENCE_END -> at == size() || token(at).endsSentence();
        };
    }

    boolean startsCapital(int at) {
        return Character.isUpperCase(text.codePointAt(token(at).start()));
    }

    /** What this finder finds here; it searches once however many ask for it. */
    List<Hit> once(Object finder, Supplier<List<Hit>> search) {
        List<Hit> known = found.get(finder);
        if (known != null) {
            return known;
        }
        List<Hit> hits = search.get();
        found.put(finder, hits);
        return hits;
    }

    Recognised stretch(Criterion criterion, Hit hit) {
        return new Recognised(
                criterion, token(hit.from()).start(), token(hit.to() - 1).end());
    }

    void step() {
        steps++;
    }

    /** How much work the reading was, for the test that it grows with the length of the text. */
    long steps() {
        return steps;
    }

    /** A sign or "bitte" that opens a sentence. */
    private boolean begins(int at) {
        return (token(at).is("bitte")
                        || (!token(at).isWord() && !token(at).endsClause())
                        || token(at).is("-"))
                && (at == 0 || token(at - 1).endsSentence());
    }
}
