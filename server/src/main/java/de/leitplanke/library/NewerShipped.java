package de.leitplanke.library;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Shipped files that are newer than what the town has made of their example; the town's own stays until it decides. */
@Repository
@Transactional
public class NewerShipped {

    private final JdbcClient jdbc;
    private final Examples examples;
    private final FormerVersions former;

    NewerShipped(JdbcClient jdbc, Examples examples, FormerVersions former) {
        this.jdbc = jdbc;
        this.examples = examples;
        this.former = former;
    }

    /** Puts a shipped file beside the town's own example; false if the town has none of this key. */
    boolean offer(String key, int place, String source, String hash) {
        return jdbc.sql("""
                        update library.example
                        set place = :place,
                            shipped_source = case when shipped_hash = :hash then shipped_source else :source end,
                            shipped_hash = :hash
                        where key = :key and of_house
                        """)
                        .param("place", place)
                        .param("source", source)
                        .param("hash", hash)
                        .param("key", key)
                        .update()
                == 1;
    }

    /** What is offered, by title. */
    public List<Example> all() {
        return jdbc
                .sql("select key, shipped_source from library.example where shipped_source is not null order by title")
                .query((row, number) -> Stored.read(row.getString("key"), row.getString("shipped_source")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Example> of(String key) {
        return all().stream().filter(example -> example.key().equals(key)).findFirst();
    }

    /** The town keeps its own; the next newer file is offered again. */
    public void keepOwn(String key) {
        jdbc.sql("update library.example set shipped_source = null where key = :key")
                .param("key", key)
                .update();
    }

    /** The shipped file takes the place of the town's own, which is kept as a version. */
    public void take(Example shipped) {
        String source = ExampleWriter.write(shipped);
        former.keepCurrent(shipped.key());
        int place = jdbc.sql("select place from library.example where key = :key")
                .param("key", shipped.key())
                .query((row, number) -> row.getInt("place"))
                .single();
        String hash = jdbc.sql("select shipped_hash from library.example where key = :key")
                .param("key", shipped.key())
                .query((row, number) -> row.getString("shipped_hash"))
                .single();
        examples.store(shipped, place, source, hash);
        jdbc.sql("""
                        update library.example set of_house = false, shipped_hash = null, shipped_source = null
                        where key = :key
                        """).param("key", shipped.key()).update();
    }
}
