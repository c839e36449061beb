package de.leitplanke.library.coach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a phrase: words apart by blanks, {@code a|b} either, {@code @person} a class of words, {@code #} a number,
 * {@code "} a quotation, {@code (a)} perhaps, {@code !a} not followed by, {@code ~4} up to four words of the same part
 * of the sentence, {@code ~~4} of the sentence, {@code ^} and {@code $} beginning and end of a part of a sentence,
 * doubled of the sentence.
 */
final class PhraseParser {

    private final Grammar grammar;

    PhraseParser(Grammar grammar) {
        this.grammar = grammar;
    }

    /** One phrase for each choice of what it may leave out. */
    List<Phrase> parse(String line) {
        List<List<Phrase.Element>> open = new ArrayList<>();
        open.add(List.of());
        for (String part : line.split(" +", -1)) {
            boolean perhaps = part.startsWith("(") && part.endsWith(")");
            Phrase.Element element = element(perhaps ? part.substring(1, part.length() - 1) : part);
            List<List<Phrase.Element>> longer = new ArrayList<>(perhaps ? open : List.of());
            open.forEach(phrase -> longer.add(with(phrase, element)));
            open = longer;
        }
        return open.stream().map(Phrase::new).toList();
    }

    private static List<Phrase.Element> with(List<Phrase.Element> phrase, Phrase.Element element) {
        List<Phrase.Element> longer = new ArrayList<>(phrase);
        longer.add(element);
        return List.copyOf(longer);
    }

    private Phrase.Element element(String part) {
        return switch (part) {
            case "^" -> Phrase.Place.CLAUSE_START;
            case "^^" -> Phrase.Place.SENTENCE_START;
            case "$" -> Phrase.Place.CLAUSE_END;
            case "$$" -> Phrase.Place.SENTENCE_END;
            default -> counted(part);
        };
    }

    private Phrase.Element counted(String part) {
        if (part.startsWith("~")) {
            boolean acrossCommas = part.startsWith("~~");
            return new Phrase.Gap(Integer.parseInt(part.substring(acrossCommas ? 2 : 1)), acrossCommas);
        }
        return part.startsWith("!") ? new Phrase.Not(patterns(part.substring(1))) : new Phrase.Word(patterns(part));
    }

    private BitSet patterns(String part) {
        BitSet patterns = new BitSet();
        for (String word : part.split("\\|", -1)) {
            switch (word) {
                case "#" -> patterns.or(grammar.words("number"));
                case "\"" -> patterns.set(grammar.lexicon().id(Token.QUOTE));
                default -> {
                    if (word.startsWith("@")) {
                        patterns.or(grammar.words(word.substring(1)));
                    } else {
                        patterns.set(grammar.lexicon().id(word));
                    }
                }
            }
        }
        return patterns;
    }
}
