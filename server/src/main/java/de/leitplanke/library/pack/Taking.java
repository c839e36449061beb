package de.leitplanke.library.pack;

import java.util.Arrays;
import java.util.Optional;

/** What is to become of an example in a pack. */
public enum Taking {
    ADD("neu"),
    RENEW("fassung"),
    BESIDE("daneben"),
    SKIP("nicht");

    private final String word;

    Taking(String word) {
        this.word = word;
    }

    /** The word in forms. */
    public String word() {
        return word;
    }

    /** Key of its German words in the message files; they take the key that the example would get. */
    public String textKey() {
        return "pack.taking." + name();
    }

    static Optional<Taking> of(String word) {
        return Arrays.stream(values())
                .filter(taking -> taking.word.equals(word))
                .findFirst();
    }
}
