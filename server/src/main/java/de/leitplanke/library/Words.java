package de.leitplanke.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of the town's examples with their stems. Words are found by equality and by order alone, since row-level
 * security lets PostgreSQL use an index for nothing else.
 */
@Repository
@Transactional(readOnly = true)
class Words {

    /** The greatest character: every text that begins alike stands before it. */
    private static final String LAST = "\uDBFF\uDFFF";

    private static final String OCCURS =
            " and exists (select from library.example_word e where e.lexeme = w.lexeme) order by length(w.word), w.word";

    private final JdbcClient jdbc;

    Words(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A word and its stem.
     *
     * @param written with its capital letters
     */
    record Known(String word, String lexeme, String written) {}

    /** A word as somebody types it, with its stem. */
    record Stem(String word, String lexeme) {}

    /** The stems by word after PostgreSQL's German dictionary; words that carry no meaning are left out. */
    Map<String, String> lexemes(Collection<String> words) {
        return jdbc
                .sql("""
                        select word, (ts_lexize('german_stem', word))[1] as lexeme from unnest(:words) as word
                        where cardinality(ts_lexize('german_stem', word)) > 0
                        """)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> new Stem(row.getString("word"), row.getString("lexeme")))
                .list()
                .stream()
                .collect(Collectors.toMap(Stem::word, Stem::lexeme, (first, _) -> first));
    }

    /** Which of these stems occur in an example. */
    List<String> occurring(Collection<String> lexemes) {
        return jdbc
                .sql("""
                        select lexeme from unnest(:lexemes) as lexeme
                        where exists (select from library.example_word e where e.lexeme = lexeme.lexeme)
                        """)
                .param("lexemes", lexemes.toArray(String[]::new))
                .query((row, number) -> row.getString("lexeme"))
                .list();
    }

    /** Words of examples that begin so, the shortest first. */
    List<Known> beginningWith(String beginning, int most) {
        return between("w.word", beginning, most);
    }

    /** Words of examples that end so, the shortest first. */
    List<Known> endingWith(String end, int most) {
        return between("w.backwards", new StringBuilder(end).reverse().toString(), most);
    }

    private List<Known> between(String column, String beginning, int most) {
        return jdbc.sql("select w.word, w.lexeme, w.written from library.word w where " + column + " >= :from and " + column
                        + " < :to" + OCCURS + " limit :most")
                .param("from", beginning)
                .param("to", beginning + LAST)
                .param("most", most)
                .query((row, number) -> new Known(row.getString("word"), row.getString("lexeme"), row.getString("written")))
                .list();
    }
}
