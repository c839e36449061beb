package de.leitplanke.agreement;

import de.leitplanke.people.SignedIn;
import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementEdit;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.CheckResult;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Edit;
import de.leitplanke.rules.Problem;
import de.leitplanke.rules.Reading;
import de.leitplanke.rules.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Where both sides open drafts, change them step by step and propose them. Everybody else finds nothing here. */
@Service
@Transactional
class DraftDesk {

    private final Drafts drafts;
    private final Versions versions;
    private final AgreementInForce inForce;
    private final ReadVersions reading;
    private final Proposals proposals;
    private final ShippedProofs proofs;

    DraftDesk(
            Drafts drafts,
            Versions versions,
            AgreementInForce inForce,
            ReadVersions reading,
            Proposals proposals,
            ShippedProofs proofs) {
        this.drafts = drafts;
        this.versions = versions;
        this.inForce = inForce;
        this.reading = reading;
        this.proposals = proposals;
        this.proofs = proofs;
    }

    /** What became of a step. */
    sealed interface Outcome {

        record Saved() implements Outcome {}

        /** The step would leave a text that cannot be an agreement. */
        record Refused(List<Problem> problems) implements Outcome {}

        /** Somebody else changed the draft since the page was opened. */
        record Overtaken() implements Outcome {}
    }

    Office office(SignedIn person) {
        return Office.of(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    List<Draft.Head> all(SignedIn person) {
        Office reader = office(person);
        return drafts.all().stream().filter(head -> head.isReadableFor(reader)).toList();
    }

    Draft open(SignedIn person, UUID id) {
        Office reader = office(person);
        return drafts.find(id)
                .filter(draft -> draft.head().isReadableFor(reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Opens a draft that may still be changed. */
    Draft change(SignedIn person, UUID id) {
        Draft draft = open(person, id);
        if (!draft.head().state().isOpen()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return draft;
    }

    /** Begins with the version in force, else with the one received last. */
    UUID begin(SignedIn person, String title) {
        Office office = office(person);
        return inForce.find()
                .map(stored -> drafts.begin(title, office, stored.id(), stored.version()))
                .or(() -> latest(title, office))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    /** Begins with another text, compared with the version in force; it bears the name of this town's version. */
    UUID begin(SignedIn person, String title, AgreementVersion text) {
        UUID id = begin(person, title);
        Draft draft = open(person, id);
        saved(draft, person, "imported", "", text);
        return id;
    }

    private Optional<UUID> latest(String title, Office office) {
        return versions.latest()
                .flatMap(row -> reading.of(row).map(version -> drafts.begin(title, office, row.id(), version)));
    }

    /**
     * Applies an edit as the next step.
     *
     * @param seen number of the step that the page showed
     * @param what key of the step's name, without its common beginning
     * @param place citation of what is changed, or blank
     */
    Outcome apply(SignedIn person, UUID id, int seen, Edit edit, String what, String place) {
        Draft draft = change(person, id);
        if (draft.step() != seen) {
            return new Outcome.Overtaken();
        }
        return switch (AgreementEdit.apply(draft.text(), edit)) {
            case Reading.Refused refused -> new Outcome.Refused(refused.problems());
            case Reading.Accepted accepted -> saved(draft, person, what, place, accepted.version());
        };
    }

    private Outcome saved(Draft draft, SignedIn person, String what, String place, AgreementVersion text) {
        boolean unchanged = text.hash().equals(draft.text().hash());
        return unchanged || drafts.save(draft, office(person), what, place, text)
                ? new Outcome.Saved()
                : new Outcome.Overtaken();
    }

    /** Goes back to an earlier step; that is a new step, so nothing is lost. */
    void goBack(SignedIn person, UUID id, int step) {
        Draft draft = change(person, id);
        drafts.at(id, step).ifPresent(text -> saved(draft, person, "back", Integer.toString(step), text));
    }

    void share(SignedIn person, UUID id) {
        Draft draft = change(person, id);
        if (office(person).side() == draft.head().office().side()) {
            drafts.setState(id, DraftState.SHARED);
        }
    }

    void withdraw(SignedIn person, UUID id) {
        Draft draft = change(person, id);
        if (office(person).side() == draft.head().office().side()) {
            drafts.setState(id, DraftState.WITHDRAWN);
        }
    }

    /** The clause, or the answer that the draft has none of this id. */
    static Clause clause(Draft draft, String id) {
        return draft.text().clause(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The section, or the answer that the draft has none of this id. */
    static Section section(Draft draft, String id) {
        return draft.text().sections().stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What the gate before the signatures would find. */
    CheckResult check(Draft draft) {
        CheckResult result = AgreementCheck.check(draft.text());
        List<Problem> problems = new ArrayList<>(result.problems());
        problems.addAll(proofs.get().missing(draft.text()));
        return new CheckResult(List.copyOf(problems), result.enumeration());
    }

    /**
     * Freezes the draft as a version for both signatures.
     *
     * @return empty if the draft does not hold together or changes nothing
     */
    Optional<AgreementVersion> propose(SignedIn person, UUID id) {
        Draft draft = change(person, id);
        Office office = office(person);
        if (!office.isParty() || draft.synopsis().isEmpty() || !check(draft).passed()) {
            return Optional.empty();
        }
        AgreementVersion version = proposals.propose(draft.text(), office.side());
        drafts.becameVersion(id, versions.latest().orElseThrow().id());
        return Optional.of(version);
    }
}
