package de.leitplanke.register.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Yaml;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.HeadValues;
import de.leitplanke.town.RunningTown;
import org.junit.jupiter.api.Test;

/** The shipped rules of co-determination say what the shipped agreement says, and where they come from. */
class ShippedRulesTest {

    private final RunningTown town = RunningTown.get();
    private final ConsentRules rules = town.bean(ConsentRules.class);

    @Test
    void deadlinesAreThoseOfTheAgreement() {
        HeadValues values = CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(AgreementInForce.class)
                        .find()
                        .orElseThrow()
                        .version()
                        .values());
        assertThat(values.number("participation.consentDays")).hasValue(rules.decisionDays());
        assertThat(values.number("participation.initiativeAnswerDays")).hasValue(rules.initiativeAnswerDays());
    }

    @Test
    void rulesNameTheirSourceAndThatALawyerMustLookAtThem() {
        assertThat(rules.source()).contains("§\u202f66");
        assertThat(rules.status()).contains("rechtlich zu prüfen", "November 2026");
    }

    @Test
    void rulesWithoutADeadlineAreNamedAsBroken() {
        String broken = """
                {law: x, source: x, status: x, decisionDays: 0, urgentDays: 7, extensionDays: 7, silence: CONSENT,
                 afterPapers: RESTART, initiativeAnswerDays: 14, papers: [{id: a, title: A, help: ""}]}
                """;
        assertThatThrownBy(() ->
                        Yaml.read("rules.yaml", broken, ConsentRules.class).checked("rules.yaml"))
                .isInstanceOf(BrokenContent.class);
    }
}
