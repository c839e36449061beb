package de.leitplanke.evidence;

import de.leitplanke.ledger.Salt;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the official acts of the town. They are only ever added; the day is kept, the time of day is not. */
@Service
@Transactional
public class OfficialActs {

    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    OfficialActs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An act as pages list it. */
    public record Listed(ActKind kind, LocalDate day, String subject) {}

    /** The newest acts, without their details. */
    List<Listed> newest() {
        return jdbc.sql("""
                        select kind, happened_on, subject from evidence.official_act
                        order by happened_on desc, kind, subject
                        limit :shown
                        """)
                .param("shown", SHOWN)
                .query((row, number) -> new Listed(
                        ActKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("subject")))
                .list();
    }

    /** How often seals were opened, by year, the newest first. */
    SortedMap<Integer, Long> openingsByYear() {
        SortedMap<Integer, Long> years = new TreeMap<>(Comparator.reverseOrder());
        jdbc.sql("""
                        select extract(year from happened_on)::int as year, count(*) as openings
                        from evidence.official_act where kind = :kind group by year
                        """)
                .param("kind", ActKind.SEAL_OPENED.name())
                .query((row, number) -> Map.entry(row.getInt("year"), row.getLong("openings")))
                .list()
                .forEach(year -> years.put(year.getKey(), year.getValue()));
        return years;
    }

    /**
     * Records an act in the transaction of what it is about: both happen or neither.
     *
     * @param subject what it is about, in words that may become public, for example "Fassung 2"
     * @param details hashes, offices and dates; never a person, a name or a text of work
     */
    public void record(ActKind kind, String subject, Map<String, String> details) {
        jdbc.sql("""
                        insert into evidence.official_act
                            (id, municipality_id, kind, happened_on, subject, details, salt)
                        values (:id, :town, :kind, :day, :subject, :details, :salt)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("kind", kind.name())
                .param("day", LocalDate.now(clock))
                .param("subject", subject)
                .param("details", json.writeValueAsString(details))
                .param("salt", Salt.random(random).bytes())
                .update();
    }
}
