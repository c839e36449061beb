package de.leitplanke.library.orientation;

import de.leitplanke.library.orientation.Answer.Verdict;
import de.leitplanke.library.orientation.Answer.Way;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Effect;
import de.leitplanke.rules.Hit;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Rule;
import java.util.List;
import java.util.Optional;

/** Turns decisions and recognised topics into verdicts. */
final class Verdicts {

    private final AgreementVersion agreement;

    Verdicts(AgreementVersion agreement) {
        this.agreement = agreement;
    }

    /**
     * The verdict that the best of the rulings gives.
     *
     * @param rulings the best first, at least one
     */
    static Verdict of(Understood understood, FieldOfUse field, List<Ruling> rulings) {
        Decision decision = rulings.getFirst().decision();
        List<Rule> rules = Decisive.rules(decision);
        Rule first = rules.getFirst();
        return new Verdict(
                understood,
                decision.outcome(),
                rules.stream().map(Rule::clause).distinct().toList(),
                first.citation(),
                first.message(),
                first.alternative().map(Way.InWords::new),
                decision.duties(),
                hints(decision),
                sameOutcome(rulings),
                Optional.of(field).filter(known -> !known.key().equals(Understood.NO_FIELD)));
    }

    /** The verdict that the wording itself gives; empty if this agreement has no such sentence. */
    Optional<Verdict> of(Understood understood, Topic topic) {
        return agreement
                .clause(topic.clause())
                .filter(clause -> clause.sentences().size() >= topic.sentence())
                .map(clause -> forbidden(understood, topic, clause));
    }

    private static Verdict forbidden(Understood understood, Topic topic, Clause clause) {
        return new Verdict(
                understood,
                Outcome.FORBIDDEN,
                List.of(clause.id()),
                clause.sentences().get(topic.sentence() - 1).citation(),
                clause.plain(),
                Optional.of(new Way.UnderKey(topic.wayKey())),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static List<Rule> hints(Decision decision) {
        return decision.hits().stream()
                .map(Hit::rule)
                .filter(rule -> rule.effect() == Effect.HINT)
                .toList();
    }

    private static List<Tool> sameOutcome(List<Ruling> rulings) {
        Outcome best = rulings.getFirst().outcome();
        return rulings.stream()
                .filter(ruling -> ruling.outcome() == best)
                .map(Ruling::tool)
                .toList();
    }
}
