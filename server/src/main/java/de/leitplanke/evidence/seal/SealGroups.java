package de.leitplanke.evidence.seal;

import de.leitplanke.ledger.seal.Group;
import de.leitplanke.people.Person;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whom is sealed today: those who hold the office, as a deputy too, and have a key for it. */
@Service
@Transactional(readOnly = true)
class SealGroups {

    private final SealKeys keys;
    private final Persons persons;

    SealGroups(SealKeys keys, Persons persons) {
        this.keys = keys;
        this.persons = persons;
    }

    List<GroupStrength> strengths() {
        List<SealKey> inUse = keys.inUse();
        return SealOffices.GROUPS.stream()
                .map(office -> new GroupStrength(office, members(office, inUse).size()))
                .toList();
    }

    /** Both groups; empty as long as one of them could not agree. */
    Optional<List<Group>> both() {
        List<SealKey> inUse = keys.inUse();
        List<Group> groups = SealOffices.GROUPS.stream()
                .map(office -> new Holders(office, members(office, inUse)))
                .filter(holders -> !holders.members().isEmpty())
                .map(holders -> new Group(holders.office().name(), holders.members()))
                .toList();
        return groups.size() == SealOffices.GROUPS.size() ? Optional.of(groups) : Optional.empty();
    }

    private record Holders(Role office, List<Group.Member> members) {}

    private List<Group.Member> members(Role office, List<SealKey> inUse) {
        Set<PersonId> holders = persons.with(office).stream()
                .filter(person -> SealOffices.group(person.roles()).isPresent())
                .map(Person::id)
                .collect(Collectors.toSet());
        return inUse.stream()
                .filter(key -> key.office() == office && holders.contains(key.holder()))
                .map(key -> new Group.Member(key.id().toString(), key.publicBytes()))
                .toList();
    }
}
