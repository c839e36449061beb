package de.leitplanke.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for a function of the town, and the links by which an office outside answers. */
@Service
@Transactional
public class Functions {

    private final FunctionHolders holders;
    private final FunctionLinks links;
    private final Persons persons;

    Functions(FunctionHolders holders, FunctionLinks links, Persons persons) {
        this.holders = holders;
        this.links = links;
        this.persons = persons;
    }

    /**
     * Who answers today; for data protection and IT security the holders of the role, unless it is entered otherwise.
     */
    public Holding holding(Function function) {
        return holders.withoutPerson(function).orElseGet(() -> byPeople(function));
    }

    /** Every function with its holding, in the order of the functions. */
    public Map<Function, Holding> all() {
        Map<Function, Holding> all = new EnumMap<>(Function.class);
        for (Function function : Function.values()) {
            all.put(function, holding(function));
        }
        return all;
    }

    /** Whether the person may answer for the function today. */
    public boolean isHeldBy(Function function, PersonId person) {
        return holding(function) instanceof Holding.ByPeople(List<Person> people)
                && people.stream().anyMatch(holder -> holder.id().equals(person));
    }

    /**
     * A new one-time link for the office outside, valid for 14 days; shown once, since only its hash is kept.
     *
     * @param subject what the office is asked about, as the asking module knows it; never the name of a person
     * @return the token of the link; empty unless an office outside holds the function
     */
    public Optional<String> invite(Function function, String subject) {
        return holding(function) instanceof Holding.Outside
                ? Optional.of(links.add(function, subject))
                : Optional.empty();
    }

    /** What the holder of the link is asked, as long as it is open; does not use it up. */
    public Optional<Invitation> invitation(String token) {
        return links.open(token).filter(open -> holding(open.function()) instanceof Holding.Outside);
    }

    /** Uses the link up in the transaction of the answer; empty if it is gone. */
    public Optional<Invitation> use(String token) {
        return invitation(token).filter(open -> links.use(token));
    }

    /** What an office outside is asked for. */
    public record Invitation(Function function, String subject) {}

    private Holding byPeople(Function function) {
        List<Person> people = function.role()
                .map(persons::with)
                .orElseGet(() -> holders.people(function).stream()
                        .flatMap(id -> persons.find(id).stream())
                        .filter(Person::active)
                        .toList());
        return people.isEmpty() ? new Holding.Vacant() : new Holding.ByPeople(people);
    }
}
