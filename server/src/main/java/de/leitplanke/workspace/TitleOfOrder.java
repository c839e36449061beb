package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.workspace.AssignmentContent.Entered;
import java.util.List;

/**
 * The title of an order of one's own: its first words, as far as nothing was found in them. A title stands in lists and
 * file names, where no placeholder protects a name.
 */
final class TitleOfOrder {

    /** The example that stands for every order without a template. */
    static final String FREE = "frei";

    private static final int MOST_WORDS = 8;
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST_WORDS = 80;

    private TitleOfOrder() {}

    /** The title by its words, or the example's if there are too few. */
    static String of(Example example, Entered entered, Draft draft) {
        if (!example.key().equals(FREE) || example.variables().isEmpty()) {
            return example.title();
        }
        String order =
                entered.values().getOrDefault(example.variables().getFirst().name(), "");
        String safe = order.substring(0, Math.min(order.length(), firstFinding(draft)));
        List<String> words = safe.lines()
                .findFirst()
                .map(line -> List.of(line.strip().split("\\s+")))
                .orElse(List.of());
        String title = String.join(" ", words.subList(0, Math.min(words.size(), MOST_WORDS)));
        boolean usable = words.size() >= FEWEST_WORDS && title.length() <= LONGEST_WORDS;
        boolean whole = title.equals(order.strip());
        return usable ? whole ? title : title + " …" : example.title();
    }

    /** The first field stands in front of all others, so its offsets are those of the findings. */
    private static int firstFinding(Draft draft) {
        return draft.items().stream()
                .mapToInt(item -> item.finding().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
