package de.leitplanke.library.readable;

import de.leitplanke.platform.start.Given;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word or phrase of the office, with plainer ones. Nouns begin with a capital letter; the usual endings are
 * understood.
 *
 * @param word in its base form; a phrase is written with single spaces
 * @param plain plainer words, as a person may read them
 */
record HardWord(String word, String plain) {

    private static final List<String> NOUN_ENDINGS = List.of("", "s", "es", "e", "n", "en", "er", "ern");
    private static final List<String> OTHER_ENDINGS = List.of("", "e", "er", "es", "en", "em");
    private static final List<String> VERB_ENDINGS =
            List.of("en", "e", "t", "te", "ten", "ter", "tes", "tem", "end", "ende", "enden");

    HardWord {
        Given.all("word", word, "plain", plain);
    }

    List<String> parts() {
        return List.of(word.split(" ", -1));
    }

    /** The first word in the forms in which it may be written; small, unless it is a noun. */
    Collection<String> firstForms() {
        List<String> parts = parts();
        String first = parts.getFirst();
        Set<String> forms = new TreeSet<>();
        if (parts.size() > 1) {
            forms.add(first);
        } else if (Character.isUpperCase(first.charAt(0))) {
            NOUN_ENDINGS.forEach(ending -> forms.add(first + ending));
        } else if (first.endsWith("ieren")) {
            VERB_ENDINGS.forEach(ending -> forms.add(first.substring(0, first.length() - 2) + ending));
        } else {
            OTHER_ENDINGS.forEach(ending -> forms.add(first + ending));
        }
        return forms;
    }
}
