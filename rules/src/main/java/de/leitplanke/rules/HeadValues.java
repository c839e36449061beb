package de.leitplanke.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fixed values of a version that software reads, addressed by dotted paths such as {@code retention.assignmentDays}.
 */
public final class HeadValues {

    private final Tree.Keys values;

    HeadValues(Tree.Keys values) {
        this.values = values;
    }

    /** The whole number at this path. */
    public OptionalLong number(String path) {
        return find(path).orElse(null) instanceof Tree.Whole number
                ? OptionalLong.of(number.value())
                : OptionalLong.empty();
    }

    /** The text at this path. */
    public Optional<String> text(String path) {
        return find(path).orElse(null) instanceof Tree.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The truth value at this path. */
    public Optional<Boolean> flag(String path) {
        return find(path).orElse(null) instanceof Tree.Flag flag ? Optional.of(flag.value()) : Optional.empty();
    }

    /** The texts in the list at this path; empty if there is none. */
    public List<String> texts(String path) {
        return find(path).orElse(null) instanceof Tree.Items items
                ? items.items().stream()
                        .filter(Tree.Text.class::isInstance)
                        .map(item -> ((Tree.Text) item).value())
                        .toList()
                : List.of();
    }

    /** All whole numbers directly below this path by their key, for example the retention days. */
    public SortedMap<String, Long> numbers(String path) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        if (find(path).orElse(null) instanceof Tree.Keys below) {
            below.entries().forEach((key, value) -> {
                if (value instanceof Tree.Whole number) {
                    numbers.put(key, number.value());
                }
            });
        }
        return numbers;
    }

    private Optional<Tree> find(String path) {
        Tree here = values;
        for (String key : path.split("\\.", -1)) {
            if (!(here instanceof Tree.Keys keys) || !keys.entries().containsKey(key)) {
                return Optional.empty();
            }
            here = keys.entries().get(key);
        }
        return Optional.of(here);
    }
}
