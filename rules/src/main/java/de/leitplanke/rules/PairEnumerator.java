package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through every situation of the groups that two versions have together, and combines the counts exactly. */
final class PairEnumerator {

    private final List<PairGroup> groups;
    // finding them takes a walk of its own, so only for groups that another one asks for
    private final Map<Integer, Integer> unavoidableDuties = new HashMap<>();

    private PairEnumerator(List<PairGroup> groups) {
        this.groups = groups;
    }

    static Optional<PairEnumeration> run(AgreementVersion before, AgreementVersion after) {
        List<PairGroup> groups =
                PairGroup.of(before.engine().active(), after.engine().active());
        return size(groups) > Enumerator.MOST_SITUATIONS
                ? Optional.empty()
                : Optional.of(new PairEnumerator(groups).enumerate());
    }

    private PairEnumeration enumerate() {
        PairTally all = PairTally.ofNothing();
        List<PairEnumeration.Change> changes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            PairGroup group = groups.get(i);
            Summary rest = group.differing().isEmpty() ? Summary.NONE : rest(i);
            all = all.times(new PairWalk(group, rest, changes::add).tally());
        }
        return new PairEnumeration(size(groups), all.turns(unread()), List.copyOf(changes));
    }

    /** What the facts outside a group contribute when they are in order. */
    private Summary rest(int group) {
        int unavoidable = 0;
        for (int other = 0; other < groups.size(); other++) {
            if (other != group) {
                unavoidable |= unavoidableDuties.computeIfAbsent(
                        other, index -> groups.get(index).unavoidableDuties());
            }
        }
        return new Summary(false, false, false, false, !groups.get(group).permits(), false, unavoidable, 0);
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
