package de.leitplanke.agreement;

import de.leitplanke.rules.Section;
import de.leitplanke.rules.compare.ClauseRow;
import de.leitplanke.rules.compare.RuleChange;
import de.leitplanke.rules.compare.SectionRow;
import de.leitplanke.rules.compare.Segment;
import de.leitplanke.rules.compare.Status;
import de.leitplanke.rules.compare.Synopsis;
import de.leitplanke.rules.compare.SynopsisRow;
import de.leitplanke.rules.compare.TextDiff;
import de.leitplanke.rules.compare.ValueChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Synopse as pages and documents print it.
 *
 * @param whole whether what does not change is shown too
 */
public record SynopsisView(int before, int after, boolean whole, List<Line> lines, List<ValueChange> values) {

    /**
     * One line: on the left what is, on the right what is planned.
     *
     * @param heading true for the heading of a section
     * @param place citation or heading, by the planned numbers
     * @param former where it stood, if it moved; else blank
     * @param same whether nothing but its place differs
     * @param texts what differs, with its name; the wording comes first
     */
    public record Line(
            boolean heading,
            String place,
            String former,
            Status status,
            boolean same,
            List<Part> texts,
            List<RuleChange> rules,
            String reason,
            String effect) {

        /** Nothing to the left: it is new. */
        public boolean isNew() {
            return status == Status.ADDED;
        }

        /** Nothing to the right: it is dropped. */
        public boolean isDropped() {
            return status == Status.REMOVED;
        }
    }

    /**
     * A text in both versions.
     *
     * @param textKey key of its name, or blank for the wording
     */
    public record Part(String textKey, List<Segment> left, List<Segment> right) {

        static Part of(String textKey, TextDiff diff) {
            return new Part(textKey, diff.left(), diff.right());
        }
    }

    static SynopsisView of(Synopsis synopsis, Map<String, DraftTalk.Reason> reasons, boolean whole) {
        List<Line> lines = synopsis.rows().stream()
                .filter(row -> whole || row.changed() || (row.status() == Status.MOVED && row instanceof ClauseRow))
                .map(row -> line(row, reasons))
                .toList();
        return new SynopsisView(synopsis.before().number(), synopsis.after().number(), whole, lines, synopsis.head());
    }

    private static Line line(SynopsisRow row, Map<String, DraftTalk.Reason> reasons) {
        DraftTalk.Reason reason = reasons.getOrDefault(row.id(), DraftTalk.Reason.NONE);
        return switch (row) {
            case SectionRow section ->
                new Line(
                        true,
                        section.after()
                                .or(section::before)
                                .map(Section::heading)
                                .orElseThrow(),
                        "",
                        section.status(),
                        !section.changed(),
                        List.of(Part.of("", section.title())),
                        List.of(),
                        "",
                        "");
            case ClauseRow clause ->
                new Line(
                        false,
                        clause.citation().toString(),
                        former(clause),
                        clause.status(),
                        !clause.changed(),
                        parts(clause),
                        clause.rules(),
                        reason.reason(),
                        reason.effect());
        };
    }

    private static String former(ClauseRow clause) {
        return clause.moved() ? clause.before().orElseThrow().citation().toString() : "";
    }

    private static List<Part> parts(ClauseRow clause) {
        List<Part> parts = new ArrayList<>();
        clause.sentences().forEach(sentence -> parts.add(Part.of("", sentence.text())));
        if (clause.plain().changed()) {
            parts.add(Part.of("synopsis.plain", clause.plain()));
        }
        if (clause.kind().changed()) {
            parts.add(Part.of("synopsis.kind", clause.kind()));
        }
        return parts;
    }
}
