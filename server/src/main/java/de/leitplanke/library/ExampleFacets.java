package de.leitplanke.library;

import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** By what the town's examples can be narrowed down. */
@Repository
@Transactional(readOnly = true)
class ExampleFacets {

    private final JdbcClient jdbc;

    ExampleFacets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> offices() {
        return jdbc.sql("select distinct office from library.example where retired_on is null order by office")
                .query((row, number) -> row.getString("office"))
                .list();
    }

    /** What occurs in the texts of any example. */
    List<DataClass> dataClasses() {
        return jdbc.sql("""
                        select distinct unnest(data_classes) as data_class from library.example
                        where id in (select (array_agg(id))[1] from library.example where retired_on is null
                                     group by situation)
                        order by 1
                        """)
                .query((row, number) -> DataClass.valueOf(row.getString("data_class")))
                .list();
    }

    /** Every situation once. */
    List<ExampleSituation> situations() {
        return jdbc.sql("""
                        select field, audience, purposes, data_classes, tool_classes from library.example
                        where id in (select (array_agg(id))[1] from library.example where retired_on is null
                                     group by situation)
                        """).query(ExampleFacets::situation).list();
    }

    private static ExampleSituation situation(ResultSet row, int number) throws SQLException {
        return new ExampleSituation(
                row.getString("field"),
                Audience.valueOf(row.getString("audience")),
                values(row, "purposes", Purpose::valueOf),
                values(row, "data_classes", DataClass::valueOf),
                values(row, "tool_classes", ToolClass::valueOf));
    }

    private static <T> Set<T> values(ResultSet row, String column, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
