package de.leitplanke.agreement;

import de.leitplanke.agreement.Interpretations.Interpretation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What staff and both parties have said about clauses. */
@Service
class ClauseTalk {

    private final ClauseNotes notes;
    private final List<Interpretations> interpretations;

    ClauseTalk(ClauseNotes notes, List<Interpretations> interpretations) {
        this.notes = notes;
        this.interpretations = interpretations;
    }

    SaidAtClauses everywhere() {
        return new SaidAtClauses(
                notes.counts(),
                agreed().collect(Collectors.groupingBy(Interpretation::clauseId, Collectors.counting())));
    }

    List<ClauseNote> notesAt(String clause) {
        return notes.at(clause);
    }

    List<Interpretation> interpretationsAt(String clause) {
        return agreed().filter(agreed -> agreed.clauseId().equals(clause)).toList();
    }

    private Stream<Interpretation> agreed() {
        return interpretations.stream().flatMap(some -> some.all().stream());
    }
}
