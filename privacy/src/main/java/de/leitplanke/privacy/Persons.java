package de.leitplanke.privacy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which mentions mean the same person. Where the text does not say it, they stay apart. */
final class Persons {

    private final GivenNameGender genders;
    private final PersonIndex index = new PersonIndex();
    private int lastNumber;

    Persons(PlaceholderTable table, GivenNameGender genders) {
        this.genders = genders;
        Set<Integer> numbers = new TreeSet<>();
        for (PlaceholderEntry entry : table.entries()) {
            if (entry.label() == Label.PERSON) {
                numbers.add(entry.placeholder().number());
            }
        }
        for (int number : numbers) {
            index.add(Person.of(table, number));
            lastNumber = number;
        }
    }

    Set<String> familyNames() {
        return index.familyNames();
    }

    Set<String> givenNames() {
        return index.givenNames();
    }

    /** Whom each mention of a text means, numbered in the order of the text. */
    Map<Mention, Naming> identify(List<Mention> mentions) {
        Map<Mention, Naming> found = new HashMap<>();
        mentions.stream()
                .sorted(Comparator.comparingInt(Mention::vagueness))
                .forEach(mention -> found.put(mention, naming(mention)));
        for (Mention mention : mentions) {
            Person person = Objects.requireNonNull(found.get(mention)).person();
            if (person.number() == 0) {
                person.number(++lastNumber);
            }
        }
        return found;
    }

    List<PlaceholderEntry> entries() {
        return index.all().stream().flatMap(person -> person.entries().stream()).toList();
    }

    private Naming naming(Mention read) {
        Mention mention = read.lone() && isGivenName(read) ? read.asGivenName() : read;
        Gender gender = mention.gender().or(genderOf(mention.given()));
        Person person = known(mention, gender);
        if (person == null) {
            person = Person.unnumbered();
            person.learn(mention, gender);
            index.add(person);
        } else {
            person.learn(mention, gender);
            index.refresh(person);
        }
        return new Naming(mention, person);
    }

    private boolean isGivenName(Mention lone) {
        NamePart name = Objects.requireNonNull(lone.family());
        if (index.familyNames().contains(name.key())) {
            return false;
        }
        return index.givenNames().contains(name.key()) || genders.isGivenName(name.value());
    }

    private Gender genderOf(@Nullable NamePart given) {
        return given == null ? Gender.UNKNOWN : genders.of(given.value().split("[ \u00A0]", 2)[0]);
    }

    private @Nullable Person known(Mention mention, Gender gender) {
        String family = mention.family() == null ? null : mention.family().key();
        String given = mention.given() == null ? null : mention.given().key();
        return index.withBoth(family, given, gender).orElseGet(() -> onlyOne(family, given, gender));
    }

    private @Nullable Person onlyOne(@Nullable String family, @Nullable String given, Gender gender) {
        List<Person> possible = index.withEither(family, given).stream()
                .filter(person -> !person.contradicts(gender) && person.mayBe(family, given))
                .toList();
        return possible.size() == 1 ? possible.getFirst() : null;
    }
}
