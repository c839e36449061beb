package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text within an example.
 *
 * @param placeKey key of the German words that say where it stands
 * @param name of the blank or the test that these words need; may be empty
 */
record Passage(String placeKey, String name, String text) {

    private static final String GAP = "\n\n";

    private static final int LONGEST_LINE = 300;

    /** What pages show in one line. */
    private static final Set<String> LINES = Set.of(
            "pack.place.title",
            "pack.place.lead",
            "pack.place.office",
            "pack.place.question",
            "pack.place.hint",
            "pack.place.choice",
            "pack.place.testName");

    /** Neither a file nor a page nor the database can hold these, or they turn the direction of what follows. */
    private static final Pattern ILLEGIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    /** Every text of the example. */
    static List<Passage> of(Example example) {
        List<Passage> all = new ArrayList<>();
        all.add(new Passage("pack.place.title", "", example.title()));
        all.add(new Passage("pack.place.lead", "", example.lead()));
        all.add(new Passage("pack.place.office", "", example.office()));
        all.add(new Passage("pack.place.template", "", example.template().source()));
        example.variables().forEach(blank -> {
            all.add(new Passage("pack.place.question", blank.name(), blank.label()));
            all.add(new Passage("pack.place.hint", blank.name(), blank.hint()));
            all.add(new Passage("pack.place.sample", blank.name(), blank.sample()));
            blank.choices().forEach(choice -> all.add(new Passage("pack.place.choice", blank.name(), choice)));
        });
        example.checks().forEach(check -> all.add(new Passage("pack.place.check", "", check)));
        all.add(new Passage("pack.place.answer", "", example.answer()));
        example.plantedErrors().forEach(error -> all.add(new Passage("pack.place.error", "", error.why())));
        example.tests().forEach(test -> {
            all.add(new Passage("pack.place.testName", "", test.name()));
            test.values().values().forEach(value -> all.add(new Passage("pack.place.test", test.name(), value)));
        });
        return all;
    }

    /** One text of all, in which a name known from one passage is found in the next. */
    static String together(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(GAP));
    }

    /** The passage that holds this place of the text of all. */
    static Passage at(List<Passage> passages, int offset) {
        int end = 0;
        for (Passage passage : passages) {
            end += passage.text().length() + GAP.length();
            if (offset < end) {
                return passage;
            }
        }
        return passages.getLast();
    }

    boolean isLegible() {
        return isLegible(text);
    }

    /** Whether it is one line of a length that a page can show, or a text. */
    boolean fits() {
        return !LINES.contains(placeKey) || (text.length() <= LONGEST_LINE && text.indexOf('\n') < 0);
    }

    static boolean isLegible(String text) {
        return firstIllegible(text) < 0;
    }

    /** Offset of the first character that must not be there, in UTF-16 units; -1 if there is none. */
    static int firstIllegible(String text) {
        Matcher found = ILLEGIBLE.matcher(text);
        return found.find() ? found.start() : -1;
    }
}
