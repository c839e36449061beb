package de.leitplanke.library;

import de.leitplanke.platform.text.PlainName;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Examples that the town has released itself. What it has released, no start and no newer delivery takes away. */
@Repository
@Transactional
public class HouseExamples {

    /** Words of addresses beside which no example can stand. */
    private static final Set<String> TAKEN = Set.of("eigene", "vorschlaege", "so-nicht", "pakete");

    private static final int LONGEST_KEY = 60;

    private final JdbcClient jdbc;
    private final Examples examples;
    private final FormerVersions former;

    HouseExamples(JdbcClient jdbc, Examples examples, FormerVersions former) {
        this.jdbc = jdbc;
        this.examples = examples;
        this.former = former;
    }

    /** Puts the example into the library, in place of what stands there under its key; that is kept as a version. */
    public void release(Example example) {
        former.keepCurrent(example.key());
        jdbc.sql("update library.example set shipped_hash = hash where key = :key and not of_house")
                .param("key", example.key())
                .update();
        String source = ExampleWriter.write(example);
        examples.store(example, place(example.key()), source, ContentHash.of(source));
        jdbc.sql("update library.example set of_house = true where key = :key")
                .param("key", example.key())
                .update();
    }

    /** A key for a new example with this title that nothing has yet. */
    public String freeKey(String title) {
        String words = PlainName.of(title);
        String cut = words.length() <= LONGEST_KEY
                ? words
                : words.substring(0, LONGEST_KEY).replaceAll("-[^-]*$", "");
        return free(cut.isEmpty() ? "beispiel" : cut);
    }

    /** The key itself, or with a number behind it if it stands for something already. */
    public String free(String key) {
        return Stream.concat(Stream.of(key), IntStream.iterate(2, n -> n + 1).mapToObj(n -> key + "-" + n))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** Keys of the examples in the library that the town has released itself. */
    public Set<String> keys() {
        return jdbc
                .sql("select key from library.example where of_house and retired_on is null")
                .query((row, number) -> row.getString("key"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isFree(String key) {
        return !TAKEN.contains(key) && examples.evenRetired(key).isEmpty();
    }

    private int place(String key) {
        return jdbc.sql("""
                        select coalesce((select place from library.example where key = :key), max(place) + 1, 0) as place
                        from library.example
                        """)
                .param("key", key)
                .query((row, number) -> row.getInt("place"))
                .optional()
                .orElse(0);
    }
}
