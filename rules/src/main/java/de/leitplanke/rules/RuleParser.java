package de.leitplanke.rules;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the rules and tests of one clause. */
final class RuleParser {

    private final String clause;
    private final List<Sentence> sentences;
    private final Citation citation;
    private final Problems problems;

    RuleParser(String clause, List<Sentence> sentences, Citation citation, Problems problems) {
        this.clause = clause;
        this.sentences = sentences;
        this.citation = citation;
        this.problems = problems;
    }

    Rule rule(Tree tree) {
        Entries entries = Entries.of(
                tree,
                problems,
                "id",
                "sentence",
                "effect",
                "profiles",
                "when",
                "obligations",
                "message",
                "alternative");
        Effect effect = entries.requiredCode("effect", Effect.class).orElse(Effect.HINT);
        Set<Profile> profiles = entries.codes("profiles", Profile.class);
        Rule rule = new Rule(
                entries.id("id"),
                cited(entries),
                clause,
                effect,
                Set.copyOf(profiles.isEmpty() ? EnumSet.allOf(Profile.class) : profiles),
                entries.find("when").map(this::condition),
                entries.codes("obligations", Obligation.class),
                entries.text("message"),
                entries.optionalText("alternative"),
                entries.at());
        checkShape(rule, entries);
        return rule;
    }

    /** A condition that cannot be read counts as one that never holds, so that it is not taken for a missing one. */
    private Condition condition(Tree tree) {
        return ConditionParser.parse(tree, problems).orElse(new Condition.Any(List.of()));
    }

    private Citation cited(Entries entries) {
        Optional<String> id = entries.optionalText("sentence");
        Optional<Citation> cited = id.flatMap(wanted -> sentences.stream()
                .filter(sentence -> sentence.id().equals(wanted))
                .map(Sentence::citation)
                .findFirst());
        if (id.isPresent() && cited.isEmpty()) {
            problems.add(entries.at("sentence"), "Diesen Absatz gibt es, den Satz „" + id.get() + "“ darin nicht.");
        }
        return cited.orElse(citation);
    }

    private void checkShape(Rule rule, Entries entries) {
        boolean stops = rule.effect() == Effect.FORBIDDEN || rule.effect() == Effect.APPROVAL_NEEDED;
        boolean demands = rule.effect() == Effect.ALLOWED || rule.effect() == Effect.OBLIGATION;
        if (stops && rule.alternative().isEmpty()) {
            problems.add(
                    rule.source(),
                    "Die Regel „" + rule.id()
                            + "“ verbietet oder verlangt eine Freigabe und nennt keinen erlaubten Weg: Es fehlt „alternative“.");
        }
        if (!demands && !rule.obligations().isEmpty()) {
            problems.add(
                    entries.at("obligations"),
                    "Auflagen gehören nur zu Regeln mit der Wirkung ALLOWED oder OBLIGATION.");
        }
        if (rule.effect() == Effect.OBLIGATION && rule.obligations().isEmpty()) {
            problems.add(
                    rule.source(),
                    "Die Regel „" + rule.id() + "“ hat die Wirkung OBLIGATION, nennt aber keine Auflage.");
        }
        if (entries.has("profiles") && entries.items("profiles").isEmpty()) {
            problems.add(
                    entries.at("profiles"), "„profiles“ ist leer: Ohne die Angabe gilt die Regel in allen Profilen.");
        }
    }

    RuleTest test(Tree tree) {
        Entries entries = Entries.of(tree, problems, "name", "rule", "facts", "expect", "missing", "outcome");
        Optional<Tree> facts = entries.find("facts");
        if (facts.isEmpty()) {
            problems.add(entries.at(), "Dem Test fehlt „facts“.");
        }
        RuleTest test = new RuleTest(
                entries.text("name"),
                entries.optionalText("rule"),
                facts.map(given -> FactsParser.parse(given, problems))
                        .orElse(Facts.builder().build()),
                entries.code("expect", RuleTest.Expectation.class),
                missing(entries),
                entries.code("outcome", Outcome.class),
                entries.at());
        checkShape(test, entries);
        return test;
    }

    private Set<Fact> missing(Entries entries) {
        Set<Fact> missing = new LinkedHashSet<>();
        for (Tree item : entries.items("missing")) {
            Optional<Fact> fact = Fact.ofKey(Entries.shown(item));
            if (fact.isEmpty()) {
                problems.add(item.at(), "Unbekannter Sachverhalt „" + Entries.shown(item) + "“.");
            }
            fact.ifPresent(missing::add);
        }
        return missing;
    }

    private void checkShape(RuleTest test, Entries entries) {
        if (entries.has("rule") != entries.has("expect")) {
            problems.add(test.source(), "„rule“ und „expect“ gehören in einem Test zusammen.");
        }
        if (!entries.has("expect") && !entries.has("outcome")) {
            problems.add(test.source(), "Der Test erwartet nichts: Es fehlt „expect“ oder „outcome“.");
        }
        boolean open = test.expect().equals(Optional.of(RuleTest.Expectation.UNKNOWN))
                || test.outcome().equals(Optional.of(Outcome.UNDETERMINED));
        if (entries.has("missing") && !open) {
            problems.add(entries.at("missing"), "„missing“ gehört nur zu UNKNOWN oder UNDETERMINED.");
        }
    }
}
