package de.leitplanke.rules.compare;

import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Obligation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Named situations whose decisions turn in the same way for the same reason.
 *
 * @param gained obligations that are new
 * @param lost obligations that fall away
 * @param causes the places that bring it about, as in {@link NamedChange#causes()}
 * @param situations in the order given
 */
public record NamedGroup(
        Direction direction,
        Set<Obligation> gained,
        Set<Obligation> lost,
        List<Citation> causes,
        List<NamedSituation> situations) {

    /** Groups what changes, the largest group first. */
    static List<NamedGroup> of(List<NamedChange> changes) {
        Map<NamedGroup, List<NamedSituation>> groups = changes.stream()
                .filter(NamedChange::changed)
                .collect(Collectors.groupingBy(
                        NamedGroup::empty,
                        LinkedHashMap::new,
                        Collectors.mapping(NamedChange::situation, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> group.getKey().with(group.getValue()))
                .sorted((one, other) -> other.situations.size() - one.situations.size())
                .toList();
    }

    private static NamedGroup empty(NamedChange change) {
        return new NamedGroup(change.direction(), change.gained(), change.lost(), change.causes(), List.of());
    }

    private NamedGroup with(List<NamedSituation> members) {
        return new NamedGroup(direction, gained, lost, causes, List.copyOf(members));
    }
}
