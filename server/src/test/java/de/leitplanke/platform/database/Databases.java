package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Databases for the tests, all from one copy of the binaries. */
final class Databases {

    private static final Path CACHE = Path.of("target", "carried").toAbsolutePath();

    private Databases() {}

    static CarriedOptions options() throws IOException, Refusal {
        return options(Identities.detect());
    }

    static CarriedOptions options(RunAs runAs) {
        return new CarriedOptions(CACHE, runAs, CarriedOptions::freePort);
    }

    static Database start(Path dataDirectory) throws IOException, Refusal {
        return started(CarriedDatabase.start(dataDirectory, options()));
    }

    static Database started(DatabaseStart start) {
        return switch (start) {
            case DatabaseStart.Started started -> started.database();
            case DatabaseStart.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    static String refusal(DatabaseStart start) {
        return switch (start) {
            case DatabaseStart.Refused refused -> refused.message();
            case DatabaseStart.Started started -> {
                started.database().close();
                throw new AssertionError("The database has started.");
            }
        };
    }

    static Connection connect(Database database) throws SQLException {
        return Connections.open(database.url(), database.owner());
    }

    static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<String> column(Database database, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** The environment that names this database as an external one. */
    static Map<String, String> environment(Database carried) {
        Map<String, String> environment = new HashMap<>();
        environment.put("LEITPLANKE_DATABASE_URL", carried.url());
        environment.put("LEITPLANKE_DATABASE_USER", carried.application().name());
        environment.put("LEITPLANKE_DATABASE_PASSWORD", carried.application().password());
        environment.put("LEITPLANKE_DATABASE_OWNER", carried.owner().name());
        environment.put("LEITPLANKE_DATABASE_OWNER_PASSWORD", carried.owner().password());
        return environment;
    }

    /** Runs statements as superuser on a stopped cluster, one per line. */
    static void alter(Path dataDirectory, String statements) throws IOException, Refusal {
        CarriedOptions options = options();
        Binaries binaries = Binaries.unpack(List.of(options.cache()), options.runAs());
        Program.Result result = Program.run(
                options.runAs(),
                binaries.root(),
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-c",
                        "exit_on_error=true",
                        "-D",
                        Cluster.directoryIn(dataDirectory.toRealPath()).toString(),
                        Cluster.DATABASE),
                statements);
        if (!result.succeeded()) {
            throw new AssertionError(result.output());
        }
    }
}
