package de.leitplanke.workspace;

import de.leitplanke.guard.Judgement;
import de.leitplanke.library.Light;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Citation;
import de.leitplanke.rules.Effect;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What the agreement says about one tool for this draft, ready to be shown.
 *
 * @param connected whether the platform can send there itself
 */
record Verdict(Tool tool, Judgement judgement, boolean connected) {

    boolean permits() {
        return judgement.permits();
    }

    boolean demands(Obligation obligation) {
        return judgement instanceof Judgement.Decided decided && decided.demands(obligation);
    }

    /** Class of the traffic light: ok, cond or no. */
    String light() {
        return Light.Colour.of(outcome()).look();
    }

    String sign() {
        return outcome() == Outcome.UNDETERMINED
                ? "?"
                : Light.Colour.of(outcome()).sign();
    }

    String outcomeKey() {
        return "outcome." + outcome().name();
    }

    Outcome outcome() {
        return judgement instanceof Judgement.Decided decided
                ? decided.decision().outcome()
                : Outcome.FORBIDDEN;
    }

    Optional<String> refusalKey() {
        return judgement instanceof Judgement.Refused refused ? Optional.of(refused.textKey()) : Optional.empty();
    }

    List<Rule> reasons() {
        return judgement instanceof Judgement.Decided decided && outcome() != Outcome.UNDETERMINED
                ? decided.reasons()
                : List.of();
    }

    List<Rule> hints() {
        return judgement instanceof Judgement.Decided decided ? decided.with(Effect.HINT) : List.of();
    }

    List<Duty> duties() {
        return judgement instanceof Judgement.Decided decided && permits()
                ? decided.decision().duties().stream()
                        .map(duty -> new Duty(duty.obligation(), duty.citations(), clauses(decided, duty.obligation())))
                        .toList()
                : List.of();
    }

    List<Fact> missing() {
        return judgement instanceof Judgement.Decided decided ? decided.missing() : List.of();
    }

    private static List<String> clauses(Judgement.Decided decided, Obligation obligation) {
        return decided.decision().hits().stream()
                .filter(hit -> hit.rule().obligations().contains(obligation))
                .map(hit -> hit.rule().clause())
                .distinct()
                .toList();
    }

    /** Something to do on the way, with the places that demand it. */
    record Duty(Obligation obligation, List<Citation> citations, List<String> clauses) {}
}
