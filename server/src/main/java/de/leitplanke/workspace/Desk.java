package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.SignedIn;
import de.leitplanke.workspace.Assignment.AssignmentId;
import java.util.Objects;
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
    private final FollowUps followUps;

    Desk(Assignments assignments, Pieces pieces, Drafting drafting, FollowUps followUps) {
        this.assignments = assignments;
        this.pieces = pieces;
        this.drafting = drafting;
        this.followUps = followUps;
    }

    /** The open work of its author. */
    record Work(Assignment assignment, Piece piece) {

        AssignmentContent content() {
            return assignment.content();
        }

        AssignmentId id() {
            return assignment.id();
        }

        /** Whether there is an answer to which a follow-up may be written. */
        boolean mayFollowUp() {
            return assignment.state() == AssignmentState.ANSWERED
                    && content().rounds().mayGrow();
        }

        /** Whether something is written that may be sent now. */
        boolean mayAsk() {
            return assignment.state() == AssignmentState.DRAFT
                    || (mayFollowUp() && !content().entered().wish().isBlank());
        }

        /** Whether nothing was asked, answered or taken up since. */
        boolean isStill(Assignment now) {
            return now.state() == assignment.state()
                    && now.content().rounds().equals(content().rounds())
                    && Objects.equals(now.content().parts(), content().parts());
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

    /** What would leave next: the order, or the follow-up to the answer that is there. */
    Draft draft(Work work) {
        boolean maskDates = work.piece().field().maskDates();
        return work.assignment().state() == AssignmentState.ANSWERED
                ? followUps.read(work.content(), work.piece().example(), maskDates)
                : drafting.read(work.content(), work.piece().example(), maskDates);
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

    /** Changes the follow-up that the author writes. */
    Work changeFollowUp(SignedIn person, UUID id, UnaryOperator<AssignmentContent> change) {
        return change(
                person,
                id,
                found -> found.state() == AssignmentState.ANSWERED ? found.with(change.apply(found.content())) : found);
    }

    private Work work(Assignment assignment) {
        return new Work(assignment, pieces.of(assignment.content()));
    }
}
