package de.leitplanke.guard;

import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Effect;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Hit;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.Comparator;
import java.util.List;

/** What the decision point answers. */
public sealed interface Judgement {

    /** Whether text may leave. Everything but an express permission is a no. */
    boolean permits();

    /** The agreement in force has decided. */
    record Decided(Decision decision) implements Judgement {

        @Override
        public boolean permits() {
            return decision.outcome() == Outcome.ALLOWED || decision.outcome() == Outcome.ALLOWED_WITH_OBLIGATIONS;
        }

        public boolean demands(Obligation obligation) {
            return decision.duties().stream().anyMatch(duty -> duty.obligation() == obligation);
        }

        /** The hits that made the outcome what it is, the ones that rest on most facts first. */
        public List<Rule> reasons() {
            Effect strongest = decision.hits().stream()
                    .map(hit -> hit.rule().effect())
                    .filter(effect -> effect != Effect.HINT && effect != Effect.OBLIGATION)
                    .min(Comparator.naturalOrder())
                    .orElse(Effect.ALLOWED);
            return decision.hits().stream()
                    .filter(hit -> hit.rule().effect() == strongest)
                    .sorted(Comparator.comparingInt((Hit hit) -> -hit.because().size())
                            .thenComparing(hit -> hit.rule().citation()))
                    .map(Hit::rule)
                    .toList();
        }

        public List<Rule> with(Effect effect) {
            return decision.hits().stream()
                    .map(Hit::rule)
                    .filter(rule -> rule.effect() == effect)
                    .sorted(Comparator.comparing(Rule::citation))
                    .toList();
        }

        public List<Citation> citationsOf(Obligation obligation) {
            return decision.duties().stream()
                    .filter(duty -> duty.obligation() == obligation)
                    .flatMap(duty -> duty.citations().stream())
                    .toList();
        }

        public List<Fact> missing() {
            return decision.missing();
        }
    }

    /** No version is in force, or something failed on the way: nothing may be sent. */
    record Refused(String textKey) implements Judgement {

        @Override
        public boolean permits() {
            return false;
        }
    }
}
