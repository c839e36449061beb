package de.leitplanke.library.coach;

import java.util.List;

/** Two sides of a line of words that exclude each other: "dezent% schlicht% <> grell% knallbunt%". */
record WordPair(PhraseBook one, PhraseBook other) {

    private static final String AGAINST = " <> ";

    static List<WordPair> of(Grammar grammar, String file, String section) {
        return Grammar.lines(file, section).stream()
                .map(line -> line.split(AGAINST, -1))
                .map(sides -> new WordPair(book(grammar, sides[0]), book(grammar, sides[1])))
                .toList();
    }

    private static PhraseBook book(Grammar grammar, String words) {
        return new PhraseBook(new PhraseParser(grammar).parse(words.replace(' ', '|')));
    }
}
