package de.leitplanke.library.orientation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everyday words and subjects of a town hall that change no answer, and the compounds that they make. */
final class PlainWords {

    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_REST = 4;
    /** What joins the parts of a compound. */
    static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");

    private final Set<String> stems = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    /**
     * Words as {@code wort}; {@code *wort} also behind any other part, {@code wort*} also with a few letters more, as
     * verbs have them.
     */
    PlainWords(Collection<String> written) {
        for (String word : written) {
            String stem = Folding.fold(word.replace("*", ""));
            stems.add(stem);
            if (word.startsWith("*")) {
                heads.add(stem);
            }
            if (word.endsWith("*")) {
                beginnings.add(stem);
            }
        }
    }

    /** Whether the folded word is one of them with an ending, or is put together from nothing but them. */
    boolean have(String word) {
        if (isForm(stems, word)) {
            return true;
        }
        for (int split = SHORTEST_PART; split < word.length(); split++) {
            String left = word.substring(0, split);
            String right = word.substring(split);
            if ((right.length() <= LONGEST_REST && beginnings.contains(left))
                    || isForm(heads, right)
                    || (isPart(left) && have(right))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(String left) {
        return LINKS.stream()
                .anyMatch(link ->
                        left.endsWith(link) && stems.contains(left.substring(0, left.length() - link.length())));
    }

    private static boolean isForm(Set<String> stems, String word) {
        for (int ending = 0; ending <= WordPattern.LONGEST_ENDING && ending < word.length(); ending++) {
            int end = word.length() - ending;
            if (WordPattern.ENDINGS.contains(word.substring(end)) && stems.contains(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }
}
