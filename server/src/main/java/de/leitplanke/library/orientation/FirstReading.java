package de.leitplanke.library.orientation;

import java.util.List;

/**
 * What the vocabulary makes of a text, before it is compared with known questions.
 *
 * @param words all words, folded
 * @param unread words that leave something open and that the dictionary lacks, folded
 * @param people whether it speaks of people
 * @param guessing whether what is open may be assumed at all; otherwise the person alone can tell
 */
record FirstReading(Understood understood, List<String> words, List<String> unread, boolean people, boolean guessing) {

    static FirstReading ofNothing() {
        return new FirstReading(Understood.nothing(), List.of(), List.of(), false, false);
    }

    FirstReading with(Understood changed) {
        return new FirstReading(changed, words, unread, people, guessing);
    }
}
