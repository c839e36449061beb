package de.leitplanke.evidence;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The counters of log L2: how often a rule, a data class, a tool and an outcome occurred in a month, each by itself.
 * There is no event, no person, no department and no time finer than the month.
 */
@Service
@Transactional
public class RuleCounters {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleCounters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one decision, in a transaction of its own: if counting fails, the work around it goes on.
     *
     * @param things keys of what occurred, by part; each is counted once
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void count(Map<Part, ? extends Collection<String>> things) {
        List<String> parts = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        things.forEach((part, found) -> new TreeSet<>(found).forEach(key -> {
            parts.add(part.name());
            keys.add(key);
        }));
        // Everybody counts in the same order, so that two at once wait for each other and never block each other.
        jdbc.sql("""
                        insert into evidence.rule_hit (municipality_id, month, part, key, hits)
                        select :town, :month, t.part, t.key, 1
                        from unnest(:parts::text[], :keys::text[]) as t (part, key)
                        order by t.part, t.key
                        on conflict (municipality_id, month, part, key) do update set hits = evidence.rule_hit.hits + 1
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("month", YearMonth.now(clock).atDay(1))
                .param("parts", parts.toArray(String[]::new))
                .param("keys", keys.toArray(String[]::new))
                .update();
    }

    /** How often each thing of this part occurred in the month, by its key; only {@link RuleHits} asks. */
    SortedMap<String, Long> of(YearMonth month, Part part) {
        SortedMap<String, Long> hits = new TreeMap<>();
        jdbc.sql("select key, hits from evidence.rule_hit where month = :month and part = :part")
                .param("month", month.atDay(1))
                .param("part", part.name())
                .query(RuleCounters::hit)
                .list()
                .forEach(hit -> hits.put(hit.getKey(), hit.getValue()));
        return hits;
    }

    void forgetBefore(YearMonth first) {
        jdbc.sql("delete from evidence.rule_hit where month < :first")
                .param("first", first.atDay(1))
                .update();
    }

    private static Map.Entry<String, Long> hit(ResultSet row, int number) throws SQLException {
        return Map.entry(row.getString("key"), row.getLong("hits"));
    }
}
