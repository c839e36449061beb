package de.leitplanke.register.consent;

import static de.leitplanke.register.consent.ConsentAct.*;
import static de.leitplanke.register.consent.ConsentState.*;

import java.util.List;
import java.util.Optional;

/** Every way a request can take. Who may take it and what is recorded stands with the act. */
final class Transitions {

    private static final List<Transition> TABLE = List.of(
            new Transition(DRAFT, SUBMIT, SUBMITTED),
            new Transition(SUBMITTED, ASK_FOR_PAPERS, PAPERS_REQUESTED),
            new Transition(SUBMITTED, EXTEND, EXTENDED),
            new Transition(SUBMITTED, CONSENT, CONSENTED),
            new Transition(SUBMITTED, REFUSE, REFUSED),
            new Transition(SUBMITTED, LAPSE, CONSENTED_BY_SILENCE),
            new Transition(SUBMITTED, WITHDRAW, WITHDRAWN),
            new Transition(PAPERS_REQUESTED, HAND_IN_PAPERS, SUBMITTED),
            new Transition(PAPERS_REQUESTED, CONSENT, CONSENTED),
            new Transition(PAPERS_REQUESTED, REFUSE, REFUSED),
            new Transition(PAPERS_REQUESTED, WITHDRAW, WITHDRAWN),
            new Transition(EXTENDED, ASK_FOR_PAPERS, PAPERS_REQUESTED),
            new Transition(EXTENDED, CONSENT, CONSENTED),
            new Transition(EXTENDED, REFUSE, REFUSED),
            new Transition(EXTENDED, LAPSE, CONSENTED_BY_SILENCE),
            new Transition(EXTENDED, WITHDRAW, WITHDRAWN),
            new Transition(REFUSED, DISCUSS, DISCUSSION),
            new Transition(REFUSED, CONSENT, CONSENTED),
            new Transition(REFUSED, WITHDRAW, WITHDRAWN),
            new Transition(DISCUSSION, CONSENT, CONSENTED),
            new Transition(DISCUSSION, UPHOLD, UPHELD),
            new Transition(DISCUSSION, CALL_CONCILIATION, CONCILIATION),
            new Transition(DISCUSSION, LAPSE, CONSENTED_BY_SILENCE),
            new Transition(DISCUSSION, WITHDRAW, WITHDRAWN),
            new Transition(UPHELD, CONSENT, CONSENTED),
            new Transition(UPHELD, CALL_CONCILIATION, CONCILIATION),
            new Transition(UPHELD, WITHDRAW, WITHDRAWN),
            new Transition(CONCILIATION, CONSENT, CONSENTED),
            new Transition(CONCILIATION, DECIDE_FOR, DECIDED_FOR),
            new Transition(CONCILIATION, DECIDE_AGAINST, DECIDED_AGAINST),
            new Transition(CONCILIATION, WITHDRAW, WITHDRAWN));

    private Transitions() {}

    /** One way from one state to the next. */
    record Transition(ConsentState from, ConsentAct act, ConsentState to) {}

    static List<Transition> table() {
        return TABLE;
    }

    /** What is possible in a state. */
    static List<ConsentAct> from(ConsentState state) {
        return TABLE.stream()
                .filter(line -> line.from() == state)
                .map(Transition::act)
                .toList();
    }

    static Optional<ConsentState> after(ConsentState state, ConsentAct act) {
        return TABLE.stream()
                .filter(line -> line.from() == state && line.act() == act)
                .map(Transition::to)
                .findFirst();
    }
}
