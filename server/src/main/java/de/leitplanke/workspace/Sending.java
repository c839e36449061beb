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
import de.leitplanke.privacy.StreamRestorer;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Receipt;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Order;
import de.leitplanke.workspace.Clearance.Cleared;
import de.leitplanke.workspace.Clearance.Stopped;
import de.leitplanke.workspace.Desk.Work;
import java.util.ArrayList;
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

    private final Desk desk;
    private final Clearance clearance;
    private final Verdicts verdicts;
    private final Splitting splitting;
    private final Connections connections;
    private final ModelClient models;
    private final Texts texts;

    Sending(
            Desk desk,
            Clearance clearance,
            Verdicts verdicts,
            Splitting splitting,
            Connections connections,
            ModelClient models,
            Texts texts) {
        this.desk = desk;
        this.clearance = clearance;
        this.verdicts = verdicts;
        this.splitting = splitting;
        this.connections = connections;
        this.models = models;
        this.texts = texts;
    }

    sealed interface Outcome {}

    record Done() implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    /** Nothing was sent; the author is asked whether it shall go in parts. */
    record TooLong(String tool) implements Outcome {

        String path(UUID id) {
            return "/arbeitsplatz/" + id + "/teile?werkzeug=" + tool;
        }
    }

    /** The key if it is one of ours, so that an address can carry a message but no foreign words. */
    static @Nullable String knownProblem(String key) {
        return key.matches("(sending|parts|model\\.failure|guard)\\.[A-Za-z_]+") ? key : null;
    }

    Outcome send(SignedIn person, UUID id, SendForm form, Consumer<String> onText, BooleanSupplier cancelled) {
        Work work = desk.open(person, id);
        Draft draft = desk.draft(work);
        return switch (clearance.of(person, work, draft, form)) {
            case Stopped(String problem) -> new Refused(problem);
            case Cleared(Verdict verdict) -> {
                Optional<Connection> connection = connections.of(verdict.tool().id());
                if (connection.isEmpty()) {
                    yield new Refused(ModelFailure.NOT_CONNECTED.textKey());
                }
                if (splitting.isTooLong(draft, connection.get())) {
                    yield splitting
                                    .split(draft, work.piece().example(), connection.get())
                                    .isPresent()
                            ? new TooLong(verdict.tool().key())
                            : new Refused("parts.impossible");
                }
                verdicts.count(verdict, work.content(), draft);
                StreamRestorer shown = new StreamRestorer(draft.table());
                ModelAnswer answer = models.ask(
                        connection.get(), messages(draft), chunk -> onText.accept(shown.feed(chunk)), cancelled);
                yield switch (answer) {
                    case ModelAnswer.Failed failed ->
                        new Refused(failed.failure().textKey());
                    case ModelAnswer.Complete complete -> {
                        Rounds asked = work.content().rounds().asked(round(work, verdict, draft, form), draft.table());
                        yield received(person, work, asked, complete.text());
                    }
                };
            }
        };
    }

    Outcome copyOut(SignedIn person, UUID id, SendForm form) {
        Work work = desk.open(person, id);
        Draft draft = desk.draft(work);
        return switch (clearance.of(person, work, draft, form)) {
            case Stopped(String problem) -> new Refused(problem);
            case Cleared(Verdict verdict) -> {
                verdicts.count(verdict, work.content(), draft);
                Rounds asked = work.content().rounds().asked(round(work, verdict, draft, form), draft.table());
                desk.change(
                        person,
                        id,
                        found -> work.isStill(found)
                                ? found.after(Act.COPY_OUT, found.content().withRounds(asked))
                                : found);
                yield new Done();
            }
        };
    }

    Outcome paste(SignedIn person, UUID id, String text) {
        Work work = desk.open(person, id);
        Rounds asked = work.content().rounds();
        if (asked.waiting().isEmpty() || work.content().parts() != null) {
            return new Refused("sending.notCopied");
        }
        if (text.length() > LONGEST_ANSWER) {
            return new Refused("sending.answerTooLong");
        }
        return received(person, work, asked, text);
    }

    private List<Message> messages(Draft draft) {
        List<Message> messages = new ArrayList<>();
        messages.add(new Message("system", texts.of("sending.system")));
        messages.addAll(draft.before().messages());
        messages.add(new Message(Conversation.ORDER, draft.leavingText()));
        return messages;
    }

    static Round round(Work work, Verdict verdict, Draft draft, SendForm form) {
        boolean first = work.content().rounds().all().isEmpty();
        return new Round(
                first ? "" : work.content().entered().wish(),
                first ? Round.BEGINNING : work.content().rounds().chosen(),
                form.reason(),
                order(work, verdict, draft),
                null);
    }

    private static Order order(Work work, Verdict verdict, Draft draft) {
        Judgement.Decided decided = (Judgement.Decided) verdict.judgement();
        Receipt receipt = decided.decision().receipt(draft.rejected());
        Set<Obligation> duties = EnumSet.noneOf(Obligation.class);
        decided.decision().duties().forEach(duty -> duties.add(duty.obligation()));
        return new Order(
                verdict.tool().key(),
                verdict.tool().name(),
                verdict.tool().toolClass(),
                draft.leavingText(),
                draft.classesWith(work.content().entered().declared()),
                receipt.json(),
                receipt.hash(),
                duties);
    }

    /** Nothing is stored if the assignment went on elsewhere while the answer was on its way. */
    private Outcome received(SignedIn person, Work work, Rounds asked, String text) {
        if (text.isBlank()) {
            return new Refused(ModelFailure.EMPTY.textKey());
        }
        Answer answer = ReceivedAnswer.of(text, asked.placeholders());
        Work changed = desk.change(
                person,
                work.id().value(),
                found -> work.isStill(found)
                        ? found.after(
                                Act.RECEIVE_ANSWER,
                                found.content()
                                        .withRounds(asked.answered(answer))
                                        .withoutWish())
                        : found);
        return answer.equals(changed.content().answer()) ? new Done() : new Refused("sending.notDraft");
    }
}
