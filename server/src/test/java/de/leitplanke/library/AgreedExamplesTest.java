package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.RegisterFacts;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.FactsBuilder;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.compare.NamedSituation;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The rule engine agrees with what the examples say is allowed, and with what the counter-examples say is not. */
class AgreedExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final RunningTown town = RunningTown.get();
    private final AgreementVersion version =
            inTown(() -> town.bean(AgreementInForce.class).find().orElseThrow().version());

    @Test
    void everyExampleIsAllowedInEachToolThatItNames() {
        List<NamedSituation> situations =
                inTown(() -> town.bean(ExampleSituations.class).all());
        assertThat(situations).hasSizeGreaterThan(60);
        for (NamedSituation situation : situations) {
            assertThat(version.decide(situation.facts()).outcome())
                    .as(situation.name())
                    .isIn(Outcome.ALLOWED, Outcome.ALLOWED_WITH_OBLIGATIONS);
        }
    }

    @Test
    void everyExampleCanBeUsedWithAtLeastOneTool() {
        List<String> usable = inTown(() -> town.bean(ExampleSituations.class).all()).stream()
                .map(NamedSituation::name)
                .toList();
        for (Example example : inTown(() -> town.bean(Examples.class).all())) {
            assertThat(usable).as(example.key()).anyMatch(name -> name.startsWith("„" + example.title() + "“ mit "));
        }
    }

    @Test
    void noToolMayDoWhatACounterExampleShows() {
        List<Tool> tools = inTown(() -> town.bean(Tools.class).all());
        for (CounterExample example : town.bean(CounterExamples.class).all()) {
            for (Tool tool : tools) {
                assertThat(version.decide(facts(example, tool).build()).outcome())
                        .as(example.id() + " " + tool.name())
                        .isIn(Outcome.FORBIDDEN, Outcome.APPROVAL_NEEDED);
            }
        }
    }

    private FactsBuilder facts(CounterExample example, Tool tool) {
        FieldsOfUse fields = town.bean(FieldsOfUse.class);
        Optional<FieldOfUse> named =
                Optional.ofNullable(example.field()).flatMap(key -> inTown(() -> fields.byKey(key)));
        FieldOfUse field = named.orElseGet(() -> inTown(() -> fields.all().getFirst()));
        FactsBuilder facts = RegisterFacts.forStaff(field, tool, DAY)
                .dataClasses(example.dataClasses())
                .form(
                        example.dataClasses().stream().anyMatch(data -> data.compareTo(DataClass.D1) > 0)
                                ? Form.MASKED
                                : Form.CLEAR)
                .purposes(example.purposes())
                .audience(field.audience());
        return named.isPresent() ? facts : facts.fieldStatus(ReleaseStatus.NOT_RELEASED);
    }

    private <T> T inTown(Supplier<T> work) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(), work::get);
    }
}
