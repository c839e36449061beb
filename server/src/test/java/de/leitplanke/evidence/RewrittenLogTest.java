package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.ledger.cli.LedgerCommand;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.town.RunningTown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with all rights on the database rewrites the log; the staff council's own computer does not sign that. */
class RewrittenLogTest {

    private static final List<String> TABLES = List.of("log_leaf", "log_node", "checkpoint");
    private static final String LATER = "Einsatzfeld Friedhofsverwaltung";

    @TempDir
    private Path folder;

    private final RunningTown town = RunningTown.get();
    private final OfficialLog log = town.bean(OfficialLog.class);

    @Test
    void witnessSignsWhatContinuesAndRefusesDroppedAndRewrittenActs() throws Exception {
        record("Einsatzfeld Bauhof");
        takeUp();
        long earlier = size();
        register(witness("init", "--key", file("zeuge.key"), "--name", "musterberg.de/zeuge"));
        record(LATER);
        takeUp();
        Ended signed = sign("--platform", log.platformKey());
        assertThat(signed.status()).as(signed.said()).isZero();

        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            save(statement);
            try {
                drop(statement, earlier);
                assertThat(size()).isEqualTo(earlier);
                assertRefused(sign(), "weniger Einträge");

                rename(statement, LATER, "Einsatzfeld Stadtgrün");
                takeUp();
                assertThat(size()).isGreaterThan(earlier);
                assertRefused(sign(), "Frühere Einträge wurden geändert");
            } finally {
                rename(statement, "Einsatzfeld Stadtgrün", LATER);
                restore(statement);
            }
        }
        Ended again = sign();
        assertThat(again.status()).as(again.said()).isZero();
    }

    private static void assertRefused(Ended ended, String reason) {
        assertThat(ended.status()).as(ended.said()).isOne();
        assertThat(ended.said()).contains("Nicht mitgezeichnet", reason);
    }

    private void record(String subject) {
        OfficialActs yesterday =
                new OfficialActs(town.bean(JdbcClient.class), Clock.offset(Clock.systemUTC(), Duration.ofDays(-1)));
        CurrentMunicipality.run(
                town(),
                () -> town.bean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> yesterday.record(ActKind.RELEASE, subject, Map.of("office", "EMPLOYER"))));
    }

    private void takeUp() {
        CurrentMunicipality.run(town(), log::takeUp);
    }

    private long size() {
        return CurrentMunicipality.call(town(), () -> log.latest().orElseThrow().size());
    }

    private void register(Ended init) {
        assertThat(CurrentMunicipality.call(
                        town(), () -> log.register(init.said().strip())))
                .as(init.said())
                .isTrue();
    }

    private Ended sign(String... more) throws IOException, InterruptedException {
        return witness(Stream.concat(
                        Stream.of("sign", "--key", file("zeuge.key"), "--state", file("stand"), "--url", town.url()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    /** How the program ended and what it printed. */
    private record Ended(int status, String said) {}

    private static Ended witness(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LedgerCommand.class.getName(),
                                "witness"),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Connection owner() throws SQLException {
        Database database = town.bean(Database.class);
        Connection owner = DriverManager.getConnection(
                database.url(), database.owner().name(), database.owner().password());
        try (Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '" + town().value() + "', false)");
        }
        return owner;
    }

    private static void save(Statement statement) throws SQLException {
        for (String table : TABLES) {
            statement.execute("create temporary table saved_" + table + " as select * from evidence." + table);
        }
    }

    /** The log as it was when it had this many leaves. */
    private static void drop(Statement statement, long size) throws SQLException {
        statement.execute("delete from evidence.checkpoint where size > " + size);
        statement.execute("delete from evidence.log_node where (place + 1) << level > " + size);
        statement.execute("delete from evidence.log_leaf where number >= " + size);
    }

    private static void rename(Statement statement, String subject, String other) throws SQLException {
        statement.execute(
                "update evidence.official_act set subject = '" + other + "' where subject = '" + subject + "'");
    }

    private static void restore(Statement statement) throws SQLException {
        for (String table : TABLES) {
            statement.execute("delete from evidence." + table);
            statement.execute("insert into evidence." + table + " select * from saved_" + table);
        }
    }

    private MunicipalityId town() {
        return town.bean(TownOfThisInstallation.class).get().id();
    }
}
