package de.leitplanke.library.readable;

import java.util.List;

/** A text cut into sentences, and what it is measured by. */
record Prose(Level level, List<Sentence> sentences, WordList words, GermanWords german) {

    static Prose of(String text, Level level, WordList words) {
        GermanWords german = new GermanWords();
        List<Token> tokens = new Tokeniser(text, words.abbreviations(), german).tokens();
        return new Prose(level, new SentenceSplitter(tokens).sentences(), words, german);
    }
}
