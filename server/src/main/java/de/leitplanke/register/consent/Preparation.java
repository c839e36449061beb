package de.leitplanke.register.consent;

import de.leitplanke.register.consent.ConsentRequest.ConsentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares a request: its head, and its papers as far as they may still be entered. */
@Service
@Transactional
class Preparation {

    private static final int LONGEST_TEXT = 50_000;

    private final ConsentRequests requests;
    private final ConsentPapers papers;
    private final ConsentRules rules;

    Preparation(ConsentRequests requests, ConsentPapers papers, ConsentRules rules) {
        this.requests = requests;
        this.papers = papers;
        this.rules = rules;
    }

    /** Begins a draft with the list of papers as the rules name them today. */
    ConsentId begin(RequestForm form) {
        ConsentId id = requests.add(form);
        rules.papers().forEach(paper -> papers.add(id, paper.id(), paper.title(), paper.help(), false));
        return id;
    }

    Outcome enter(ConsentId id, String key, Paper.Entry entry) {
        boolean unusable = switch (entry) {
            case Paper.Enclosed(String text) -> text.isBlank() || text.length() > LONGEST_TEXT;
            case Paper.NotApplicable(String reason) -> reason.isBlank() || reason.length() > LONGEST_TEXT;
            case Paper.Open() -> false;
            case Paper.EnclosedFile file -> true;
        };
        if (unusable) {
            return new Outcome.Refused("consent.refused.paperEmpty");
        }
        if (!mayEnter(id, key)) {
            return new Outcome.Refused("consent.refused.notNow");
        }
        papers.enter(id, key, entry);
        return new Outcome.Done();
    }

    Outcome enter(ConsentId id, String key, PaperFile file) {
        if (!mayEnter(id, key)) {
            return new Outcome.Refused("consent.refused.notNow");
        }
        papers.enter(id, key, file);
        return new Outcome.Done();
    }

    /** Papers change in a draft, and those that were demanded until they are handed in; nothing else ever changes. */
    private boolean mayEnter(ConsentId id, String key) {
        ConsentRequest request = requests.locked(id).orElseThrow();
        return papers.of(id).stream().anyMatch(paper -> paper.key().equals(key) && mayEnter(request, paper));
    }

    static boolean mayEnter(ConsentRequest request, Paper paper) {
        return request.state() == ConsentState.DRAFT
                || (request.state() == ConsentState.PAPERS_REQUESTED && paper.demanded());
    }
}
