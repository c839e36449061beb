package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.SignedIn;
import de.leitplanke.workspace.Assignment.AssignmentId;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Opens a person's assignment together with what it is made from. */
@Component
class Desk {

    private final Assignments assignments;
    private final Pieces pieces;
    private final Drafting drafting;

    Desk(Assignments assignments, Pieces pieces, Drafting drafting) {
        this.assignments = assignments;
        this.pieces = pieces;
        this.drafting = drafting;
    }

    /** The open work of its author. */
    record Work(Assignment assignment, Piece piece) {

        AssignmentContent content() {
            return assignment.content();
        }

        AssignmentId id() {
            return assignment.id();
        }
    }

    /** Only its author works on an assignment; for everybody else it does not exist. */
    Work open(SignedIn person, UUID id) {
        return assignments
                .find(person.person(), new AssignmentId(id))
                .filter(found -> found.isBy(person.person()))
                .map(this::work)
                .orElseThrow(() -> new GoneException("workspace.gone"));
    }

    Draft draft(Work work) {
        return drafting.read(
                work.content(), work.piece().example(), work.piece().field().maskDates());
    }

    Work change(SignedIn person, UUID id, UnaryOperator<Assignment> change) {
        PersonId author = person.person();
        return assignments
                .change(author, new AssignmentId(id), found -> found.isBy(author) ? change.apply(found) : found)
                .filter(found -> found.isBy(author))
                .map(this::work)
                .orElseThrow(() -> new GoneException("workspace.gone"));
    }

    /** Changes what the author has entered, as long as nothing of it has left the house. */
    Work changeDraft(SignedIn person, UUID id, BiFunction<AssignmentContent, Example, AssignmentContent> change) {
        return change(
                person,
                id,
                found -> found.state() == AssignmentState.DRAFT
                        ? found.with(change.apply(
                                found.content(), pieces.of(found.content()).example()))
                        : found);
    }

    private Work work(Assignment assignment) {
        return new Work(assignment, pieces.of(assignment.content()));
    }
}
