package de.leitplanke.library;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.guard.Judgement;
import de.leitplanke.library.Light.Colour;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.AgreementVersion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tries an example: its tests with the coach and the detector, its use with the agreement in force. */
@Component
@Transactional(readOnly = true)
public class ExampleReports {

    private final AgreementInForce agreement;
    private final FieldsOfUse fields;
    private final Tools tools;
    private final TemplateTrials trials;
    private final Clock clock;

    ExampleReports(AgreementInForce agreement, FieldsOfUse fields, Tools tools, TemplateTrials trials, Clock clock) {
        this.agreement = agreement;
        this.fields = fields;
        this.tools = tools;
        this.trials = trials;
        this.clock = clock;
    }

    public ExampleReport of(Example example) {
        Optional<FieldOfUse> field = fields.byKey(example.field());
        List<Tool> fitting = tools.all().stream()
                .filter(tool -> field.isPresent() && field.get().tools().contains(tool.id()))
                .filter(tool -> example.toolClasses().contains(tool.toolClass()))
                .toList();
        Optional<AgreementVersion> version = agreement.find().map(stored -> stored.version());
        return new ExampleReport(
                field.orElse(null),
                light(example, field, fitting, version),
                fitting.stream().map(Tool::name).toList(),
                trials.of(example),
                example.clauses().stream()
                        .filter(id -> version.flatMap(found -> CitedPlaces.place(found, id))
                                .isEmpty())
                        .toList());
    }

    private Light light(
            Example example, Optional<FieldOfUse> field, List<Tool> fitting, Optional<AgreementVersion> version) {
        if (field.isEmpty() || fitting.isEmpty()) {
            return new Light(Colour.RED, field.isEmpty() ? "report.noField" : "report.noTool", List.of());
        }
        if (version.isEmpty()) {
            return Light.of(List.of(new Judgement.Refused("guard.noAgreement")));
        }
        LocalDate today = LocalDate.now(clock);
        return Light.of(fitting.stream()
                .map(tool -> ExampleFacts.of(example, field.get(), tool, today))
                .<Judgement>map(facts -> new Judgement.Decided(version.get().decide(facts)))
                .toList());
    }
}
