package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Q2: the situation, by a label, a tale, a concrete fact or material long enough to work from. */
final class ContextRecogniser implements Recogniser {

    /** From so many characters on, pasted text says what the matter is. */
    static final int ENOUGH_MATERIAL = 300;

    private static final int QUESTION = 40;

    private static final int CLAUSE = 8;

    private final PhraseBook labels;
    private final PhraseBook stories;
    private final PhraseBook facts;
    private final PhraseBook exceptions;
    private final Statements statements;
    private final PlainQuestions questions;
    private final BitSet demands;
    private final BitSet measures;
    private final BitSet interrogatives;
    private final BitSet all;
    private final BitSet documents;

    ContextRecogniser(Grammar grammar) {
        this.labels = grammar.phrases("Q2", "label");
        this.stories = grammar.phrases("Q2", "story");
        this.facts = grammar.phrases("Q2", "fact");
        this.exceptions = grammar.phrases("Q2", "not");
        this.statements = new Statements(grammar);
        this.questions = new PlainQuestions(grammar);
        this.demands = grammar.words("demand");
        this.measures = grammar.words("measure");
        this.interrogatives = grammar.words("asking");
        this.all = grammar.words("allof");
        this.documents = grammar.words("documents");
    }

    @Override
    public List<Recognised> find(Order order) {
        List<Recognised> found = new ArrayList<>();
        order.material().stream()
                .filter(stretch -> stretch.length() >= ENOUGH_MATERIAL)
                .forEach(stretch -> found.add(new Recognised(Criterion.Q2, stretch.start(), stretch.end())));
        for (int at = 0; at < order.size(); at++) {
            int end = end(order, at);
            if (end > at) {
                found.add(order.stretch(Criterion.Q2, new Hit(at, end)));
            }
        }
        return found;
    }

    private int end(Order order, int at) {
        Token token = order.token(at);
        if (token.is(Token.QUOTE)) {
            return token.end() - token.start() >= ENOUGH_MATERIAL ? at + 1 : -1;
        }
        if (exceptions.end(order, at) > 0) {
            return -1;
        }
        int told = Math.max(labels.end(order, at), story(order, at));
        int fact = order.precedes(at, 4, demands) || questions.holds(order, at)
                ? -1
                : Math.max(facts.end(order, at), counted(order, at));
        return Math.max(told, fact);
    }

    /** What a question says is no tale, nor what the order says that the answer shall find out. */
    private int story(Order order, int at) {
        int end = Math.max(
                stories.end(order, at), statements.at(order, at).map(Hit::to).orElse(-1));
        boolean asked = order.asks(at, QUESTION) || order.precedes(at, CLAUSE, interrogatives);
        return end > at && asked ? -1 : end;
    }

    /** "Ab 14 erreichen": a small word that ends its part of the sentence. */
    private static boolean verb(Order order, int at) {
        return order.token(at).key().endsWith("en")
                && !order.startsCapital(at)
                && order.asks(at, 2)
                && order.stands(at + 1, Phrase.Place.CLAUSE_END);
    }

    /** In a text with capitals what is counted has one: "3 Fälle", "3 neue Fälle", not "Stufe 3 jetzt". */
    private static boolean named(Order order, int at) {
        return !order.startsCapital(0)
                || order.startsCapital(at)
                || (at + 1 < order.size() && order.startsCapital(at + 1));
    }

    /** "40 Leute", but neither "40 Wörter" nor "alle 40 Mails". */
    private int counted(Order order, int at) {
        boolean thing = order.token(at).is(Token.NUMBER)
                && at + 1 < order.size()
                && Character.isLetter(order.token(at + 1).key().charAt(0))
                && named(order, at + 1)
                && !order.precedes(at, 1, all)
                && !order.fits(at + 1, documents)
                && !verb(order, at + 1)
                && !order.fits(at + 1, measures)
                && !order.fits(at + 2, measures);
        return thing ? at + 2 : -1;
    }
}
