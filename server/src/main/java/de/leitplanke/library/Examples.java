package de.leitplanke.library;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The town's examples. A row holds the whole file; it is read once for each content. */
@Repository
@Transactional
public class Examples {

    private static final Logger LOG = LoggerFactory.getLogger(Examples.class);

    private final JdbcClient jdbc;
    private final Map<String, Optional<Example>> read = new ConcurrentHashMap<>();

    Examples(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All examples in the order in which they are offered. */
    public List<Example> all() {
        return jdbc
                .sql("select key, hash, source from library.example order by place, key")
                .query((row, number) -> example(row.getString("key"), row.getString("hash"), row.getString("source")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Example> byKey(String key) {
        return jdbc.sql("select key, hash, source from library.example where key = :key")
                .param("key", key)
                .query((row, number) -> example(row.getString("key"), row.getString("hash"), row.getString("source")))
                .optional()
                .flatMap(found -> found);
    }

    /** The examples with these keys, in their order; one that does not exist is left out. */
    public List<Example> byKeys(List<String> keys) {
        return keys.stream().flatMap(key -> byKey(key).stream()).toList();
    }

    /** The place of each stored file, by the hash of its content. */
    Map<String, Integer> placesByHash() {
        return jdbc
                .sql("select hash, place from library.example")
                .query((row, number) -> Map.entry(row.getString("hash"), row.getInt("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /** Stores the file under the key, in place of an earlier content. */
    void store(String key, int place, String source, String hash) {
        jdbc.sql("""
                        insert into library.example (id, municipality_id, key, place, source, hash)
                        values (:id, :town, :key, :place, :source, :hash)
                        on conflict (municipality_id, key) do update
                        set place = excluded.place, source = excluded.source, hash = excluded.hash
                        where library.example.hash <> excluded.hash or library.example.place <> excluded.place
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("key", key)
                .param("place", place)
                .param("source", source)
                .param("hash", hash)
                .update();
    }

    private Optional<Example> example(String key, String hash, String source) {
        return read.computeIfAbsent(hash, _ -> read(key, source));
    }

    /** A stored file that a newer version of the server can no longer read is left out and named. */
    private static Optional<Example> read(String key, String source) {
        try {
            return Optional.of(ExampleReader.read(key, source));
        } catch (BrokenContent broken) {
            LOG.warn("Ein gespeichertes Praxisbeispiel ist nicht lesbar und wird ausgelassen: {}", broken.getMessage());
            return Optional.empty();
        }
    }
}
