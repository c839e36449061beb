package de.leitplanke.library.coach;

import java.util.BitSet;
import java.util.Optional;

/**
 * A product with its matter at the very beginning of an order and no verb: "Dienstplan Weihnachten: …", "Aushang zum
 * …".
 */
final class OpeningProduct {

    private static final int LONGEST_SENTENCE = 40;
    /** Words before the product: "bitte noch eine kurze". */
    private static final int LEADING = 4;
    /** Words behind it among which a verb would make a statement of it: "Der Aktenplan ist …". */
    private static final int SUBJECT = 4;

    /** Tokens among which an order has begun. */
    private static final int SOON = 6;

    private final BitSet leading;
    private final BitSet forms;
    private final BitSet goesOn;
    private final BitSet telling;

    OpeningProduct(Grammar grammar) {
        this.leading = grammar.words("leading");
        this.forms = grammar.words("form");
        this.goesOn = grammar.words("matterof");
        this.telling = grammar.words("statedof");
    }

    /** In the first sentence or, behind a short one, in the second. */
    Optional<Hit> find(Order order) {
        int second = order.sentenceEnd(0, LONGEST_SENTENCE) + 1;
        return find(order, 0).or(() -> second < SOON ? find(order, second) : Optional.empty());
    }

    private Optional<Hit> find(Order order, int from) {
        int noun = from;
        while (noun < from + LEADING
                && order.fits(noun, leading)
                && !order.token(noun).endsSentence()) {
            noun++;
        }
        boolean named = noun + 1 < order.size() && product(order, from, noun) && matter(order, noun + 1);
        return named && !order.follows(noun + 1, SUBJECT, telling)
                ? Optional.of(new Hit(from, Math.max(noun + 2, order.clauseEnd(noun, LONGEST_SENTENCE))))
                : Optional.empty();
    }

    /** "Schreiben" alone is a verb as well. */
    private boolean product(Order order, int from, int at) {
        return order.fits(at, forms) || (at > from && order.token(at).is("schreiben") && order.startsCapital(at));
    }

    private boolean matter(Order order, int at) {
        boolean topic = order.token(at).isWord() && order.startsCapital(at);
        return topic || order.fits(at, goesOn);
    }
}
