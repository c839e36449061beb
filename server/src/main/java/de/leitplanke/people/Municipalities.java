package de.leitplanke.people;

import de.leitplanke.platform.tenancy.MunicipalityId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The towns of this installation. */
@Repository
@Transactional
public class Municipalities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Municipalities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The town of this installation, once it has been created. */
    public Optional<Municipality> only() {
        return jdbc.sql("select id, name, demo from people.municipality order by created_at limit 1")
                .query((row, number) -> new Municipality(
                        new MunicipalityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("demo")))
                .optional();
    }

    Municipality create(String name, boolean demo) {
        Municipality town = new Municipality(new MunicipalityId(UUID.randomUUID()), name, demo);
        jdbc.sql("insert into people.municipality (id, name, demo, created_at) values (:id, :name, :demo, :now)")
                .param("id", town.id().value())
                .param("name", name)
                .param("demo", demo)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return town;
    }

    void rename(MunicipalityId id, String name) {
        jdbc.sql("update people.municipality set name = :name where id = :id")
                .param("name", name)
                .param("id", id.value())
                .update();
    }
}
