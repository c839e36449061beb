package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds persons by the {@link NameKey} of a part. */
final class PersonIndex {

    /** Keeps the search linear in long lists of people of one name. */
    private static final int MAX_NAMESAKES = 100;

    private final List<Person> all = new ArrayList<>();
    private final Map<String, Set<Person>> byFamily = new HashMap<>();
    private final Map<String, Set<Person>> byGiven = new HashMap<>();
    private final Map<String, Set<Person>> byBoth = new HashMap<>();

    /** Adds a person. */
    void add(Person person) {
        all.add(person);
        refresh(person);
    }

    /** Takes notice of parts that a person has gained. */
    void refresh(Person person) {
        String parts = both(person.familyKey(), person.givenKey());
        byBoth.computeIfAbsent(parts, key -> new LinkedHashSet<>()).add(person);
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

    /** Those who have exactly these parts and may have this gender. */
    Optional<Person> withBoth(@Nullable String family, @Nullable String given, Gender gender) {
        return byBoth.getOrDefault(both(family, given), Set.of()).stream()
                .filter(person -> Objects.equals(person.familyKey(), family))
                .filter(person -> Objects.equals(person.givenKey(), given))
                .filter(person -> !person.contradicts(gender))
                .findFirst();
    }

    /** Everyone who has one of the parts; nobody if there are too many to mean one of them. */
    Set<Person> withEither(@Nullable String family, @Nullable String given) {
        Set<Person> sameFamily = family == null ? Set.of() : byFamily.getOrDefault(family, Set.of());
        Set<Person> sameGiven = given == null ? Set.of() : byGiven.getOrDefault(given, Set.of());
        if (sameFamily.size() + sameGiven.size() > MAX_NAMESAKES) {
            return Set.of();
        }
        Set<Person> found = new LinkedHashSet<>(sameFamily);
        found.addAll(sameGiven);
        return found;
    }

    private static String both(@Nullable String family, @Nullable String given) {
        return family + "\n" + given;
    }
}
