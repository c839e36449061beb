package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.NormKind;
import de.leitplanke.rules.RuleTest;
import de.leitplanke.rules.Section;
import de.leitplanke.rules.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the sections, clauses and sentences of two versions side by side. */
final class SynopsisBuilder {

    private SynopsisBuilder() {}

    static Synopsis build(AgreementVersion before, AgreementVersion after) {
        List<SynopsisRow> rows = new ArrayList<>();
        for (InOrder.Pair<Section> pair : InOrder.pairs(before.sections(), after.sections(), Section::id)) {
            rows.add(new SectionRow(
                    pair.id(),
                    pair.before(),
                    pair.after(),
                    diff(pair.before().map(Section::title), pair.after().map(Section::title))));
            for (InOrder.Pair<Clause> clause :
                    InOrder.pairs(clauses(pair.before()), clauses(pair.after()), Clause::id)) {
                rows.add(row(clause));
            }
        }
        return new Synopsis(before, after, HeadDiff.of(before, after), List.copyOf(rows));
    }

    private static List<Clause> clauses(Optional<Section> section) {
        return section.map(Section::clauses).orElse(List.of());
    }

    private static ClauseRow row(InOrder.Pair<Clause> pair) {
        Optional<Clause> before = pair.before();
        Optional<Clause> after = pair.after();
        boolean both = before.isPresent() && after.isPresent();
        return new ClauseRow(
                pair.id(),
                before,
                after,
                sentences(before, after),
                diff(before.map(Clause::plain), after.map(Clause::plain)),
                diff(before.map(Clause::kind).map(NormKind::german), after.map(Clause::kind).map(NormKind::german)),
                RuleDiff.of(before, after),
                both && !tests(before.get()).equals(tests(after.get())),
                both
                        && (!before.get().covers().equals(after.get().covers())
                                || before.get().isDefault() != after.get().isDefault()));
    }

    private static List<SentenceRow> sentences(Optional<Clause> before, Optional<Clause> after) {
        List<Sentence> old = before.map(Clause::sentences).orElse(List.of());
        List<Sentence> planned = after.map(Clause::sentences).orElse(List.of());
        Map<String, Integer> order = new HashMap<>();
        planned.forEach(sentence -> order.put(sentence.id(), order.size()));
        List<String> staying =
                old.stream().map(Sentence::id).filter(order::containsKey).toList();
        List<String> ordered =
                planned.stream().map(Sentence::id).filter(staying::contains).toList();
        return InOrder.pairs(old, planned, Sentence::id).stream()
                .map(pair -> new SentenceRow(
                        pair.id(),
                        pair.before(),
                        pair.after(),
                        staying.indexOf(pair.id()) != ordered.indexOf(pair.id()),
                        diff(pair.before().map(Sentence::text), pair.after().map(Sentence::text))))
                .toList();
    }

    // a test's place in its file says nothing about the test
    private static List<List<Object>> tests(Clause clause) {
        return clause.tests().stream().map(SynopsisBuilder::content).toList();
    }

    private static List<Object> content(RuleTest test) {
        return List.of(
                test.name(), test.rule(), test.facts().toJson(), test.expect(), test.missing(), test.outcome());
    }

    static TextDiff diff(Optional<String> before, Optional<String> after) {
        return TextDiff.of(before.orElse(""), after.orElse(""));
    }
}
