package de.leitplanke.rules.cli;

import de.leitplanke.rules.CanonicalJson;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.compare.AmendingOrder;
import de.leitplanke.rules.compare.Cause;
import de.leitplanke.rules.compare.ClauseRow;
import de.leitplanke.rules.compare.EffectGroup;
import de.leitplanke.rules.compare.Pattern;
import de.leitplanke.rules.compare.RuleChange;
import de.leitplanke.rules.compare.RulePart;
import de.leitplanke.rules.compare.SectionRow;
import de.leitplanke.rules.compare.Segment;
import de.leitplanke.rules.compare.SentenceRow;
import de.leitplanke.rules.compare.SituationDiff;
import de.leitplanke.rules.compare.Status;
import de.leitplanke.rules.compare.SynopsisRow;
import de.leitplanke.rules.compare.TestChange;
import de.leitplanke.rules.compare.TextDiff;
import de.leitplanke.rules.compare.Transition;
import de.leitplanke.rules.compare.ValueChange;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A comparison as canonical JSON; unchanged rows are left out. */
final class DiffJson {

    private DiffJson() {}

    static String of(DiffCommand.Comparison comparison) {
        return CanonicalJson.write(Map.of(
                "before", comparison.synopsis().before().hash(),
                "after", comparison.synopsis().after().hash(),
                "head",
                        comparison.synopsis().head().stream()
                                .map(DiffJson::value)
                                .toList(),
                "rows",
                        comparison.synopsis().rows().stream()
                                .filter(row -> row.status() != Status.UNCHANGED)
                                .map(DiffJson::row)
                                .toList(),
                "order", comparison.order().items().stream().map(DiffJson::item).toList(),
                "situations",
                        comparison.effect().situations().stream()
                                .map(DiffJson::situations)
                                .toList(),
                "tests",
                        comparison.effect().tests().stream().map(DiffJson::test).toList()));
    }

    private static Map<String, Object> value(ValueChange change) {
        return Map.of("path", change.path(), "name", change.name(), "text", text(change.text()));
    }

    private static Map<String, Object> row(SynopsisRow row) {
        Map<String, Object> json =
                new TreeMap<>(Map.of("id", row.id(), "status", row.status().name()));
        switch (row) {
            case SectionRow section -> json.put("title", text(section.title()));
            case ClauseRow clause -> {
                json.put("citation", clause.citation().toString());
                json.put(
                        "sentences",
                        clause.sentences().stream().map(DiffJson::sentence).toList());
                json.put("plain", text(clause.plain()));
                json.put("kind", text(clause.kind()));
                json.put("rules", clause.rules().stream().map(DiffJson::rule).toList());
                json.put("testsChanged", clause.testsChanged());
            }
        }
        return json;
    }

    private static Map<String, Object> sentence(SentenceRow row) {
        return Map.of("id", row.id(), "status", row.status().name(), "text", text(row.text()));
    }

    private static Map<String, Object> rule(RuleChange change) {
        return Map.of(
                "id", change.id(),
                "status", change.status().name(),
                "parts", change.parts().stream().map(DiffJson::part).toList());
    }

    private static Map<String, Object> part(RulePart part) {
        return Map.of("name", part.name(), "text", text(part.text()));
    }

    private static Map<String, Object> text(TextDiff diff) {
        return Map.of("left", segments(diff.left()), "right", segments(diff.right()));
    }

    private static List<Map<String, String>> segments(List<Segment> segments) {
        return segments.stream()
                .map(segment -> Map.of("kind", segment.kind().name(), "text", segment.text()))
                .toList();
    }

    private static Map<String, Object> item(AmendingOrder.Item item) {
        return Map.of("number", item.number(), "text", item.text(), "ids", item.ids());
    }

    private static Map<String, Object> situations(SituationDiff diff) {
        return Map.of(
                "enumerated", diff.enumerated(),
                "changed", diff.changed(),
                "flows",
                        diff.flows().stream()
                                .map(flow -> Map.of(
                                        "before", flow.before().name(),
                                        "after", flow.after().name(),
                                        "count", flow.count().toString()))
                                .toList(),
                "groups", diff.groups().stream().map(DiffJson::group).toList());
    }

    private static Map<String, Object> group(EffectGroup group) {
        return Map.of(
                "count", group.count(),
                "rules", group.causes().stream().map(Cause::rule).toList(),
                "citations",
                        group.causes().stream().map(Cause::citation).distinct().toList(),
                "transitions",
                        group.transitions().stream().map(DiffJson::transition).toList());
    }

    private static Map<String, Object> transition(Transition turn) {
        return Map.of(
                "before", turn.before().name(),
                "after", turn.after().name(),
                "direction", turn.direction().name(),
                "gained", names(turn.gained()),
                "lost", names(turn.lost()),
                "count", turn.count(),
                "known", turn.known(),
                "patterns", turn.patterns().stream().map(DiffJson::pattern).toList());
    }

    private static Map<String, Object> pattern(Pattern pattern) {
        List<Map<String, Object>> parts = pattern.parts().stream()
                .map(part -> Map.<String, Object>of(
                        "fact", part.fact().key(),
                        "values", part.values().stream().map(FactValue::name).toList(),
                        "unknown", part.unknown()))
                .toList();
        return Map.of("count", pattern.count(), "parts", parts);
    }

    private static Map<String, Object> test(TestChange change) {
        return Map.of(
                "clause", change.clause(),
                "name", change.test().name(),
                "before", change.decision().before().outcome().name(),
                "after", change.decision().after().outcome().name(),
                "fails", change.fails());
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
