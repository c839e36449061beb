package de.leitplanke.workspace;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/** Where an assignment stands; every transition is one line of the table. Deleting is possible everywhere. */
enum AssignmentState {
    DRAFT,
    COPIED_OUT,
    PARTS_OUT,
    ANSWERED,
    FOLLOW_UP_OUT,
    AWAITING_SECOND,
    RELEASED;

    private record Step(AssignmentState from, Act act) {}

    private static final Map<Step, AssignmentState> TABLE = Map.ofEntries(
            entry(new Step(DRAFT, Act.COPY_OUT), COPIED_OUT),
            entry(new Step(DRAFT, Act.RECEIVE_ANSWER), ANSWERED),
            entry(new Step(DRAFT, Act.SEND_PARTS), PARTS_OUT),
            entry(new Step(PARTS_OUT, Act.RECEIVE_ANSWER), ANSWERED),
            entry(new Step(PARTS_OUT, Act.REWRITE_ORDER), DRAFT),
            entry(new Step(COPIED_OUT, Act.COPY_OUT), COPIED_OUT),
            entry(new Step(COPIED_OUT, Act.RECEIVE_ANSWER), ANSWERED),
            entry(new Step(COPIED_OUT, Act.REWRITE_ORDER), DRAFT),
            entry(new Step(ANSWERED, Act.REWRITE_ORDER), DRAFT),
            entry(new Step(ANSWERED, Act.COPY_OUT), FOLLOW_UP_OUT),
            entry(new Step(ANSWERED, Act.RECEIVE_ANSWER), ANSWERED),
            entry(new Step(FOLLOW_UP_OUT, Act.RECEIVE_ANSWER), ANSWERED),
            entry(new Step(FOLLOW_UP_OUT, Act.REWRITE_ORDER), ANSWERED),
            entry(new Step(ANSWERED, Act.SIGN), RELEASED),
            entry(new Step(ANSWERED, Act.ASK_SECOND), AWAITING_SECOND),
            entry(new Step(AWAITING_SECOND, Act.COUNTERSIGN), RELEASED),
            entry(new Step(AWAITING_SECOND, Act.RETURN), ANSWERED),
            entry(new Step(AWAITING_SECOND, Act.WITHDRAW), ANSWERED));

    Optional<AssignmentState> after(Act act) {
        return Optional.ofNullable(TABLE.get(new Step(this, act)));
    }

    boolean allows(Act act) {
        return after(act).isPresent();
    }

    /** What is signed keeps the title it was signed with. */
    boolean mayBeRenamed() {
        return this != AWAITING_SECOND && this != RELEASED;
    }

    String textKey() {
        return "assignment.state." + name();
    }
}
