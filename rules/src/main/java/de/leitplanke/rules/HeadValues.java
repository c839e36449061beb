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

    /** Every single value by its path, as it is shown; the entries of a list by their number from 1. */
    public SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>();
        values.entries().forEach((key, value) -> collect(key, value, all));
        return all;
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

    private static void collect(String path, Tree value, SortedMap<String, String> all) {
        switch (value) {
            case Tree.Keys below -> below.entries().forEach((key, entry) -> collect(path + "." + key, entry, all));
            case Tree.Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    collect(path + "." + (i + 1), items.items().get(i), all);
                }
            }
            case Tree.Text text -> all.put(path, text.value());
            case Tree.Whole number -> all.put(path, Long.toString(number.value()));
            case Tree.Flag flag -> all.put(path, flag.value() ? "ja" : "nein");
        }
    }
}
