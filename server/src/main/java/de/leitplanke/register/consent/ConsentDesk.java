package de.leitplanke.register.consent;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.register.Admission;
import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import de.leitplanke.register.consent.ConsentRules.Silence;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** Hands out requests to those who may read them, always as they stand today; drafts stay with the employer's side. */
@Service
@Transactional
public class ConsentDesk {

    private final Proceeding proceeding;
    private final ConsentRequests requests;
    private final ConsentPapers papers;
    private final ConsentRules rules;

    ConsentDesk(Proceeding proceeding, ConsentRequests requests, ConsentPapers papers, ConsentRules rules) {
        this.proceeding = proceeding;
        this.requests = requests;
        this.papers = papers;
        this.rules = rules;
    }

    /** All requests that the person may read, the newest first. */
    public List<ConsentRequest> requests(SignedIn person) {
        Admission.toTheTable(person);
        proceeding.lapseAll();
        return requests.all().stream()
                .filter(request -> mayRead(person, request))
                .toList();
    }

    ConsentFile file(SignedIn person, UUID id) {
        Admission.toTheTable(person);
        proceeding.lapseAll();
        ConsentRequest request = requests.find(new ConsentId(id))
                .filter(found -> mayRead(person, found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Role office = Admission.officeOf(person);
        boolean preparing = request.state() == ConsentState.DRAFT && preparesDrafts(person);
        boolean handingIn = request.state() == ConsentState.PAPERS_REQUESTED && preparesDrafts(person);
        return new ConsentFile(
                request,
                papers.of(request.id()),
                requests.steps(request.id()),
                Transitions.from(request.state()).stream()
                        .filter(act -> act.isFor(office))
                        .toList(),
                preparing,
                handingIn,
                rules.silence() == Silence.CONSENT);
    }

    static boolean preparesDrafts(SignedIn person) {
        return Admission.actsAs(person, Role.EMPLOYER) || Admission.actsAs(person, Role.AI_OFFICER);
    }

    private static boolean mayRead(SignedIn person, ConsentRequest request) {
        return request.state() != ConsentState.DRAFT || preparesDrafts(person);
    }
}
