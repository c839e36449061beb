package de.leitplanke.agreement;

import de.leitplanke.evidence.CountedNames;
import de.leitplanke.evidence.Part;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names rules, data classes and outcomes for the report on hits of rules. */
@Component
class CountedNorms implements CountedNames {

    private final AgreementInForce agreement;

    CountedNorms(AgreementInForce agreement) {
        this.agreement = agreement;
    }

    @Override
    public List<Named> of(Part part) {
        return switch (part) {
            case RULE ->
                agreement.find().stream()
                        .map(AgreementInForce.Stored::version)
                        .flatMap(CountedNorms::rules)
                        .toList();
            case DATA_CLASS ->
                Arrays.stream(DataClass.values())
                        .map(one -> new Named(one.name(), one.name() + ": " + one.german()))
                        .toList();
            case OUTCOME ->
                Arrays.stream(Outcome.values())
                        .map(one -> new Named(one.name(), one.german()))
                        .toList();
            case TOOL, TOWN, DEPARTMENT -> List.of();
        };
    }

    private static Stream<Named> rules(AgreementVersion version) {
        return version.rules().stream()
                .filter(rule -> rule.profiles().contains(version.profile()))
                .map(rule -> new Named(rule.id(), name(rule)));
    }

    private static String name(Rule rule) {
        return rule.citation() + ": " + rule.message();
    }
}
