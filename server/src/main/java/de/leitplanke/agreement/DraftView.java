package de.leitplanke.agreement;

import de.leitplanke.rules.Section;
import de.leitplanke.rules.compare.ClauseRow;
import de.leitplanke.rules.compare.SectionRow;
import de.leitplanke.rules.compare.Status;
import de.leitplanke.rules.compare.Synopsis;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A draft as its page shows it.
 *
 * @param changes how many clauses differ from the version it was begun from
 */
public record DraftView(Draft.Head head, int step, int changes, boolean onlyChanged, List<SectionView> sections) {

    /**
     * A section of the draft; one that the draft drops has no heading of its own any more.
     *
     * @param heading as it is planned, or as it was
     */
    public record SectionView(String id, String heading, Status status, List<ClauseView> clauses) {}

    /** A clause with how many comments and notes of staff stand at it. */
    public record ClauseView(
            String id, String citation, String words, Status status, boolean dropped, long comments, long notes) {}

    static DraftView of(Draft draft, List<DraftTalk.Comment> comments, Map<String, Long> notes, boolean onlyChanged) {
        Synopsis synopsis = draft.synopsis();
        Map<String, Long> talk =
                comments.stream().collect(Collectors.groupingBy(DraftTalk.Comment::clause, Collectors.counting()));
        List<SectionView> sections = synopsis.rows().stream()
                .filter(SectionRow.class::isInstance)
                .map(SectionRow.class::cast)
                .map(row -> section(row, synopsis, talk, notes, onlyChanged))
                .filter(section -> !onlyChanged || !section.clauses().isEmpty() || section.status() != Status.UNCHANGED)
                .toList();
        return new DraftView(
                draft.head(), draft.step(), synopsis.changedClauses().size(), onlyChanged, sections);
    }

    private static SectionView section(
            SectionRow row, Synopsis synopsis, Map<String, Long> talk, Map<String, Long> notes, boolean onlyChanged) {
        return new SectionView(
                row.id(),
                row.after().or(row::before).map(Section::heading).orElseThrow(),
                row.changed() ? row.status() : Status.UNCHANGED,
                synopsis.clauses().stream()
                        .filter(clause -> clause.id().startsWith(row.id() + "."))
                        .filter(clause -> !onlyChanged || clause.status() != Status.UNCHANGED)
                        .map(clause -> clause(clause, talk, notes))
                        .toList());
    }

    private static ClauseView clause(ClauseRow row, Map<String, Long> talk, Map<String, Long> notes) {
        return new ClauseView(
                row.id(),
                row.citation().toString(),
                row.after().or(row::before).orElseThrow().text(),
                row.status(),
                row.after().isEmpty(),
                talk.getOrDefault(row.id(), 0L),
                notes.getOrDefault(row.id(), 0L));
    }
}
