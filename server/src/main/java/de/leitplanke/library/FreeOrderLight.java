package de.leitplanke.library;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.guard.FoundClasses;
import de.leitplanke.guard.Judgement;
import de.leitplanke.privacy.Finding;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.RegisterFacts;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What the agreement says about an order that nobody has started yet: as if it were a free order by somebody to whom
 * the gate is open. Whether something really leaves is decided in the workspace alone.
 */
@Component
class FreeOrderLight {

    private static final String FREE_ORDER = "frei";

    private final AgreementInForce agreement;
    private final Examples examples;
    private final FieldsOfUse fields;
    private final Tools tools;
    private final Clock clock;

    FreeOrderLight(AgreementInForce agreement, Examples examples, FieldsOfUse fields, Tools tools, Clock clock) {
        this.agreement = agreement;
        this.examples = examples;
        this.fields = fields;
        this.tools = tools;
        this.clock = clock;
    }

    /** The light for what was found; what only a person can know about a text is not asked here. */
    Light of(List<Finding> findings) {
        Set<DataClass> classes = FoundClasses.of(findings);
        if (classes.isEmpty()) {
            return Light.nothingFound();
        }
        return agreement
                .find()
                .map(stored -> Light.of(judgements(stored.version(), classes)))
                .orElseGet(() -> Light.of(List.of(new Judgement.Refused("guard.noAgreement"))));
    }

    private List<Judgement> judgements(AgreementVersion version, Set<DataClass> classes) {
        Optional<Example> order = examples.byKey(FREE_ORDER);
        Optional<FieldOfUse> field = order.flatMap(found -> fields.byKey(found.field()));
        return field.stream()
                .flatMap(found -> tools.all().stream().map(tool -> facts(order.get(), found, tool, classes)))
                .<Judgement>map(facts -> new Judgement.Decided(version.decide(facts)))
                .toList();
    }

    private Facts facts(Example order, FieldOfUse field, Tool tool, Set<DataClass> classes) {
        return RegisterFacts.forStaff(field, tool, LocalDate.now(clock))
                .dataClasses(classes)
                .form(Form.MASKED)
                .purposes(field.purposes())
                .audience(order.audience())
                .build();
    }
}
