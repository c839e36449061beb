package de.leitplanke.library;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the few counter-examples by the same stems; there is nothing to use among them. */
@Repository
@Transactional(readOnly = true)
class CounterExampleSearch {

    private final CounterExamples counterExamples;
    private final JdbcClient jdbc;

    CounterExampleSearch(CounterExamples counterExamples, JdbcClient jdbc) {
        this.counterExamples = counterExamples;
        this.jdbc = jdbc;
    }

    /** What fits, on the first page alone; a counter-example belongs to no kind of work that may be done. */
    List<CounterExample> find(ExampleQuery query, SearchTerms terms) {
        if (query.category() != null || query.usable() || query.page() > 1) {
            return List.of();
        }
        List<CounterExample> some = counterExamples.all().stream()
                .filter(example -> query.office().isEmpty() || query.office().equals(example.office()))
                .filter(example ->
                        query.dataClass() == null || example.dataClasses().contains(query.dataClass()))
                .toList();
        if (terms.isEmpty()) {
            return some;
        }
        Set<String> ids = terms.isComplete() ? matching(some, terms) : Set.of();
        return some.stream().filter(example -> ids.contains(example.id())).toList();
    }

    private Set<String> matching(List<CounterExample> some, SearchTerms terms) {
        return jdbc
                .sql("""
                        select id from unnest(cast(:ids as text[]), cast(:texts as text[])) as c (id, words)
                        where to_tsvector('german', words) @@ cast(:query as tsquery)
                        """)
                .param("ids", some.stream().map(CounterExample::id).toArray(String[]::new))
                .param("texts", some.stream().map(CounterExampleSearch::text).toArray(String[]::new))
                .param("query", terms.query(" & "))
                .query((row, number) -> row.getString("id"))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static String text(CounterExample example) {
        return String.join("\n", example.title(), example.lead(), example.office(), example.temptation());
    }
}
