package de.leitplanke.platform.backup;

import de.leitplanke.platform.database.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Statements over one connection of the owner, whose values always have the same form. */
final class Sql {

    private final Connection connection;

    private Sql(Connection connection) {
        this.connection = connection;
    }

    /** How a row becomes a value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** No limit of time: copying a table or checking its references may take long. */
    static Connection connect(Database database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.owner().name());
        properties.setProperty("password", database.owner().password());
        // A message must not quote values.
        properties.setProperty("logServerErrorDetail", "false");
        Connection connection = DriverManager.getConnection(database.url(), properties);
        of(connection).run("""
                set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
                set bytea_output = 'hex'; set extra_float_digits = 1; set search_path = pg_catalog""");
        return connection;
    }

    static Sql of(Connection connection) {
        return new Sql(connection);
    }

    void run(String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    <T> List<T> list(Reader<T> reader, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> answers = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    answers.add(reader.read(row));
                }
            }
            return answers;
        }
    }

    List<String> strings(String query, Object... values) throws SQLException {
        return list(row -> row.getString(1), query, values);
    }

    boolean isTrue(String question, Object... values) throws SQLException {
        return list(row -> row.getBoolean(1), question, values).getFirst();
    }

    static List<String> array(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
