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
import de.leitplanke.register.Tool;
import de.leitplanke.rules.Receipt;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.Clearance.Cleared;
import de.leitplanke.workspace.Clearance.Stopped;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.Sending.Done;
import de.leitplanke.workspace.Sending.Outcome;
import de.leitplanke.workspace.Sending.Refused;
import de.leitplanke.workspace.Splitting.Split;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sends an order in parts, one after the other. Each part leaves only if the agreement still decides as it did when the
 * author agreed. What has come is kept; after a failure it goes on with the part that failed.
 */
@Service
class SendingParts {

    private final Desk desk;
    private final Clearance clearance;
    private final Verdicts verdicts;
    private final Splitting splitting;
    private final Connections connections;
    private final ModelClient models;
    private final Texts texts;

    SendingParts(
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

    /** What would be sent to this tool, if its model cannot take the order at once. */
    Optional<Split> split(Work work, Draft draft, Verdict verdict) {
        return connections
                .of(verdict.tool().id())
                .filter(connection -> splitting.isTooLong(draft, connection))
                .flatMap(connection -> splitting.split(draft, work.piece().example(), connection));
    }

    /** Keys of the permitted tools whose models cannot take it at once. */
    Set<String> tooLongFor(List<Verdict> verdicts, Draft draft) {
        return verdicts.stream()
                .filter(Verdict::permits)
                .map(Verdict::tool)
                .filter(tool -> connections
                        .of(tool.id())
                        .filter(connection -> splitting.isTooLong(draft, connection))
                        .isPresent())
                .map(Tool::key)
                .collect(Collectors.toSet());
    }

    /** Begins, or goes on where it stopped. */
    Outcome send(SignedIn person, UUID id, SendForm form, Consumer<String> onText, BooleanSupplier cancelled) {
        Work work = desk.open(person, id);
        if (work.assignment().state() == AssignmentState.PARTS_OUT) {
            return goOn(person, work, onText, cancelled);
        }
        Draft draft = desk.draft(work);
        return switch (clearance.of(person, work, draft, form)) {
            case Stopped(String problem) -> new Refused(problem);
            case Cleared(Verdict verdict) -> {
                Optional<Split> split = split(work, draft, verdict)
                        .filter(shown -> shown.fingerprint().equals(form.split()));
                if (split.isEmpty()) {
                    yield new Refused("sending.notConfirmed");
                }
                verdicts.count(verdict, work.content(), draft);
                Rounds asked = work.content().rounds().asked(Sending.round(work, verdict, draft, form), draft.table());
                Parts parts = Parts.of(split.get().orders());
                Work begun = desk.change(
                        person,
                        id,
                        found -> work.isStill(found)
                                ? found.after(
                                        Act.SEND_PARTS,
                                        found.content().withRounds(asked).withParts(parts))
                                : found);
                yield goOn(person, begun, onText, cancelled);
            }
        };
    }

    private Outcome goOn(SignedIn person, Work begun, Consumer<String> onText, BooleanSupplier cancelled) {
        Work work = begun;
        for (Parts parts = work.content().parts();
                parts != null;
                parts = work.content().parts()) {
            Round round = work.content().rounds().waiting().orElseThrow();
            Optional<Connection> connection = connection(person, work, round);
            if (connection.isEmpty()) {
                return new Refused("parts.rulesChanged");
            }
            StreamRestorer shown = new StreamRestorer(work.content().rounds().placeholders());
            List<Message> messages = List.of(
                    new Message("system", texts.of("sending.system")), new Message(Conversation.ORDER, parts.next()));
            ModelAnswer answer =
                    models.ask(connection.get(), messages, chunk -> onText.accept(shown.feed(chunk)), cancelled);
            switch (answer) {
                case ModelAnswer.Failed(ModelFailure failure) -> {
                    return new Refused(failure.textKey());
                }
                case ModelAnswer.Complete(String text) -> work = received(person, work, parts.answered(text));
            }
            onText.accept("\n\n");
        }
        return work.assignment().state() == AssignmentState.ANSWERED ? new Done() : new Refused("sending.notDraft");
    }

    /** The model, as long as the agreement decides word for word as it did at the beginning. */
    private Optional<Connection> connection(SignedIn person, Work work, Round round) {
        Draft draft = desk.draft(work);
        return verdicts.of(
                        person,
                        work.content(),
                        work.piece(),
                        draft,
                        round.order().tool())
                .filter(verdict ->
                        verdict.permits() && round.order().receiptHash().equals(receipt(verdict, draft)))
                .flatMap(verdict -> connections.of(verdict.tool().id()));
    }

    private static @Nullable String receipt(Verdict verdict, Draft draft) {
        if (verdict.judgement() instanceof Judgement.Decided decided) {
            Receipt receipt = decided.decision().receipt(draft.rejected());
            return receipt.hash();
        }
        return null;
    }

    private Work received(SignedIn person, Work work, Parts grown) {
        return desk.change(person, work.id().value(), found -> {
            if (!work.isStill(found)) {
                return found;
            }
            return grown.complete()
                    ? found.after(Act.RECEIVE_ANSWER, found.content().withRounds(joined(found, grown)))
                    : found.with(found.content().withParts(grown));
        });
    }

    /** All answers in order, with a line between them that shows where one part ends. */
    private Rounds joined(Assignment found, Parts parts) {
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < parts.answers().size(); part++) {
            text.append(part == 0 ? "" : "\n\n" + texts.of("parts.border", part, part + 1) + "\n\n")
                    .append(parts.answers().get(part));
        }
        Rounds rounds = found.content().rounds();
        Answer answer = ReceivedAnswer.of(text.toString(), rounds.placeholders());
        return rounds.answered(answer);
    }
}
