package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.List;

/** Tells the author's own words from quoted and pasted material. */
final class OrderReader {

    private final Grammar grammar;
    private final MaterialReader materials;

    OrderReader(Grammar grammar) {
        this.grammar = grammar;
        this.materials = new MaterialReader(grammar);
    }

    Order read(String text) {
        List<Token> all = new Tokeniser(grammar.lexicon(), text).tokens();
        Order whole = new Order(text, all, List.of(), grammar.words("connector"));
        List<Token> own = new ArrayList<>();
        List<Stretch> material = new ArrayList<>();
        MaterialReader.Kind before = MaterialReader.Kind.NONE;
        int since = 0;
        for (int at = 0; at < all.size(); at++) {
            MaterialReader.Kind now = materials.kind(whole, at, before);
            boolean changes = now.pasted() != before.pasted();
            if (changes && now.pasted()) {
                since = all.get(at).start();
                own.add(gap(since));
            } else if (changes) {
                material.add(new Stretch(since, all.get(at).start()));
            }
            if (!now.pasted()) {
                own.add(all.get(at));
            }
            before = now;
        }
        if (before.pasted()) {
            material.add(new Stretch(since, text.length()));
        }
        return new Order(text, own, material, grammar.words("connector"));
    }

    /** Keeps the words before and behind the material apart. */
    private Token gap(int start) {
        return new Token(start, start + 1, Token.LINE, grammar.lexicon().fitting(Token.LINE));
    }
}
