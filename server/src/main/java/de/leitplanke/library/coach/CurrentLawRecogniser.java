package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** M4: a question about the law in force or a current figure. What the attached text answers is none. */
final class CurrentLawRecogniser implements Recogniser {

    private static final int SENTENCE = 25;

    private final PhraseBook questions;
    private final PhraseBook keywords;
    private final OutlineQuestions outlines = new OutlineQuestions();
    private final TodaysValues todays;
    private final PhraseBook attached;
    private final BitSet asking;
    private final BitSet grounds;
    private final BitSet elsewhere;
    private final BitSet sheet;
    private final BitSet judging;
    private final BitSet telling;
    private final BitSet pointing;
    private final BitSet interrogatives;
    private final BitSet provisos;
    private final BitSet examples;
    private final Statements statements;

    CurrentLawRecogniser(Grammar grammar) {
        this.questions = grammar.phrases("M4", "current");
        this.keywords = grammar.phrases("M4", "keyword");
        this.todays = new TodaysValues(grammar);
        this.attached = grammar.phrases("M4", "ground");
        this.asking = grammar.words("askverbs");
        this.grounds = grammar.words("lawground");
        this.elsewhere = grammar.words("offlaw");
        this.sheet = grammar.words("sheet");
        this.judging = grammar.words("ofquestion");
        this.telling = grammar.words("conveying");
        this.pointing = grammar.words("pointing");
        this.interrogatives = grammar.words("indirect");
        this.provisos = grammar.words("provided");
        this.examples = grammar.words("exampleof");
        this.statements = new Statements(grammar);
    }

    @Override
    public List<Recognised> find(Order order) {
        if (!attached.find(order).isEmpty()) {
            return List.of();
        }
        BitSet outline = outlines.find(order);
        List<Hit> asked = Stream.of(questions.find(order), bareKeywords(order))
                .flatMap(List::stream)
                .filter(hit -> !outline.get(hit.from()) && !grounded(order, hit) && aboutLaw(order, hit))
                .toList();
        return Stream.concat(asked.stream(), todays.find(order).stream())
                .map(hit -> order.stretch(Criterion.M4, hit))
                .toList();
    }

    private boolean aboutLaw(Order order, Hit hit) {
        return !off(order, hit)
                && !judged(order, hit)
                && !told(order, hit)
                && !ofReader(order, hit)
                && !provided(order, hit)
                && !example(order, hit);
    }

    /** "Wo nicht klar ist, wer zuständig ist, setz ein Fragezeichen." */
    private boolean provided(Order order, Hit hit) {
        return !order.asks(hit.from(), SENTENCE) && order.precedesInSentence(hit.from(), SENTENCE, provisos);
    }

    /** "Fragen an den Anbieter, zum Beispiel: Wie hoch sind die Kosten?" */
    private boolean example(Order order, Hit hit) {
        int from = order.sentenceStart(hit.from(), SENTENCE);
        return from > 1 && order.token(from - 1).is(":") && order.fits(from - 2, examples);
    }

    /** "Was müssen Sie tun?" is for the reader of the answer. */
    private boolean ofReader(Order order, Hit hit) {
        for (int at = hit.from() + 1; at < hit.to(); at++) {
            if (order.token(at).is("sie") && order.startsCapital(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Dass ab heute neue Öffnungszeiten gelten" and "unsere aktuelle Gebühr beträgt fünf Euro" are said and not asked,
     * and "verweise auf die geltende Ordnung" needs nobody to know it.
     */
    private boolean told(Order order, Hit hit) {
        int from = order.sentenceStart(hit.from(), SENTENCE);
        boolean stated = !order.asks(hit.from(), SENTENCE)
                && statements.at(order, from).isPresent()
                && !order.follows(from, order.sentenceEnd(from, SENTENCE) - from, interrogatives);
        return stated || order.precedes(hit.from(), 2, telling) || order.precedes(hit.from(), 4, pointing);
    }

    private List<Hit> bareKeywords(Order order) {
        return keywords.find(order).stream()
                .filter(hit -> !order.precedesInSentence(hit.from(), SENTENCE, asking))
                .toList();
    }

    private boolean grounded(Order order, Hit hit) {
        return order.follows(hit.from(), SENTENCE, grounds) || order.precedesInSentence(hit.from(), SENTENCE, grounds);
    }

    /** Whether the question is about writing or the computer. */
    private boolean off(Order order, Hit hit) {
        int end = order.clauseEnd(hit.from(), SENTENCE);
        return order.precedes(hit.from(), SENTENCE, elsewhere)
                || order.precedesInSentence(hit.from(), SENTENCE, sheet)
                || order.follows(hit.from(), end - hit.from(), elsewhere);
    }

    /** "Wie hoch soll das Bußgeld sein" asks for a decision. */
    private boolean judged(Order order, Hit hit) {
        return order.follows(hit.from(), hit.to() - hit.from(), judging);
    }
}
