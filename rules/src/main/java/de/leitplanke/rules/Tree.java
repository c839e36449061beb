package de.leitplanke.rules;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/** A parsed file: texts, whole numbers, truth values, lists and keyed entries, each with its place. */
sealed interface Tree {

    Source at();

    record Text(String value, Source at) implements Tree {}

    record Whole(long value, Source at) implements Tree {}

    record Flag(boolean value, Source at) implements Tree {}

    record Items(List<Tree> items, Source at) implements Tree {}

    record Keys(SequencedMap<String, Tree> entries, Source at) implements Tree {}

    /** The same as plain strings, numbers, truth values, lists and maps. */
    default Object plain() {
        return switch (this) {
            case Text text -> text.value();
            case Whole number -> number.value();
            case Flag flag -> flag.value();
            case Items items -> items.items().stream().map(Tree::plain).toList();
            case Keys keys -> {
                Map<String, Object> plain = new TreeMap<>();
                keys.entries().forEach((key, value) -> plain.put(key, value.plain()));
                yield plain;
            }
        };
    }
}
