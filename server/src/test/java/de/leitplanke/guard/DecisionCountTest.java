package de.leitplanke.guard;

import static org.assertj.core.api.Assertions.assertThatCode;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Facts;
import de.leitplanke.town.RunningTown;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A lost counter is a lost counter and nothing more. */
class DecisionCountTest {

    private final RunningTown town = RunningTown.get();

    /** Outside every town nothing can be stored, as when the database is away. */
    @Test
    void failureToCountStopsNoWork() {
        Judgement judgement = CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new Judgement.Decided(town.bean(AgreementInForce.class)
                        .find()
                        .orElseThrow()
                        .version()
                        .decide(Facts.builder().build())));
        Tool tool = CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(Tools.class).all().getFirst());

        assertThatCode(() -> town.bean(DecisionCount.class).count(judgement, tool, Set.of(DataClass.D2)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusalWithoutADecisionHasNothingToCount() {
        Tool tool = CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(Tools.class).all().getFirst());
        assertThatCode(() -> town.bean(DecisionCount.class)
                        .count(new Judgement.Refused("guard.noAgreement"), tool, Set.of()))
                .doesNotThrowAnyException();
    }
}
