package de.leitplanke.workspace;

import de.leitplanke.guard.Judgement;
import de.leitplanke.people.SignedIn;
import de.leitplanke.rules.Obligation;
import de.leitplanke.workspace.Desk.Work;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that must be so before a word leaves. Whatever is not refuses. */
@Component
class Clearance {

    private static final int SHORTEST_REASON = 5;

    private final Verdicts verdicts;

    Clearance(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    sealed interface Result {}

    record Cleared(Verdict verdict) implements Result {}

    /** The key of the German text that says what is missing. */
    record Stopped(String textKey) implements Result {}

    Result of(SignedIn person, Work work, Draft draft, SendForm form) {
        if (!work.mayAsk()) {
            return new Stopped("sending.notDraft");
        }
        if (!draft.missing().isEmpty()) {
            return new Stopped("sending.fieldsMissing");
        }
        Optional<Verdict> verdict = verdicts.of(person, work.content(), work.piece(), draft, form.tool());
        if (verdict.isEmpty()) {
            return new Stopped("sending.noTool");
        }
        String problem = problem(verdict.get(), work, draft, form);
        return problem == null ? new Cleared(verdict.get()) : new Stopped(problem);
    }

    private @Nullable String problem(Verdict verdict, Work work, Draft draft, SendForm form) {
        if (verdict.judgement() instanceof Judgement.Refused refused) {
            return refused.textKey();
        }
        if (!verdict.permits()) {
            verdicts.count(verdict, work.content(), draft);
            return "sending.notAllowed";
        }
        if (!form.confirmed() || !form.fingerprint().equals(draft.fingerprint())) {
            return "sending.notConfirmed";
        }
        if (verdict.demands(Obligation.GIVE_REASON) && form.reason().length() < SHORTEST_REASON) {
            return "sending.reasonMissing";
        }
        if (verdict.demands(Obligation.CONFIRM_RIGHTS) && !form.rightsConfirmed()) {
            return "sending.rightsMissing";
        }
        return leaks(draft) ? "sending.leak" : null;
    }

    /**
     * A last look at what leaves: no number, address or mail that has a placeholder may stand there in clear. What a
     * citizen wrote like a placeholder is no such value; templates speak of placeholders, too.
     */
    private static boolean leaks(Draft draft) {
        String leaving = draft.before().text("", "") + draft.leavingText();
        return draft.table().entries().stream()
                .filter(entry -> entry.value().chars().anyMatch(Character::isDigit)
                        || entry.value().indexOf('@') >= 0)
                .filter(entry -> entry.value().length() > 5)
                .filter(entry -> !KnownValues.looksLikePlaceholder(entry.value()))
                .anyMatch(entry -> leaving.contains(entry.value()));
    }
}
