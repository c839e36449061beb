package de.leitplanke.library.variant;

import static de.leitplanke.library.variant.Party.*;
import static de.leitplanke.library.variant.VariantAct.*;
import static de.leitplanke.library.variant.VariantState.*;

import java.util.List;
import java.util.Optional;

/**
 * Every way a variant can take. Declined and taken back it is private again; the reason of a refusal stays with it. One
 * that another town has sent begins suggested and is gone once it is declined.
 */
final class VariantTransitions {

    private static final List<Transition> TABLE = List.of(
            new Transition(PRIVATE, SUGGEST, AUTHOR, SUGGESTED),
            new Transition(SUGGESTED, WITHDRAW, AUTHOR, PRIVATE),
            new Transition(SUGGESTED, AGREE, HEAD_OF_OFFICE, AGREED_BY_OFFICE),
            new Transition(SUGGESTED, DECLINE, HEAD_OF_OFFICE, PRIVATE),
            new Transition(AGREED_BY_OFFICE, WITHDRAW, AUTHOR, PRIVATE),
            new Transition(AGREED_BY_OFFICE, RELEASE, AI_OFFICER, HOUSE),
            new Transition(AGREED_BY_OFFICE, DECLINE, AI_OFFICER, PRIVATE));

    private VariantTransitions() {}

    /** One way from one state to the next. */
    record Transition(VariantState from, VariantAct act, Party by, VariantState to) {}

    static List<Transition> table() {
        return TABLE;
    }

    static Optional<Transition> of(VariantState state, VariantAct act) {
        return TABLE.stream()
                .filter(line -> line.from() == state && line.act() == act)
                .findFirst();
    }

    /** Who decides next beside the author; empty if nobody does. */
    static Optional<Party> waitsFor(VariantState state) {
        return TABLE.stream()
                .filter(line -> line.from() == state && line.by() != AUTHOR)
                .map(Transition::by)
                .findFirst();
    }
}
