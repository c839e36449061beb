package de.leitplanke.workspace;

import de.leitplanke.guard.Judgement;
import de.leitplanke.models.Connection;
import de.leitplanke.models.Connections;
import de.leitplanke.models.Message;
import de.leitplanke.models.ModelAnswer;
import de.leitplanke.models.ModelClient;
import de.leitplanke.models.ModelFailure;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Restored;
import de.leitplanke.privacy.RestoredSpan;
import de.leitplanke.privacy.Restorer;
import de.leitplanke.privacy.StreamRestorer;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Receipt;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Order;
import de.leitplanke.workspace.Desk.Work;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets an order leave, by a connected model or by copying, and takes the answer back. Whatever fails refuses. */
@Service
class Sending {

    private static final int LONGEST_ANSWER = 400_000;
    private static final int SHORTEST_REASON = 5;

    private final Desk desk;
    private final Verdicts verdicts;
    private final Connections connections;
    private final ModelClient models;
    private final Texts texts;

    Sending(Desk desk, Verdicts verdicts, Connections connections, ModelClient models, Texts texts) {
        this.desk = desk;
        this.verdicts = verdicts;
        this.connections = connections;
        this.models = models;
        this.texts = texts;
    }

    sealed interface Outcome {}

    record Done() implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    /** The key if it is one of ours, so that an address can carry a message but no foreign words. */
    static @Nullable String knownProblem(String key) {
        return key.matches("(sending|model\\.failure|guard)\\.[A-Za-z_]+") ? key : null;
    }

    Outcome send(SignedIn person, UUID id, SendForm form, Consumer<String> onText, BooleanSupplier cancelled) {
        Work work = desk.open(person, id);
        Draft draft = desk.draft(work);
        @Nullable String problem = problem(person, work, draft, form);
        if (problem != null) {
            return new Refused(problem);
        }
        Verdict verdict = verdict(person, work, draft, form).orElseThrow();
        Optional<Connection> connection = connections.of(verdict.tool().id());
        if (connection.isEmpty()) {
            return new Refused(ModelFailure.NOT_CONNECTED.textKey());
        }
        verdicts.count(verdict, work.content(), draft);
        StreamRestorer shown = new StreamRestorer(draft.table());
        ModelAnswer answer =
                models.ask(connection.get(), messages(draft), chunk -> onText.accept(shown.feed(chunk)), cancelled);
        return switch (answer) {
            case ModelAnswer.Failed failed -> new Refused(failed.failure().textKey());
            case ModelAnswer.Complete complete -> {
                Order order = order(verdict, draft);
                yield received(person, id, form, order, complete.text());
            }
        };
    }

    Outcome copyOut(SignedIn person, UUID id, SendForm form) {
        Work work = desk.open(person, id);
        Draft draft = desk.draft(work);
        @Nullable String problem = problem(person, work, draft, form);
        if (problem != null) {
            return new Refused(problem);
        }
        Verdict verdict = verdict(person, work, draft, form).orElseThrow();
        verdicts.count(verdict, work.content(), draft);
        Order order = order(verdict, draft);
        desk.change(
                person, id, found -> found.after(Act.COPY_OUT, found.content().withOrder(order, form.reason())));
        return new Done();
    }

    Outcome paste(SignedIn person, UUID id, String text) {
        Work work = desk.open(person, id);
        @Nullable Order order = work.content().order();
        if (order == null || work.assignment().state() != AssignmentState.COPIED_OUT) {
            return new Refused("sending.notCopied");
        }
        if (text.length() > LONGEST_ANSWER) {
            return new Refused("sending.answerTooLong");
        }
        return received(
                person,
                id,
                new SendForm(order.tool(), "", true, true, work.content().reason()),
                order,
                text);
    }

