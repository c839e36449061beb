package de.leitplanke.library.readable;

import java.util.List;

/** A text cut into sentences, and what it is measured by. */
record Prose(Level level, List<Sentence> sentences, WordList words) {

    static Prose of(String text, Level level, WordList words) {
        List<Token> tokens = new Tokeniser(text, words.abbreviations()).tokens();
        return new Prose(level, new SentenceSplitter(tokens).sentences(), words);
    }
}
