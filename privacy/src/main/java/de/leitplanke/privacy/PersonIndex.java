package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds persons by the {@link NameKey} of a part. */
final class PersonIndex {

    private final List<Person> all = new ArrayList<>();
    private final Map<String, Set<Person>> byFamily = new HashMap<>();
    private final Map<String, Set<Person>> byGiven = new HashMap<>();

    /** Adds a person. */
    void add(Person person) {
        all.add(person);
        refresh(person);
    }

    /** Takes notice of parts that a person has gained. */
    void refresh(Person person) {
        if (person.familyKey() != null) {
            byFamily.computeIfAbsent(person.familyKey(), key -> new LinkedHashSet<>())
                    .add(person);
        }
        if (person.givenKey() != null) {
            byGiven.computeIfAbsent(person.givenKey(), key -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    List<Person> all() {
        return all;
    }

    Set<String> familyNames() {
        return byFamily.keySet();
    }

    Set<String> givenNames() {
        return byGiven.keySet();
    }

    /** Everyone who has one of the parts. */
    Set<Person> withEither(@Nullable String family, @Nullable String given) {
        Set<Person> found = new LinkedHashSet<>();
        if (family != null) {
            found.addAll(byFamily.getOrDefault(family, Set.of()));
        }
        if (given != null) {
            found.addAll(byGiven.getOrDefault(given, Set.of()));
        }
        return found;
    }
}
