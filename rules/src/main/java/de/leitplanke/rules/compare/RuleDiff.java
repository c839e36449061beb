package de.leitplanke.rules.compare;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Condition;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Profile;
import de.leitplanke.rules.Rule;
import de.leitplanke.rules.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two versions of a rule, part by part, in German words. */
final class RuleDiff {

    private static final List<Named> PARTS = List.of(
            new Named("Wirkung", rule -> rule.effect().german()),
            new Named(
                    "Bedingung",
                    rule -> rule.condition().map(Condition::inWords).orElse("wenn keine andere Regel antwortet")),
            new Named("Auflagen", rule -> Obligation.inWords(rule.obligations())),
            new Named("Startprofile", rule -> profiles(rule.profiles())),
            new Named("Hinweis", Rule::message),
            new Named("Ausweg", rule -> rule.alternative().orElse("")));

    private RuleDiff() {}

    private record Named(String name, Function<Rule, String> words) {}

    /** The rules of a clause that differ. */
    static List<RuleChange> of(Optional<Clause> before, Optional<Clause> after) {
        List<RuleChange> changes = new ArrayList<>();
        for (InOrder.Pair<Rule> pair : InOrder.pairs(rules(before), rules(after), Rule::id)) {
            List<RulePart> parts = parts(pair.before(), pair.after());
            if (before.isPresent()
                    && after.isPresent()
                    && pair.before().isPresent()
                    && pair.after().isPresent()) {
                parts.addAll(reference(
                        pair.before().get(), before.get(), pair.after().get(), after.get()));
            }
            if (!parts.isEmpty()) {
                changes.add(change(pair, parts));
            }
        }
        return List.copyOf(changes);
    }

    /** A rule as if it were new, for its parts in words. */
    static RuleChange added(Rule rule) {
        return change(
                new InOrder.Pair<>(rule.id(), Optional.empty(), Optional.of(rule)),
                parts(Optional.empty(), Optional.of(rule)));
    }

    private static List<Rule> rules(Optional<Clause> clause) {
        return clause.map(Clause::rules).orElse(List.of());
    }

    private static RuleChange change(InOrder.Pair<Rule> pair, List<RulePart> parts) {
        Status status = Status.of(pair.before().isPresent(), pair.after().isPresent(), false, true);
        return new RuleChange(pair.id(), status, pair.before(), pair.after(), List.copyOf(parts));
    }

    private static List<RulePart> parts(Optional<Rule> before, Optional<Rule> after) {
        List<RulePart> parts = new ArrayList<>();
        for (Named part : PARTS) {
            TextDiff text = SynopsisBuilder.diff(before.map(part.words()), after.map(part.words()));
            if (text.changed()) {
                parts.add(new RulePart(part.name(), text));
            }
        }
        return parts;
    }

    private static String profiles(Set<Profile> profiles) {
        return profiles.stream().sorted().map(Profile::name).collect(Collectors.joining(", "));
    }

    /** Names the sentence if the rule cites another; a rule that follows its sentence to another number does not. */
    private static List<RulePart> reference(Rule before, Clause old, Rule after, Clause planned) {
        Optional<Sentence> left = cited(before, old);
        Optional<Sentence> right = cited(after, planned);
        boolean single = old.sentences().size() == 1 || planned.sentences().size() == 1;
        return single || left.map(Sentence::id).equals(right.map(Sentence::id))
                ? List.of()
                : List.of(new RulePart("Bezug", TextDiff.of(reference(left), reference(right))));
    }

    private static String reference(Optional<Sentence> sentence) {
        return sentence.map(cited -> "Satz\u202f" + cited.citation().sentence()).orElse("ganzer Absatz");
    }

    /** The sentence a rule cites; in a clause of one sentence it makes no difference whether it does. */
    private static Optional<Sentence> cited(Rule rule, Clause clause) {
        int number = rule.citation().sentence();
        return number == 0 ? Optional.empty() : Optional.of(clause.sentences().get(number - 1));
    }
}
