package de.leitplanke.library;

import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down under which words an example is found, and how much each of them says. */
@Repository
class ExampleIndex {

    /** How much a word says: in the title, in what stands on the card, in the rest. */
    private static final Integer[] WEIGHTS = {10, 4, 1};

    private final JdbcClient jdbc;
    private final Texts texts;

    ExampleIndex(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Replaces what was known of the example; belongs into the transaction that stores it. */
    void write(UUID id, Example example) {
        jdbc.sql("delete from library.example_word where example_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                        with token as (
                            select lower(t.token) as word, min(t.token collate "C") as written, max(p.weight) as weight
                            from unnest(cast(:texts as text[]), cast(:weights as int[])) as p (text, weight)
                            cross join lateral ts_parse('default', p.text) as t
                            where t.tokid in (1, 2, 3, 10, 11) and length(t.token) between 2 and 60
                            group by 1),
                        known as materialized (
                            select word, written, weight, (ts_lexize('german_stem', word))[1] as lexeme from token
                            where cardinality(ts_lexize('german_stem', word)) > 0),
                        words as (
                            insert into library.word (municipality_id, word, backwards, written, lexeme)
                            select :town, word, reverse(word), written, lexeme from known order by word
                            on conflict do nothing)
                        insert into library.example_word (municipality_id, lexeme, example_id, weight)
                        select :town, lexeme, :id, max(weight) from known group by lexeme
                        """)
                .param("texts", texts(example))
                .param("weights", WEIGHTS)
                .param("town", CurrentMunicipality.require().value())
                .param("id", id)
                .update();
    }

    private String[] texts(Example example) {
        String card = String.join(
                "\n",
                example.lead(),
                example.office(),
                texts.of(example.category().textKey()));
        Map<String, String> samples =
                example.variables().stream().collect(Collectors.toMap(Variable::name, Variable::sample));
        String rest = Stream.of(
                        example.checks().stream(),
                        example.variables().stream().map(Variable::label),
                        Stream.of(example.template().render(samples), example.answer()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        return List.of(example.title(), card, rest).toArray(String[]::new);
    }
}
