package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counters of the log of decisions: nothing but how often in a month. */
class RuleCountersTest {

    private final RunningTown town = RunningTown.get();
    private final RuleCounters counters = town.bean(RuleCounters.class);

    @Test
    void counterKnowsNeitherPersonNorDepartmentNorDay() {
        List<String> columns = town.bean(JdbcClient.class)
                .sql("""
                        select attname from pg_attribute
                        where attrelid = 'evidence.rule_hit'::regclass and attnum > 0 and not attisdropped
                        """)
                .query((row, number) -> row.getString("attname"))
                .list();
        assertThat(columns).containsExactlyInAnyOrder("municipality_id", "month", "part", "key", "hits");
        inTown(() -> counters.count(Map.of(Part.RULE, List.of("probe-month"))));
        assertThat(inTownCount("probe-month")).isPositive();
    }

    @Test
    void whatOccursTwiceInOneDecisionIsCountedOnce() {
        long before = inTownCount("probe-twice");
        inTown(() -> counters.count(Map.of(Part.RULE, List.of("probe-twice", "probe-twice"))));
        assertThat(inTownCount("probe-twice")).isEqualTo(before + 1);
    }

    @Test
    void decisionsAtTheSameTimeAreAllCounted() throws InterruptedException {
        long before = inTownCount("probe-b");
        List<Thread> clerks = new ArrayList<>();
        for (int clerk = 0; clerk < 4; clerk++) {
            List<String> rules = clerk % 2 == 0 ? List.of("probe-a", "probe-b") : List.of("probe-b", "probe-a");
            clerks.add(Thread.ofVirtual().start(() -> {
                for (int decision = 0; decision < 25; decision++) {
                    inTown(() -> counters.count(Map.of(Part.RULE, rules, Part.TOOL, Set.of("probe-tool"))));
                }
            }));
        }
        for (Thread clerk : clerks) {
            clerk.join();
        }
        assertThat(inTownCount("probe-b")).isEqualTo(before + 100);
    }

    private long inTownCount(String key) {
        return CurrentMunicipality.call(
                municipality(),
                () -> counters.of(YearMonth.now(town.bean(Clock.class)), Part.RULE)
                        .getOrDefault(key, 0L));
    }

    private void inTown(Runnable work) {
        CurrentMunicipality.run(municipality(), work);
    }

    private MunicipalityId municipality() {
        return town.bean(TownOfThisInstallation.class).get().id();
    }
}
