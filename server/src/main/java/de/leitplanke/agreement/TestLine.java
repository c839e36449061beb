package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.RuleTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A test of the agreement for people.
 *
 * @param situation the facts of the test; where it tests the whole version, what is simply in order is left out
 * @param expectedKey key of the expected result in the message files
 * @param missing names of the facts that must be asked for
 */
public record TestLine(String name, List<String> situation, String expectedKey, String missing) {

    static TestLine of(RuleTest test) {
        String expected = test.outcome()
                .map(Outcome::name)
                .orElseGet(() -> test.expect().orElseThrow().name());
        return new TestLine(
                test.name(),
                situation(test.facts(), test.rule().isEmpty()),
                "agreement.expected." + expected,
                test.missing().stream().sorted().map(Fact::german).collect(Collectors.joining(", ")));
    }

    private static List<String> situation(Facts facts, boolean onlyWhatDiffers) {
        List<String> lines = new ArrayList<>();
        for (Fact fact : Fact.all()) {
            if (fact == Fact.RELEASE) {
                lines.addAll(releases(facts));
            } else if (facts.knows(fact) && !(onlyWhatDiffers && isInOrder(facts, fact))) {
                lines.add(fact.german()
                        + ": "
                        + facts.values(fact).stream().map(ConditionLine::word).collect(Collectors.joining(", ")));
            }
        }
        return lines;
    }

    private static boolean isInOrder(Facts facts, Fact fact) {
        return facts.values(fact).equals(AgreementCheck.IN_ORDER.values(fact));
    }

    private static List<String> releases(Facts facts) {
        return facts.values(Fact.DATA_CLASSES).stream()
                .map(DataClass.class::cast)
                .flatMap(dataClass -> facts.release(dataClass).stream()
                        .map(release -> Fact.RELEASE.german() + " " + dataClass.name() + ": " + release.german()))
                .toList();
    }
}
