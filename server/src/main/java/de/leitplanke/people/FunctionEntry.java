package de.leitplanke.people;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters who answers for a function. */
@Service
class FunctionEntry {

    private static final int LONGEST = 200;

    private final FunctionHolders holders;
    private final FunctionLinks links;
    private final Persons persons;

    FunctionEntry(FunctionHolders holders, FunctionLinks links, Persons persons) {
        this.holders = holders;
        this.links = links;
        this.persons = persons;
    }

    /** The way in which a function is held. */
    enum Way {
        PEOPLE,
        OUTSIDE,
        ABSENT
    }

    /**
     * Key of the text that says what is wrong; empty if it is entered.
     *
     * @param words name of the office outside or the reason why there is none
     */
    @Transactional
    Optional<String> enter(Function function, Way way, Set<UUID> people, String words) {
        String text = words.strip();
        if (way != Way.PEOPLE && (text.isEmpty() || text.length() > LONGEST)) {
            return Optional.of(way == Way.OUTSIDE ? "function.officeMissing" : "function.reasonMissing");
        }
        links.withdraw(function);
        switch (way) {
            case PEOPLE -> holders.byPeople(function, known(people));
            case OUTSIDE -> holders.outside(function, text);
            case ABSENT -> holders.absent(function, text);
        }
        return Optional.empty();
    }

    private Set<UUID> known(Set<UUID> people) {
        return persons.active().stream()
                .map(person -> person.id().value())
                .filter(people::contains)
                .collect(Collectors.toSet());
    }
}
