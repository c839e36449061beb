package de.leitplanke.library;

import de.leitplanke.library.SearchTerms.Term;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the town's examples by stems and filters, one page at a time. */
@Repository
@Transactional(readOnly = true)
class ExampleSearch {

    /** Without the long columns; they are read for the one page alone. */
    private static final String FITTING = """
            select e.id, key, title, office, minutes_from, minutes_to, place, changed_on, <rank> as rank
            from <source>
            where retired_on is null
              and (:category = '' or category = :category)
              and (:office = '' or office = :office)
              and (:data = '' or :data = any (data_classes))
              and (not :usable or situation = any (:situations))
            """;

    private static final String FITTING_WORDS = FITTING.replace("<rank>", "f.rank")
            .replace("<source>", "library.example e join <words> f on f.example_id = e.id");

    /**
     * Each part of the union is carried out only if those before it have found nothing: all words, else the word that
     * the fewest examples have and says the most therefore, else any word.
     */
    private static final String BY_WORDS = """
            with hit as materialized (
                select w.example_id, t.part, max(w.weight * t.worth) as score
                from unnest(cast(:lexemes as text[]), cast(:parts as int[]), cast(:worths as int[]))
                     as t (lexeme, part, worth)
                join library.example_word w on w.lexeme = t.lexeme
                group by w.example_id, t.part),
            found as materialized (
                select example_id, sum(score) as rank, count(*) as parts from hit group by example_id),
            full_hit as (select * from found where parts = :all),
            rarest_hit as (
                select found.* from found join hit using (example_id)
                where part = (select part from hit group by part order by count(*), part limit 1)),
            complete as materialized (<complete>),
            telling as materialized (<telling> and not exists (select from complete)),
            fitting as (
                select *, false as partly from complete
                union all
                select *, true from telling
                union all
                select *, true from (<any>) as others
                where not exists (select from complete) and not exists (select from telling))
            """.replace("<complete>", FITTING_WORDS.replace("<words>", "full_hit"))
            .replace("<telling>", FITTING_WORDS.replace("<words>", "rarest_hit"))
            .replace("<any>", FITTING_WORDS.replace("<words>", "found"));

    private static final String BY_FILTERS =
            """
            with fitting as (select *, false as partly from (<fitting>) as every)
            """.replace("<fitting>", FITTING.replace("<rank>", "0").replace("<source>", "library.example e"));

    private static final String PAGE = """
            , page as (
                select *, row_number() over (order by <order>) as line
                from (select * from fitting order by <order> limit :most offset :offset) as shown)
            select key, office, minutes_from, minutes_to, partly, (select count(*) from fitting) as total,
                   ts_headline('german', title, cast(:query as tsquery), :marks) as title,
                   ts_headline('german', lead, cast(:query as tsquery), :marks) as lead
            from page join (select id, lead from library.example) as whole using (id)
            order by line
            """;

    private static final String MARKS =
            "HighlightAll=true, StartSel=\"%c\", StopSel=\"%c\"".formatted(MarkedText.BEGIN, MarkedText.END);

    private final JdbcClient jdbc;

    ExampleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The examples of one page, and how many there are on all pages.
     *
     * @param partly whether no example has all the words, so that these have some of them
     */
    record Found(List<ExampleCard> cards, long total, boolean partly) {}

    private record Row(ExampleCard card, long total, boolean partly) {}

    /**
     * One page of what has all the words; if nothing has, of what has some of them.
     *
     * @param situations names of the situations that count if only usable examples do
     */
    Found find(ExampleQuery query, SearchTerms terms, List<String> situations) {
        StatementSpec statement = jdbc.sql((terms.isEmpty() ? BY_FILTERS : BY_WORDS)
                + PAGE.replace("<order>", query.order().sql()));
        List<Row> rows = bound(statement, query, terms, situations)
                .query(ExampleSearch::row)
                .list();
        return new Found(
                rows.stream().map(Row::card).toList(),
                rows.stream().findFirst().map(Row::total).orElse(0L),
                rows.stream().anyMatch(Row::partly));
    }

    private static StatementSpec bound(
            StatementSpec statement, ExampleQuery query, SearchTerms terms, List<String> situations) {
        StatementSpec bound = terms.isEmpty() ? statement : withTerms(statement, terms);
        return bound.param(
                        "category",
                        Optional.ofNullable(query.category())
                                .map(Category::name)
                                .orElse(""))
                .param("office", query.office())
                .param(
                        "data",
                        Optional.ofNullable(query.dataClass()).map(Enum::name).orElse(""))
                .param("usable", query.usable())
                .param("situations", situations.toArray(String[]::new))
                .param("most", ExampleQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .param("query", terms.query(" | "))
                .param("marks", MARKS);
    }

    private static StatementSpec withTerms(StatementSpec statement, SearchTerms terms) {
        List<String> lexemes = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<Integer> worths = new ArrayList<>();
        for (int part = 0; part < terms.groups().size(); part++) {
            for (Term term : terms.groups().get(part)) {
                lexemes.add(term.lexeme());
                parts.add(part);
                worths.add(term.worth());
            }
        }
        return statement
                .param("all", terms.groups().size())
                .param("lexemes", lexemes.toArray(String[]::new))
                .param("parts", parts.toArray(Integer[]::new))
                .param("worths", worths.toArray(Integer[]::new));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ExampleCard(
                        row.getString("key"),
                        MarkedText.of(row.getString("title")),
                        MarkedText.of(row.getString("lead")),
                        row.getString("office"),
                        row.getInt("minutes_from"),
                        row.getInt("minutes_to")),
                row.getLong("total"),
                row.getBoolean("partly"));
    }
}
