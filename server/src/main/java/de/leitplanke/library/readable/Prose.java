package de.leitplanke.library.readable;

import java.util.List;

/** A text cut into sentences, and what it is measured by. */
record Prose(Level level, List<Sentence> sentences, WordList words, WordForms german) {

    static Prose of(String text, Level level, WordList words) {
        WordForms german = new WordForms();
        List<Token> tokens = new Tokeniser(text, words.abbreviations(), german).tokens();
        return new Prose(level, new SentenceSplitter(tokens).sentences(), words, german);
    }
}
