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
                        select word, stems[1] as lexeme
                        from unnest(:words) as word cross join lateral ts_lexize('german_stem', word) as stems
                        where cardinality(stems) > 0
                        """)
                .param("words", words.toArray(String[]::new))
                .query((row, number) -> new Stem(row.getString("word"), row.getString("lexeme")))
                .list()
                .stream()
                .collect(Collectors.toMap(Stem::word, Stem::lexeme, (first, _) -> first));
    }

    /** Which of these stems occur in an example; the limit makes one look into the index for each of them. */
    List<String> occurring(Collection<String> lexemes) {
        return jdbc.sql("""
                        select given.lexeme
                        from unnest(cast(:lexemes as text[])) as given (lexeme)
                        cross join lateral (
                            select from library.example_word e where e.lexeme = given.lexeme limit 1) as found
                        """)
                .param("lexemes", lexemes.toArray(String[]::new))
                .query((row, number) -> row.getString("lexeme"))
                .list();
    }

    /**
     * The stems of compounds that begin or end with one of the words.
     *
     * @param most how many are taken for each word and side, the shortest first
     * @param longer how many letters a compound has more than the word
     * @return pairs of a word as given and the stem of a compound with it
     */
    List<Stem> compounds(List<String> words, int most, int longer) {
        return jdbc.sql("""
                        select distinct given.word, found.lexeme
                        from unnest(cast(:words as text[]), cast(:roots as text[]), cast(:rootEnds as text[]),
                                    cast(:tails as text[]), cast(:tailEnds as text[]))
                             as given (word, root, root_end, tail, tail_end)
                        cross join lateral (
                            (select w.word, w.lexeme from library.word w
                             where w.word >= given.root and w.word < given.root_end
                             order by length(w.word), w.word limit :most)
                            union all
                            (select w.word, w.lexeme from library.word w
                             where w.backwards >= given.tail and w.backwards < given.tail_end
                             order by length(w.word), w.word limit :most)) as found
                        where length(found.word) >= length(given.word) + :longer
                        """)
                .param("words", words.toArray(String[]::new))
                .param("roots", words.stream().map(Words::root).toArray(String[]::new))
                .param("rootEnds", words.stream().map(word -> root(word) + LAST).toArray(String[]::new))
                .param("tails", words.stream().map(Words::backwards).toArray(String[]::new))
                .param(
                        "tailEnds",
                        words.stream().map(word -> backwards(word) + LAST).toArray(String[]::new))
                .param("most", most)
                .param("longer", longer)
                .query((row, number) -> new Stem(row.getString("word"), row.getString("lexeme")))
                .list();
    }

    /** Words that begin or end with the same letters as this one, among them every word with one typing error more. */
    List<Known> neighbours(String word, int letters) {
        String tail = backwards(word).substring(0, letters);
        return jdbc.sql("""
                        select word, lexeme, written from library.word where word >= :head and word < :headEnd
                        union
                        select word, lexeme, written from library.word where backwards >= :tail and backwards < :tailEnd
                        """)
                .param("head", word.substring(0, letters))
                .param("headEnd", word.substring(0, letters) + LAST)
                .param("tail", tail)
                .param("tailEnd", tail + LAST)
                .query((row, number) ->
                        new Known(row.getString("word"), row.getString("lexeme"), row.getString("written")))
                .list();
    }

    /** What stays of a word before its ending, so that "Beschwerde" is a part of "Beschwerdebrief", too. */
    private static String root(String word) {
        return word.replaceFirst("(?<=\\p{L}{4})(?:en|e|n)$", "");
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }
}
