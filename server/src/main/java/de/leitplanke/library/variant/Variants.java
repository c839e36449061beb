package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.variant.Variant.VariantId;
import de.leitplanke.people.PersonId;
import de.leitplanke.platform.backup.Erasures;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Variants in the database. A private one is handed out to its author alone. */
@Repository
@Transactional
class Variants {

    private static final String SELECT = """
            select id, author_id, sender, key, origin, title, source, state, renews, agreed_by, declined_because, house_key
            from library.variant
            """;

    private final JdbcClient jdbc;
    private final Erasures erasures;

    Variants(JdbcClient jdbc, Erasures erasures) {
        this.jdbc = jdbc;
        this.erasures = erasures;
    }

    /** Everything the person has made, by title. */
    List<Variant> by(PersonId author) {
        return jdbc.sql(SELECT + "where author_id = :author order by title, id")
                .param("author", author.value())
                .query(Variants::variant)
                .list();
    }

    Optional<Variant> find(PersonId author, UUID id) {
        return jdbc.sql(SELECT + "where id = :id and author_id = :author")
                .param("id", id)
                .param("author", author.value())
                .query(Variants::variant)
                .optional();
    }

    Optional<Variant> byKey(PersonId author, String key) {
        return jdbc.sql(SELECT + "where key = :key and author_id = :author")
                .param("key", key)
                .param("author", author.value())
                .query(Variants::variant)
                .optional();
    }

    /** Whoever made it: only for what was begun from it and stands in sealed content. */
    Optional<Variant> ofAnybody(String key) {
        return jdbc.sql(SELECT + "where key = :key")
                .param("key", key)
                .query(Variants::variant)
                .optional();
    }

    /** What its authors have handed to others, and what these have not decided on yet. */
    List<Variant> suggested() {
        return jdbc.sql(SELECT + "where state in ('SUGGESTED', 'AGREED_BY_OFFICE') order by title, id")
                .query(Variants::variant)
                .list();
    }

    /** Locks a variant until the end of the transaction. */
    Optional<Variant> locked(VariantId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(Variants::variant)
                .optional();
    }

    VariantId add(PersonId author, String origin, Example example) {
        VariantId id = new VariantId(UUID.randomUUID());
        jdbc.sql("""
                        insert into library.variant
                            (id, municipality_id, author_id, key, origin, title, source, state)
                        values (:id, :town, :author, :key, :origin, :title, :source, 'PRIVATE')
                        """)
                .param("id", id.value())
                .param("town", CurrentMunicipality.require().value())
                .param("author", author.value())
                .param("key", example.key())
                .param("origin", origin)
                .param("title", example.title())
                .param("source", ExampleWriter.write(example))
                .update();
        return id;
    }

    /** Adds what another town has sent: suggested from the beginning, since nobody here could suggest it. */
    void addSent(String sender, String key, String origin, boolean renews, Example example) {
        jdbc.sql("""
                        insert into library.variant
                            (id, municipality_id, sender, key, origin, title, source, state, renews)
                        values (:id, :town, :sender, :key, :origin, :title, :source, 'SUGGESTED', :renews)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", CurrentMunicipality.require().value())
                .param("sender", sender)
                .param("key", key)
                .param("origin", origin)
                .param("title", example.title())
                .param("source", ExampleWriter.write(example))
                .param("renews", renews)
                .update();
    }

    /** False if it is no longer private. */
    boolean change(VariantId id, Example example) {
        return jdbc.sql("""
                        update library.variant set title = :title, source = :source
                        where id = :id and state = 'PRIVATE'
                        """)
                        .param("title", example.title())
                        .param("source", ExampleWriter.write(example))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    void suggest(VariantId id, boolean renews) {
        jdbc.sql("""
                        update library.variant set state = 'SUGGESTED', renews = :renews, declined_because = ''
                        where id = :id
                        """).param("renews", renews).param("id", id.value()).update();
    }

    void agree(VariantId id, PersonId head) {
        jdbc.sql("update library.variant set state = 'AGREED_BY_OFFICE', agreed_by = :head where id = :id")
                .param("head", head.value())
                .param("id", id.value())
                .update();
    }

    void release(VariantId id, PersonId officer, String houseKey) {
        jdbc.sql("""
                        update library.variant set state = 'HOUSE', released_by = :officer, house_key = :key
                        where id = :id
                        """)
                .param("officer", officer.value())
                .param("key", houseKey)
                .param("id", id.value())
                .update();
    }

    /** Private again; {@code because} is empty if the author has taken it back. */
    void giveBack(VariantId id, String because) {
        jdbc.sql("""
                        update library.variant set state = 'PRIVATE', agreed_by = null, declined_because = :because
                        where id = :id
                        """).param("because", because).param("id", id.value()).update();
    }

    /** For what another town has sent, once it is decided on: nobody here would delete it. */
    void removeSent(VariantId id) {
        jdbc.sql("delete from library.variant where id = :id and sender is not null")
                .param("id", id.value())
                .update();
    }

    /** A released one goes, too; what it has become in the library stays. */
    void delete(PersonId author, UUID id) {
        remembered(jdbc.sql("delete from library.variant where id = :id and author_id = :author returning id")
                .param("id", id)
                .param("author", author.value()));
    }

    void deleteAllBy(PersonId author) {
        remembered(jdbc.sql("delete from library.variant where author_id = :author returning id")
                .param("author", author.value()));
    }

    /** Deletes so that no backup from before brings it back. */
    private void remembered(JdbcClient.StatementSpec deletion) {
        erasures.of(
                "library.variant",
                deletion.query((row, number) -> row.getObject("id", UUID.class)).list());
    }

    private static Variant variant(ResultSet row, int number) throws SQLException {
        @Nullable UUID agreedBy = row.getObject("agreed_by", UUID.class);
        @Nullable UUID author = row.getObject("author_id", UUID.class);
        return new Variant(
                new VariantId(row.getObject("id", UUID.class)),
                author == null ? null : new PersonId(author),
                row.getString("sender"),
                row.getString("key"),
                row.getString("origin"),
                row.getString("title"),
                row.getString("source"),
                VariantState.valueOf(row.getString("state")),
                row.getBoolean("renews"),
                agreedBy == null ? null : new PersonId(agreedBy),
                row.getString("declined_because"),
                row.getString("house_key"));
    }
}
