package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a conversation knows of one person's name, growing with every mention. */
final class Person {

    private int number;
    private @Nullable String given;
    private @Nullable String family;
    private @Nullable String givenKey;
    private @Nullable String familyKey;
    private Gender gender;

    private Person(int number, Gender gender) {
        this.number = number;
        this.gender = gender;
    }

    static Person unnumbered() {
        return new Person(0, Gender.UNKNOWN);
    }

    static Person of(PlaceholderTable table, int number) {
        Person person = new Person(number, Gender.UNKNOWN);
        table.entry(new Placeholder(Placeholder.NAME, number)).ifPresent(entry -> {
            person.family(entry.value());
            person.gender = entry.gender();
        });
        table.entry(new Placeholder(Placeholder.GIVEN_NAME, number)).ifPresent(entry -> {
            person.given(entry.value());
            person.gender = person.gender.or(entry.gender());
        });
        return person;
    }

    int number() {
        return number;
    }

    void number(int given) {
        number = given;
    }

    private void family(String name) {
        family = name;
        familyKey = NameKey.of(name);
    }

    private void given(String name) {
        given = name;
        givenKey = NameKey.of(name);
    }

    @Nullable
    String familyKey() {
        return familyKey;
    }

    @Nullable
    String givenKey() {
        return givenKey;
    }

    /** Whether at least one part is the same and the other does not disagree. */
    boolean mayBe(@Nullable String otherFamily, @Nullable String otherGiven) {
        if (otherFamily != null && familyKey != null) {
            return otherFamily.equals(familyKey)
                    && (otherGiven == null || givenKey == null || Initials.agree(otherGiven, givenKey));
        }
        return otherGiven != null && otherGiven.equals(givenKey);
    }

    boolean contradicts(Gender other) {
        return gender.contradicts(other);
    }

    /** Learns parts, gender, and better spellings: words for initials, small letters for capitals. */
    void learn(Mention mention, Gender said) {
        gender = gender.or(said);
        NamePart newFamily = mention.family();
        if (newFamily != null && (family == null || (isCapitals(family) && !newFamily.isAllCapitals()))) {
            family(newFamily.value());
        }
        NamePart newGiven = mention.given();
        if (newGiven != null && (given == null || isBetter(newGiven, given))) {
            given(newGiven.value());
        }
    }

    private static boolean isCapitals(String name) {
        return NamePart.of(name, 0, name.length()).isAllCapitals();
    }

    private static boolean isBetter(NamePart candidate, String known) {
        if (candidate.isInitials()) {
            return false;
        }
        return Initials.areInitials(NameKey.of(known)) || (isCapitals(known) && !candidate.isAllCapitals());
    }

    List<PlaceholderEntry> entries() {
        List<PlaceholderEntry> entries = new ArrayList<>();
        if (family != null) {
            entries.add(new PlaceholderEntry(new Placeholder(Placeholder.NAME, number), Label.PERSON, family, gender));
        }
        if (given != null) {
            entries.add(
                    new PlaceholderEntry(new Placeholder(Placeholder.GIVEN_NAME, number), Label.PERSON, given, gender));
        }
        return entries;
    }
}
