package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** M1: words that name no property one could check, each once. */
final class VagueWordsRecogniser implements Recogniser {

    private static final int SENTENCE = 14;

    private final PhraseBook words;
    private final PhraseBook exceptions;
    private final BitSet definite;
    private final BitSet fitting;
    private final BitSet products;
    private final BitSet facts;
    private final BitSet pleas;
    private final BitSet demands;
    private final BitSet somethings;
    private final BitSet ways;
    private final BitSet imperatives;
    private final BitSet statements;

    VagueWordsRecogniser(Grammar grammar) {
        this.words = grammar.phrases("M1", "vague");
        this.exceptions = grammar.phrases("M1", "not");
        this.definite = grammar.words("definite");
        this.fitting = grammar.words("fitting");
        this.products = grammar.words("product");
        this.pleas = grammar.words("pleading");
        this.facts = grammar.words("fact");
        this.demands = grammar.words("asked");
        this.somethings = grammar.words("something");
        this.ways = grammar.words("way");
        this.imperatives = grammar.words("imperative");
        this.statements = grammar.words("telling");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Recognised> found = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            int exception = exceptions.end(order, at);
            int end = words.end(order, at);
            if (exception > 0) {
                at = exception - 1;
            } else if (end > at) {
                if (sought(order, at) || (!named(order, at) && !told(order, at, end))) {
                    found.add(order.stretch(Criterion.M1, new Hit(at, end)));
                }
                at = end - 1;
            }
        }
        return found;
    }

    /** "Was Zeitgemäßes" is looked for, even in a question. */
    private boolean sought(Order order, int at) {
        return order.startsCapital(at) && order.precedes(at, 1, somethings);
    }

    /** "Pro Runde" is a thing and no property. */
    private boolean named(Order order, int at) {
        return order.startsCapital(at) && !order.stands(at, Phrase.Place.CLAUSE_START);
    }

    /** "Das schöne Sofa", "es lief gut": said of something that exists, not demanded of the answer. */
    private boolean told(Order order, int at, int end) {
        boolean compared = order.asks(at, SENTENCE) && !order.precedesInSentence(at, SENTENCE, pleas);
        boolean ofThing = order.precedes(at, 2, definite)
                && names(order, end)
                && (order.fits(at, fitting) || !order.follows(end, 2, products));
        boolean ofMatter = order.precedes(at, SENTENCE, ways) && !order.precedesInSentence(at, SENTENCE, demands);
        boolean reported = order.precedes(at, SENTENCE, facts) && !order.precedesInSentence(at, SENTENCE, demands);
        return ofThing || ofMatter || reported || compared || ofOther(order, at, end);
    }

    /** "Das Wasser hat gute Qualität": of a thing that is no part of an answer and that nobody asks for. */
    private boolean ofOther(Order order, int at, int end) {
        int from = order.clauseStart(at, SENTENCE);
        return end < order.size()
                && order.follows(from, order.clauseEnd(at, SENTENCE) - from, statements)
                && order.token(end).isWord()
                && order.startsCapital(end)
                && !order.fits(end, products)
                && !order.precedes(at, SENTENCE, demands)
                && !order.precedes(at, SENTENCE, imperatives)
                && !order.precedes(at, SENTENCE, pleas);
    }

    /** Whether a noun follows; "den Absatz ordentlich kürzen" names none behind the word. */
    private boolean names(Order order, int at) {
        boolean capitals = order.startsCapital(0);
        return order.size() > at
                && order.token(at).isWord()
                && !order.stands(at, Phrase.Place.CLAUSE_END)
                && (!capitals || order.startsCapital(at) || (at + 1 < order.size() && order.startsCapital(at + 1)));
    }
}