    /** Everything that must be so before a word leaves; the key of what is not. */
    private @Nullable String problem(SignedIn person, Work work, Draft draft, SendForm form) {
        if (work.assignment().state() != AssignmentState.DRAFT) {
            return "sending.notDraft";
        }
        if (!draft.missing().isEmpty()) {
            return "sending.fieldsMissing";
        }
        Optional<Verdict> verdict = verdict(person, work, draft, form);
        if (verdict.isEmpty()) {
            return "sending.noTool";
        }
        if (verdict.get().judgement() instanceof Judgement.Refused refused) {
            return refused.textKey();
        }
        if (!verdict.get().permits()) {
            verdicts.count(verdict.get(), work.content(), draft);
            return "sending.notAllowed";
        }
        if (!form.confirmed() || !form.fingerprint().equals(draft.fingerprint())) {
            return "sending.notConfirmed";
        }
        if (verdict.get().demands(Obligation.GIVE_REASON) && form.reason().length() < SHORTEST_REASON) {
            return "sending.reasonMissing";
        }
        if (verdict.get().demands(Obligation.CONFIRM_RIGHTS) && !form.rightsConfirmed()) {
            return "sending.rightsMissing";
        }
        return leaks(draft) ? "sending.leak" : null;
    }

    private Optional<Verdict> verdict(SignedIn person, Work work, Draft draft, SendForm form) {
        return verdicts.of(person, work.content(), work.piece(), draft, form.tool());
    }

    /**
     * A last look at what leaves: no number, address or mail that has a placeholder may stand there in clear. What a
     * citizen wrote like a placeholder is no such value; templates speak of placeholders, too.
     */
    private static boolean leaks(Draft draft) {
        String leaving = draft.leavingText();
        return draft.table().entries().stream()
                .filter(entry -> entry.value().chars().anyMatch(Character::isDigit)
                        || entry.value().indexOf('@') >= 0)
                .filter(entry -> entry.value().length() > 5)
                .filter(entry -> !entry.value().matches("\\[[A-ZÄÖÜ_]+_[0-9]+]"))
                .anyMatch(entry -> leaving.contains(entry.value()));
    }

    private List<Message> messages(Draft draft) {
        return List.of(new Message("system", texts.of("sending.system")), new Message("user", draft.leavingText()));
    }

    private static Order order(Verdict verdict, Draft draft) {
        Judgement.Decided decided = (Judgement.Decided) verdict.judgement();
        Receipt receipt = decided.decision().receipt(draft.rejected());
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        decided.decision().duties().forEach(duty -> duties.add(duty.obligation()));
        return new Order(
                verdict.tool().key(),
                verdict.tool().name(),
                verdict.tool().toolClass(),
                draft.leavingText(),
                draft.table().toJson(),
                receipt.json(),
                receipt.hash(),
                duties);
    }

    private Outcome received(SignedIn person, UUID id, SendForm form, Order order, String text) {
        if (text.isBlank()) {
            return new Refused(ModelFailure.EMPTY.textKey());
        }
        Restored restored = new Restorer().restore(text, PlaceholderTable.fromJson(order.table()));
        String plain = withoutEmphasis(restored);
        Answer answer = new Answer(
                plain,
                plain,
                null,
                restored.sent(),
                restored.returned(),
                restored.missing(),
                restored.unknown(),
                List.of(),
                Set.of());
        desk.change(
                person,
                id,
                found -> found.after(
                        Act.RECEIVE_ANSWER,
                        found.content().withOrder(order, form.reason()).withAnswer(answer)));
        return new Done();
    }

    /**
     * Models like to print what they were told to keep in bold; around a real name the asterisks are no part of a
     * letter.
     */
    private static String withoutEmphasis(Restored restored) {
        StringBuilder text = new StringBuilder(restored.text());
        for (RestoredSpan span : restored.spans().reversed()) {
            boolean bold = span.start() >= 2
                    && span.end() + 2 <= text.length()
                    && "**".contentEquals(text.subSequence(span.start() - 2, span.start()))
                    && "**".contentEquals(text.subSequence(span.end(), span.end() + 2));
            if (bold) {
                text.delete(span.end(), span.end() + 2).delete(span.start() - 2, span.start());
            }
        }
        return text.toString();
    }
}
