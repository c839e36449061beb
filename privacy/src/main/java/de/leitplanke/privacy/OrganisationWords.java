package de.leitplanke.privacy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code organisations.txt}, read once. */
enum OrganisationWords {
    SET,
    NAMED,
    TRADE,
    KNOWN,
    CLUB,
    PARTNER,
    SACRED;

    private static final String ENDING = "ENDING";
    private static final WordBits BITS = readBits();
    private static final WordEndings ENDINGS = new WordEndings(WordList.read("organisations.txt").stream()
            .filter(line -> line.head().equals(ENDING))
            .flatMap(line -> line.words().stream())
            .toList());

    /** Whether the word is one of these, whatever its case. */
    boolean has(Words words, int i) {
        return words.form(i).isWord()
                && (BITS.of(words.characters(), words.start(i), words.end(i), Casing.LOWER) & bit()) != 0;
    }

    /** Letters of the word's last part that make it an organisation, 0 if it is none. */
    static int endingOf(Words words, int i) {
        return ENDINGS.lengthOf(words, i);
    }

    /** The last word of "IHK Nord" and "Ärztehaus Süd". */
    static boolean isDirection(Words words, int i) {
        return words.reads(i, "Nord") || words.reads(i, "Süd") || words.reads(i, "West") || words.reads(i, "Ost");
    }

    private static WordBits readBits() {
        Map<String, Integer> bits = new HashMap<>();
        for (WordList line : WordList.read("organisations.txt")) {
            if (!line.head().equals(ENDING)) {
                int bit = valueOf(line.head()).bit();
                List<String> words = line.words();
                words.forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
            }
        }
        return new WordBits(bits);
    }

    /** This kind's bit in the numbers of one run; never stored. */
    @SuppressWarnings("EnumOrdinal")
    private int bit() {
        return 1 << ordinal();
    }
}
