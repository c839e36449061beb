package de.leitplanke.evidence;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A night in the running town in which the log of official acts grows. */
public final class LogNight {

    private LogNight() {}

    /** Two acts of yesterday are recorded and taken up. */
    public static void passes(RunningTown town) {
        Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofDays(-1));
        OfficialActs acts = new OfficialActs(town.bean(JdbcClient.class), yesterday);
        MunicipalityId id = town.bean(TownOfThisInstallation.class).get().id();
        CurrentMunicipality.run(id, () -> {
            town.bean(TransactionTemplate.class).executeWithoutResult(status -> {
                acts.record(ActKind.RELEASE, "Einsatzfeld Probe", Map.of("office", "EMPLOYER"));
                acts.record(ActKind.PAUSE, "Werkzeug Probe", Map.of("office", "SECURITY"));
            });
            town.bean(OfficialLog.class).takeUp();
        });
    }
}
