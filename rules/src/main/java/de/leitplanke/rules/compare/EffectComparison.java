package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import java.util.List;
import java.util.Optional;

final class EffectComparison {

    private EffectComparison() {}

    static EffectDiff of(AgreementVersion before, AgreementVersion after, List<NamedSituation> named) {
        List<NamedChange> changes = named.stream()
                .map(situation -> new NamedChange(
                        situation, before.decide(situation.facts()), after.decide(situation.facts())))
                .toList();
        return new EffectDiff(before, after, Optional.empty(), List.of(), changes);
    }
}
