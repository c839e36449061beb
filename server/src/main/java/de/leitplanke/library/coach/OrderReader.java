package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/** Tells the author's own words from quoted and pasted material. */
final class OrderReader {

    /** A paragraph of its own that is shorter is a remark and no material, as long as none came before. */
    private static final int SHORT_PARAGRAPH = 160;

    private final Grammar grammar;
    private final PhraseBook labels;
    private final PhraseBook notes;
    private final PhraseBook orders;

    OrderReader(Grammar grammar) {
        this.grammar = grammar;
        this.labels = grammar.phrases("material", "label");
        this.notes = grammar.phrases("material", "note");
        this.orders = grammar.phrases("material", "order");
    }

    Order read(String text) {
        List<Token> all = new Tokeniser(grammar.lexicon(), text).tokens();
        Order whole = new Order(text, all, List.of(), grammar.words("connector"));
        List<Token> own = new ArrayList<>();
        List<Stretch> material = new ArrayList<>();
        boolean pasted = false;
        boolean note = false;
        int noteFrom = -1;
        int since = 0;
        for (int at = 0; at < all.size(); at++) {
            boolean now = pasted;
            if (paragraph(whole, at)) {
                note = false;
                now = orders.end(whole, at) < 0 && (pasted || startsMaterial(whole, at));
            } else if (line(whole, at)) {
                now = pasted ? orders.end(whole, at) < 0 : labels.end(whole, at) > 0;
            } else if (pasted && note && whole.stands(at, Phrase.Place.SENTENCE_START)) {
                now = orders.end(whole, at) < 0;
            } else if (!pasted && whole.stands(at, Phrase.Place.SENTENCE_START) && notes.end(whole, at) > 0) {
                noteFrom = notes.end(whole, at);
            }
            if (at == noteFrom) {
                now = true;
                note = true;
            }
            if (now && !pasted) {
                since = all.get(at).start();
            } else if (!now && pasted) {
                material.add(new Stretch(since, all.get(at).start()));
            }
            pasted = now;
            if (!pasted) {
                own.add(all.get(at));
            } else if (own.isEmpty() || !own.getLast().is(Token.LINE)) {
                own.add(new Token(all.get(at).start(), all.get(at).start() + 1, Token.LINE, grammar.lexicon().fitting(Token.LINE)));
            }
        }
        if (pasted) {
            material.add(new Stretch(since, text.length()));
        }
        return new Order(text, own, material, grammar.words("connector"));
    }

    private boolean startsMaterial(Order whole, int at) {
        return labels.end(whole, at) > 0 || lengthOfParagraph(whole, at) >= SHORT_PARAGRAPH;
    }

    private static int lengthOfParagraph(Order whole, int at) {
        int end = at;
        int start = whole.token(at).start();
        while (end < whole.size() && !breaks(whole, end) && whole.token(end).end() - start < SHORT_PARAGRAPH) {
            end++;
        }
        return end == at ? 0 : Math.max(whole.token(Math.min(end, whole.size() - 1)).end(), whole.token(end - 1).end()) - start;
    }

    private static boolean paragraph(Order whole, int at) {
        return at > 0 && breaks(whole, at - 1);
    }

    private static boolean line(Order whole, int at) {
        return at > 0 && whole.token(at - 1).is(Token.LINE);
    }

    /** Whether this token is an empty line. */
    private static boolean breaks(Order whole, int at) {
        Token token = whole.token(at);
        return token.is(Token.LINE)
                && whole.text().indexOf('\n', token.start() + 1) >= 0
                && whole.text().indexOf('\n', token.start() + 1) < token.end();
    }
}
