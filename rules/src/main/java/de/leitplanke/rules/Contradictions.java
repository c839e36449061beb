package de.leitplanke.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notes obligations that exclude one another and are due together in a situation that is not forbidden. */
final class Contradictions {

    private final AgreementVersion version;
    private final Problems problems;

    Contradictions(AgreementVersion version, Problems problems) {
        this.version = version;
        this.problems = problems;
    }

    /** One problem per pair that meets, with an example. */
    void refuse(Tally known) {
        for (Set<Obligation> group : version.excludes()) {
            List<Obligation> members = List.copyOf(EnumSet.copyOf(group));
            for (int i = 0; i < members.size(); i++) {
                for (int j = i + 1; j < members.size(); j++) {
                    refusePair(members.get(i), members.get(j), known);
                }
            }
        }
    }

    private void refusePair(Obligation one, Obligation other, Tally known) {
        int both = one.bit() | other.bit();
        known.cases().entrySet().stream()
                .filter(entry -> (entry.getKey().duties() & both) == both)
                .filter(entry -> entry.getKey().outcome() != Outcome.FORBIDDEN)
                .findFirst()
                .ifPresent(entry -> refuseExample(one, other, entry.getValue().example()));
    }

    private void refuseExample(Obligation one, Obligation other, Situation example) {
        List<Hit> hits = version.decide(example.facts()).hits();
        List<Rule> clashing = hits.stream()
                .map(Hit::rule)
                .filter(rule ->
                        rule.obligations().contains(one) || rule.obligations().contains(other))
                .toList();
        Set<Fact> named = hits.stream()
                .flatMap(hit -> hit.because().stream())
                .map(Ground::fact)
                .collect(Collectors.toSet());
        problems.add(
                clashing.getLast().source(),
                "Widerspruch: Die Auflagen " + one + " und " + other
                        + " schließen sich aus und treffen zusammen (Regeln "
                        + clashing.stream().map(Rule::id).collect(Collectors.joining(", "))
                        + "), zum Beispiel bei: " + example.inWords(named) + ".");
    }
}
