package de.leitplanke.evidence;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.Nodes;
import de.leitplanke.ledger.Salt;
import de.leitplanke.ledger.export.ExportLeaf;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Leaves, nodes and checkpoints of the log in the database. */
@Repository
@Transactional
class LogStore implements Nodes, Nodes.Sink {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    LogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act with the salt that opens its commitment. */
    record Row(UUID id, Act act, Salt salt) {}

    record CheckpointRow(long size, LocalDate madeOn, String note, boolean cosigned) {}

    /** Keeps others from appending until this transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('evidence.log'))")
                .query((row, number) -> number)
                .list();
    }

    long size() {
        return jdbc.sql("select count(*) from evidence.log_leaf")
                .query(Long.class)
                .single();
    }

    /** Acts of days that are over and not yet in the log, by day. */
    List<Row> waiting(LocalDate today) {
        return jdbc.sql("""
                        select a.id, a.kind, a.happened_on, a.subject, a.details, a.salt
                        from evidence.official_act a left join evidence.log_leaf l on l.act_id = a.id
                        where l.act_id is null and a.happened_on < :today
                        order by a.happened_on
                        """).param("today", today).query(LogStore::act).list();
    }

    void addLeaf(long number, UUID act) {
        jdbc.sql("insert into evidence.log_leaf (municipality_id, number, act_id) values (:town, :number, :act)")
                .param("town", CurrentMunicipality.require().value())
                .param("number", number)
                .param("act", act)
                .update();
    }

    @Override
    public void put(int level, long index, Hash hash) {
        jdbc.sql("""
                        insert into evidence.log_node (municipality_id, level, place, hash)
                        values (:town, :level, :place, :hash)
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("level", level)
                .param("place", index)
                .param("hash", hash.bytes())
                .update();
    }

    @Override
    public Hash at(int level, long index) {
        return jdbc.sql("select hash from evidence.log_node where level = :level and place = :place")
                .param("level", level)
                .param("place", index)
                .query((row, number) -> Hash.of(row.getBytes("hash")))
                .single();
    }

    /** All leaves in the order of the log. */
    List<Row> leaves() {
        return jdbc.sql("""
                        select a.id, a.kind, a.happened_on, a.subject, a.details, a.salt
                        from evidence.log_leaf l join evidence.official_act a on a.id = l.act_id
                        order by l.number
                        """).query(LogStore::act).list();
    }

    void addCheckpoint(long size, LocalDate day, String note) {
        jdbc.sql("""
                        insert into evidence.checkpoint (municipality_id, size, made_on, note)
                        values (:town, :size, :day, :note)
                        on conflict do nothing
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("size", size)
                .param("day", day)
                .param("note", note)
                .update();
    }

    void cosign(long size, String note) {
        jdbc.sql("update evidence.checkpoint set note = :note, cosigned = true where size = :size")
                .param("note", note)
                .param("size", size)
                .update();
    }

    Optional<CheckpointRow> latest() {
        return jdbc.sql("select size, made_on, note, cosigned from evidence.checkpoint order by size desc limit 1")
                .query((row, number) -> new CheckpointRow(
                        row.getLong("size"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("note"),
                        row.getBoolean("cosigned")))
                .optional();
    }

    List<String> witnesses() {
        return jdbc.sql("select verifier from evidence.witness_key order by place")
                .query((row, number) -> row.getString("verifier"))
                .list();
    }

    void addWitness(String verifier, LocalDate today) {
        jdbc.sql("""
                        insert into evidence.witness_key (municipality_id, verifier, registered_on)
                        values (:town, :verifier, :today)
                        on conflict do nothing
                        """)
                .param("town", CurrentMunicipality.require().value())
                .param("verifier", verifier)
                .param("today", today)
                .update();
    }

    static ExportLeaf exported(Row row) {
        return new ExportLeaf.Open(row.act(), row.salt());
    }

    private static Row act(ResultSet row, int number) throws SQLException {
        Map<String, String> details =
                JSON.readValue(row.getString("details"), new TypeReference<Map<String, String>>() {});
        return new Row(
                row.getObject("id", UUID.class),
                new Act(
                        row.getString("kind"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("subject"),
                        details),
                Salt.of(row.getBytes("salt")));
    }
}
