package de.leitplanke.workspace;

import de.leitplanke.people.Person;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.rules.Obligation;
import de.leitplanke.workspace.Assignment.AssignmentId;
import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Signature;
import de.leitplanke.workspace.Desk.Work;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A named person answers for a text; where the agreement asks for it, a second one does, never the same. */
@Service
@Transactional
class Signing {

    private final Desk desk;
    private final Assignments assignments;
    private final Persons persons;
    private final Clock clock;

    Signing(Desk desk, Assignments assignments, Persons persons, Clock clock) {
        this.desk = desk;
        this.assignments = assignments;
        this.persons = persons;
        this.clock = clock;
    }

    static boolean needsSecond(AssignmentContent content) {
        return content.duties().contains(Obligation.SECOND_SIGNATURE);
    }

    /** Who may sign as the second person: managers other than the author. */
    List<Person> seconds(PersonId author) {
        return persons.with(Role.MANAGER).stream()
                .filter(person -> !person.id().equals(author))
                .toList();
    }

    void sign(SignedIn author, UUID id) {
        desk.change(author, id, found -> found.after(Act.SIGN, signed(found.content(), author)));
    }

    /**
     * Signs and asks another person to sign, too.
     *
     * @return false if that person may not
     */
    boolean askSecond(SignedIn author, UUID id, PersonId second) {
        if (seconds(author.person()).stream().noneMatch(person -> person.id().equals(second))) {
            return false;
        }
        Work work = desk.change(author, id, found -> found.after(Act.ASK_SECOND, signed(found.content(), author)));
        assignments.unshare(work.id(), author.person());
        assignments.share(author.person(), work.id(), second);
        return true;
    }

    void withdraw(SignedIn author, UUID id) {
        Work work = desk.change(
                author, id, found -> found.after(Act.WITHDRAW, found.content().withSignatures(List.of(), null)));
        assignments.unshare(work.id(), author.person());
    }

    Optional<Assignment> forSecond(SignedIn second, UUID id) {
        return assignments
                .find(second.person(), new AssignmentId(id))
                .filter(found -> !found.isBy(second.person()))
                .filter(found -> found.state() == AssignmentState.AWAITING_SECOND);
    }

    boolean countersign(SignedIn second, UUID id) {
        Optional<Assignment> signed = forSecond(second, id)
                .flatMap(waiting -> assignments.change(
                        second.person(),
                        waiting.id(),
                        found -> found.after(Act.COUNTERSIGN, signed(found.content(), second))));
        signed.ifPresent(assignment -> assignments.unshare(assignment.id(), assignment.author()));
        return signed.isPresent();
    }

    /** Gives the text back to its author with a remark; the first signature falls with it. */
    boolean giveBack(SignedIn second, UUID id, String remark) {
        Optional<Assignment> returned = forSecond(second, id)
                .flatMap(waiting -> assignments.change(
                        second.person(),
                        waiting.id(),
                        found -> found.after(Act.RETURN, found.content().withSignatures(List.of(), remark))));
        returned.ifPresent(assignment -> assignments.unshare(assignment.id(), assignment.author()));
        return returned.isPresent();
    }

    private AssignmentContent signed(AssignmentContent content, SignedIn person) {
        Answer answer = content.answer();
        if (answer == null || alreadySigned(content, person)) {
            throw new IllegalStateException("nothing to sign, or signed by the same person");
        }
        List<Signature> signatures = new ArrayList<>(content.signatures());
        signatures.add(new Signature(
                person.person().value(), person.displayName(), LocalDate.now(clock), hash(answer.text())));
        return content.withSignatures(signatures, null);
    }

    private static boolean alreadySigned(AssignmentContent content, SignedIn person) {
        return content.signatures().stream()
                .anyMatch(signature -> signature.person().equals(person.person().value()));
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
