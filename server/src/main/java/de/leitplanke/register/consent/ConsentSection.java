package de.leitplanke.register.consent;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.register.Admission;
import de.leitplanke.register.consent.ConsentRules.Silence;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a party the requests that wait for it, so that no deadline ends unseen. */
@Component
class ConsentSection implements StartSection {

    private final ConsentDesk desk;
    private final ConsentRules rules;
    private final Texts texts;

    ConsentSection(ConsentDesk desk, ConsentRules rules, Texts texts) {
        this.desk = desk;
        this.rules = rules;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String titleKey() {
        return "consent.waiting";
    }

    @Override
    public List<Row> rows(Principal person) {
        if (!(person instanceof SignedIn someone) || !Admission.isParty(someone)) {
            return List.of();
        }
        return desk.requests(someone).stream()
                .filter(request ->
                        request.state().waitsFor().stream().anyMatch(party -> Admission.actsAs(someone, party)))
                .map(this::row)
                .toList();
    }

    private Row row(ConsentRequest request) {
        return new Row(
                texts.of("consent.numbered", request.number(), request.title()),
                small(request.state(), request.dueOn()),
                RequestPage.path(request.id()),
                texts.of("consent.waiting.open"));
    }

    private String small(ConsentState state, @Nullable LocalDate dueOn) {
        if (dueOn == null) {
            return texts.of(state.textKey());
        }
        return texts.of(rules.silence() == Silence.CONSENT ? "consent.waiting.silence" : "consent.due", dueOn);
    }
}
