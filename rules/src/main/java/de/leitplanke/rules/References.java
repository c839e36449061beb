package de.leitplanke.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Checks what no single clause can see: ids that occur twice, tests of rules that do not exist, the default rule. */
final class References {

    private final List<Section> sections;
    private final Source head;
    private final Problems problems;

    References(List<Section> sections, Source head, Problems problems) {
        this.sections = sections;
        this.head = head;
        this.problems = problems;
    }

    void check() {
        refuseRepeatedIds();
        refuseTestsOfOtherRules();
        refuseAnythingButOneDefault();
    }

    private void refuseRepeatedIds() {
        Set<String> sectionIds = new HashSet<>();
        for (Section section : sections) {
            if (!section.id().isEmpty() && !sectionIds.add(section.id())) {
                Source at = section.clauses().isEmpty()
                        ? head
                        : section.clauses().getFirst().source();
                problems.add(at, repeated(section.id()));
            }
        }
        Set<String> clauseIds = new HashSet<>();
        Set<String> sentenceIds = new HashSet<>();
        Set<String> ruleIds = new HashSet<>();
        clauses().forEach(clause -> {
            refuseRepeated(clause.id(), clauseIds, clause.source());
            clause.sentences().forEach(sentence -> refuseRepeated(sentence.id(), sentenceIds, sentence.source()));
            clause.rules().forEach(rule -> refuseRepeated(rule.id(), ruleIds, rule.source()));
        });
    }

    private void refuseRepeated(String id, Set<String> seen, Source source) {
        if (!id.isEmpty() && !seen.add(id)) {
            problems.add(source, repeated(id));
        }
    }

    private static String repeated(String id) {
        return "Die Kennung „" + id + "“ kommt zweimal vor.";
    }

    private void refuseTestsOfOtherRules() {
        Map<String, Rule> rules = new HashMap<>();
        clauses().flatMap(clause -> clause.rules().stream()).forEach(rule -> rules.put(rule.id(), rule));
        clauses()
                .flatMap(clause -> clause.tests().stream())
                .forEach(test -> test.rule().ifPresent(id -> {
                    Rule rule = rules.get(id);
                    if (rule == null) {
                        problems.add(test.source(), "Der Test nennt die Regel „" + id + "“, die es nicht gibt.");
                    } else if (rule.isDefault()) {
                        problems.add(
                                test.source(), "Die Standardregel hat keine Bedingung, die sich einzeln testen lässt.");
                    }
                }));
    }

    private void refuseAnythingButOneDefault() {
        List<Clause> defaults = clauses().filter(Clause::isDefault).toList();
        if (defaults.size() != 1) {
            Source at = defaults.isEmpty() ? head : defaults.getLast().source();
            problems.add(at, "Genau ein Absatz muss „default: true“ haben, hier sind es " + defaults.size() + ".");
        }
        clauses()
                .forEach(clause -> clause.rules().stream()
                        .filter(Rule::isDefault)
                        .forEach(rule -> {
                            if (!clause.isDefault()) {
                                problems.add(
                                        rule.source(),
                                        "Der Regel „" + rule.id()
                                                + "“ fehlt „when“. Nur die Standardregel gilt ohne Bedingung.");
                            } else if (rule.effect() != Effect.FORBIDDEN
                                    || rule.profiles().size() != Profile.values().length) {
                                problems.add(rule.source(), "Die Standardregel verbietet, und zwar in allen Profilen.");
                            }
                        }));
        for (Clause clause : defaults) {
            if (clause.rules().stream().filter(Rule::isDefault).count() != 1) {
                problems.add(clause.source(), "Der Absatz mit „default: true“ braucht genau eine Regel ohne „when“.");
            }
        }
    }

    private Stream<Clause> clauses() {
        return sections.stream().flatMap(section -> section.clauses().stream());
    }
}
