package de.leitplanke.library;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The town's examples. A row holds the whole file; it is read once for each content. */
@Repository
@Transactional
public class Examples {

    private final JdbcClient jdbc;
    private final ExampleIndex index;
    private final Clock clock;
    private final Map<String, Optional<Example>> read = new ConcurrentHashMap<>();

    Examples(JdbcClient jdbc, ExampleIndex index, Clock clock) {
        this.jdbc = jdbc;
        this.index = index;
        this.clock = clock;
    }

    /** All examples in the order in which they are offered. */
    public List<Example> all() {
        return jdbc
                .sql("select key, hash, source from library.example where retired_on is null order by place, key")
                .query((row, number) -> example(row.getString("key"), row.getString("hash"), row.getString("source")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Example> byKey(String key) {
        return one("where key = :key and retired_on is null", key);
    }

    /** The same with examples that were taken out of the library, for what was begun from them before. */
    public Optional<Example> evenRetired(String key) {
        return one("where key = :key", key);
    }

    private Optional<Example> one(String condition, String key) {
        return jdbc.sql("select key, hash, source from library.example " + condition)
                .param("key", key)
                .query((row, number) -> example(row.getString("key"), row.getString("hash"), row.getString("source")))
                .optional()
                .flatMap(found -> found);
    }

    /** Cards of the examples with these keys, in their order; one that does not exist is left out. */
    public List<ExampleCard> cards(List<String> keys) {
        return keys.stream()
                .flatMap(key -> byKey(key).stream())
                .map(ExampleCard::of)
                .toList();
    }

    /** The place of each shipped file that is known, by the hash of its content. */
    Map<String, Integer> placesByHash() {
        return jdbc
                .sql("select coalesce(shipped_hash, hash) as hash, place from library.example")
                .query((row, number) -> Map.entry(row.getString("hash"), row.getInt("place")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /** Stores the file under the example's key, in place of an earlier content, with what it is found by. */
    void store(Example example, int place, String source, String hash) {
        UUID id = jdbc.sql("""
                        insert into library.example (id, municipality_id, key, place, source, hash, title, lead, category,
                            field, office, audience, automation_level, purposes, data_classes, tool_classes, situation,
                            minutes_from, minutes_to, changed_on)
                        values (:id, :town, :key, :place, :source, :hash, :title, :lead, :category,
                            :field, :office, :audience, :level, :purposes, :data, :tools, :situation,
                            :from, :to, :today)
                        on conflict (municipality_id, key) do update
                        set (place, source, hash, title, lead, category, field, office, audience, automation_level,
                             purposes, data_classes, tool_classes, situation, minutes_from, minutes_to, changed_on)
                          = (excluded.place, excluded.source, excluded.hash, excluded.title, excluded.lead,
                             excluded.category, excluded.field, excluded.office, excluded.audience,
                             excluded.automation_level, excluded.purposes, excluded.data_classes, excluded.tool_classes,
                             excluded.situation, excluded.minutes_from, excluded.minutes_to, excluded.changed_on)
                        returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("key", example.key())
                .param("place", place)
                .param("source", source)
                .param("hash", hash)
                .param("title", example.title())
                .param("lead", example.lead())
                .param("category", example.category().name())
                .param("field", example.field())
                .param("office", example.office())
                .param("audience", example.audience().name())
                .param("level", example.automationLevel().name())
                .param("purposes", names(example.purposes()))
                .param("data", names(example.dataClasses()))
                .param("tools", names(example.toolClasses()))
                .param("situation", ExampleSituation.of(example).name())
                .param("from", example.minutesFrom())
                .param("to", example.minutesTo())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> row.getObject("id", UUID.class))
                .single();
        index.write(id, example);
    }

    private static String[] names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    private Optional<Example> example(String key, String hash, String source) {
        return read.computeIfAbsent(hash, _ -> Stored.read(key, source));
    }
}
