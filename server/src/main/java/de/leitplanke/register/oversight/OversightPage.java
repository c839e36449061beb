package de.leitplanke.register.oversight;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.platform.text.GermanTime;
import de.leitplanke.register.Admission;
import de.leitplanke.register.ConnectedModels;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tools;
import de.leitplanke.register.consent.ConsentDesk;
import de.leitplanke.register.consent.ConsentRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything that is configured on one page, to be read at any time without asking anybody. */
@Controller
class OversightPage {

    private final AgreementInForce agreement;
    private final FixedValues values;
    private final Tools tools;
    private final FieldsOfUse fields;
    private final ConnectedModels models;
    private final ConsentDesk consents;
    private final ConsentRules rules;
    private final Clock clock;

    OversightPage(
            AgreementInForce agreement,
            FixedValues values,
            Tools tools,
            FieldsOfUse fields,
            ConnectedModels models,
            ConsentDesk consents,
            ConsentRules rules,
            Clock clock) {
        this.agreement = agreement;
        this.values = values;
        this.tools = tools;
        this.fields = fields;
        this.models = models;
        this.consents = consents;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/mitbestimmung/einsicht")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        Admission.toTheTable(person);
        Optional<AgreementInForce.Stored> stored = agreement.find();
        return Page.of("oversight/oversight")
                .with("version", stored.map(AgreementInForce.Stored::version).orElse(null))
                .with(
                        "inForceFrom",
                        stored.map(found -> GermanTime.day(found.inForceFrom())).orElse(""))
                .with("values", stored.map(found -> values.of(found.version())).orElse(List.of()))
                .with("tools", tools.all())
                .with("fields", fields.all())
                .with("today", LocalDate.now(clock))
                .with("models", models.all())
                .with(
                        "requests",
                        consents.requests(person).stream()
                                .filter(request -> !request.state().isEnd())
                                .toList())
                .with("rules", rules)
                .view();
    }
}
