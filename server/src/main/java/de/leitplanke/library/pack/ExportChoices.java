package de.leitplanke.library.pack;

import de.leitplanke.library.Examples;
import de.leitplanke.library.HouseExamples;
import de.leitplanke.people.Persons;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.page.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can be put into a pack, and what somebody finds filled in. */
@Component
class ExportChoices {

    private final Examples examples;
    private final HouseExamples house;
    private final Persons persons;
    private final TownOfThisInstallation town;
    private final Texts texts;

    ExportChoices(Examples examples, HouseExamples house, Persons persons, TownOfThisInstallation town, Texts texts) {
        this.examples = examples;
        this.house = house;
        this.persons = persons;
        this.town = town;
        this.texts = texts;
    }

    /** Every example of the library, those that the town has released itself before the shipped ones. */
    List<Shareable> all() {
        Set<String> own = house.keys();
        return examples.all().stream()
                .map(example -> Shareable.of(example, own.contains(example.key())))
                .sorted(Comparator.comparing(shareable -> !shareable.ofHouse()))
                .toList();
    }

    /** The examples of the town are chosen; the shipped ones every other town has already. */
    ExportForm filledIn(SignedIn person) {
        String office = persons.find(person.person())
                .flatMap(known -> Optional.ofNullable(known.department()))
                .orElse("");
        return new ExportForm(
                house.keys(),
                "",
                texts.of("pack.form.nameOf", town.get().name()),
                "",
                office,
                texts.of("pack.licence"));
    }
}
