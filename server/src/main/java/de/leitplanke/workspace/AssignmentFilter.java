package de.leitplanke.workspace;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of their assignments somebody wants to see, in which order.
 *
 * @param words part of a title; empty for all
 * @param state null for every state
 */
record AssignmentFilter(String words, @Nullable AssignmentState state, Sorting sorting) {

    /** Order of the list; the code stands in addresses. */
    enum Sorting {
        RECENT("zuletzt"),
        DEADLINE("frist"),
        TITLE("titel");

        private final String code;

        Sorting(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        private Comparator<Assignment> order() {
            return switch (this) {
                case RECENT -> Comparator.comparing(Assignment::expiresOn).reversed();
                case DEADLINE -> Comparator.comparing(Assignment::expiresOn);
                case TITLE ->
                    Comparator.comparing(
                            assignment -> assignment.content().title(), Collator.getInstance(Locale.GERMAN));
            };
        }
    }

    /** Reads what stands in an address; what is no state or order there counts as none. */
    static AssignmentFilter of(String words, String state, String sorting) {
        return new AssignmentFilter(
                words.strip(),
                named(state).orElse(null),
                Arrays.stream(Sorting.values())
                        .filter(one -> one.code().equals(sorting))
                        .findFirst()
                        .orElse(Sorting.RECENT));
    }

    /** Equal ones stay as they were. */
    List<Assignment> applyTo(List<Assignment> assignments) {
        String wanted = words.toLowerCase(Locale.GERMAN);
        return assignments.stream()
                .filter(one -> one.content().title().toLowerCase(Locale.GERMAN).contains(wanted))
                .filter(one -> state == null || one.state() == state)
                .sorted(sorting.order())
                .toList();
    }

    private static Optional<AssignmentState> named(String name) {
        return Arrays.stream(AssignmentState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
