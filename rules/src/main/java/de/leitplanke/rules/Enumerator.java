package de.leitplanke.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through every situation there can be, group by group, and combines the counts exactly. */
final class Enumerator {

    /** More situations than this cannot be gone through while somebody waits. */
    static final long MOST_SITUATIONS = 300_000;

    private final AgreementVersion version;
    private final Problems problems;
    private final List<FactGroup> groups;

    private Enumerator(AgreementVersion version, Problems problems) {
        this.version = version;
        this.problems = problems;
        this.groups = FactGroup.of(version.engine().active());
    }

    /** The figures; empty with a problem noted if there are too many situations. */
    static Optional<Enumeration> run(AgreementVersion version, Problems problems) {
        Enumerator enumerator = new Enumerator(version, problems);
        if (enumerator.size() > MOST_SITUATIONS) {
            enumerator.refuseSize();
            return Optional.empty();
        } else {
            return Optional.of(enumerator.enumerate());
        }
    }

    private long size() {
        return groups.stream().mapToLong(FactGroup::size).reduce(0, Math::addExact);
    }

    private void refuseSize() {
        FactGroup largest = groups.stream()
                .max((one, other) -> Long.compare(one.size(), other.size()))
                .orElseThrow();
        problems.add(
                version.source(),
                "Die Regeln verknüpfen zu viele Sachverhalte: %d Lagen, höchstens %d sind zulässig. Die größte Gruppe ist %s."
                        .formatted(size(), MOST_SITUATIONS, keys(largest.facts())));
    }

    private Enumeration enumerate() {
        Tally all = Tally.ofNothing();
        Tally known = Tally.ofNothing();
        List<List<Situation>> unanswered = new ArrayList<>();
        for (FactGroup group : groups) {
            GroupWalk walk = GroupWalk.through(group);
            all = all.times(walk.all());
            known = known.times(walk.known());
            unanswered.add(walk.unanswered());
        }
        new Undecided(version, groups, problems).refuse(unanswered);
        new Contradictions(version, problems).refuse(known);
        BigInteger unread = unread(1);
        return new Enumeration(
                size(),
                groups.stream().map(group -> Set.copyOf(group.facts())).toList(),
                product(Fact.all(), 1),
                all.outcomes(unread),
                known.outcomes(unread(0)),
                matrix());
    }

    private BigInteger unread(int unknown) {
        Set<Fact> unread = EnumSet.allOf(Fact.class);
        groups.forEach(group -> unread.removeAll(group.facts()));
        return product(List.copyOf(unread), unknown);
    }

    private static BigInteger product(List<Fact> facts, int unknown) {
        return facts.stream()
                .map(fact -> BigInteger.valueOf(fact.allowed().size() + (long) unknown))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private List<MatrixCell> matrix() {
        List<MatrixCell> cells = new ArrayList<>();
        for (DataClass dataClass : DataClass.values()) {
            for (ToolClass toolClass : ToolClass.values()) {
                for (Form form : Form.values()) {
                    for (Release release : Release.values()) {
                        cells.add(cell(dataClass, toolClass, form, release));
                    }
                }
            }
        }
        return List.copyOf(cells);
    }

    private MatrixCell cell(DataClass dataClass, ToolClass toolClass, Form form, Release release) {
        Facts facts = AgreementCheck.IN_ORDER.toBuilder()
                .dataClasses(dataClass)
                .toolClass(toolClass)
                .form(form)
                .with(Fact.RELEASE, release)
                .build();
        Decision decision = version.decide(facts);
        Set<Obligation> obligations =
                decision.duties().stream().map(Duty::obligation).collect(Collectors.toUnmodifiableSet());
        return new MatrixCell(dataClass, toolClass, form, release, decision.outcome(), obligations);
    }

    private static String keys(Set<Fact> facts) {
        return String.join(", ", facts.stream().sorted().map(Fact::key).toList());
    }
}
