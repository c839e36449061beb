package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through every situation of the groups that two versions have together, and combines the counts exactly. */
final class PairEnumerator {

    private final List<PairGroup> groups;

    private PairEnumerator(List<PairGroup> groups) {
        this.groups = groups;
    }

    static Optional<PairEnumeration> run(AgreementVersion before, AgreementVersion after) {
        List<PairGroup> groups = PairGroup.of(before.engine().active(), after.engine().active());
        return size(groups) > Enumerator.MOST_SITUATIONS
                ? Optional.empty()
                : Optional.of(new PairEnumerator(groups).enumerate());
    }

    private PairEnumeration enumerate() {
        PairTally all = PairTally.ofNothing();
        List<PairEnumeration.Change> changes = new ArrayList<>();
        for (PairGroup group : groups) {
            all = all.times(new PairWalk(group, rest(group), changes::add).tally());
        }
        return new PairEnumeration(size(groups), all.turns(unread()), List.copyOf(changes));
    }

    /** What the facts outside a group contribute when they are in order. */
    private Summary rest(PairGroup group) {
        int unavoidable = groups.stream()
                .filter(other -> other != group)
                .mapToInt(PairGroup::unavoidableDuties)
                .reduce(0, (one, more) -> one | more);
        return new Summary(false, false, false, false, !group.permits(), false, unavoidable, 0);
    }

    private BigInteger unread() {
        Set<Fact> unread = EnumSet.allOf(Fact.class);
        groups.forEach(group -> unread.removeAll(group.whole().facts()));
        return unread.stream()
                .map(fact -> BigInteger.valueOf(fact.allowed().size() + 1L))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static long size(List<PairGroup> groups) {
        return groups.stream().mapToLong(group -> group.whole().size()).reduce(0, Math::addExact);
    }
}
