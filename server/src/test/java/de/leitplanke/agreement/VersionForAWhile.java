package de.leitplanke.agreement;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A later version that really is in force in the running town until a test closes it. */
public final class VersionForAWhile implements AutoCloseable {

    private final RunningTown town = RunningTown.get();
    private final UUID municipality =
            town.bean(TownOfThisInstallation.class).get().id().value();
    private final UUID id;
    private int passed;

    public VersionForAWhile(NextVersion version) {
        Versions versions = town.bean(Versions.class);
        UUID[] stored = new UUID[1];
        inTown(() -> stored[0] = version.bringIntoForce(
                versions, town.bean(JdbcClient.class), OffsetDateTime.now(town.bean(Clock.class))));
        id = stored[0];
    }

    /**
     * Moves all entries into force and the signatures before them back by as many days of the calendar, as if the time
     * had passed; days of 24 hours would miss one where the clocks were put back.
     */
    public void pass(int days) {
        passed += days;
        asOwner(List.of(
                "update agreement.version set in_force_from = " + earlier("in_force_from", days),
                "update agreement.signature set signed_at = " + earlier("signed_at", days)));
    }

    private static String earlier(String moment, int days) {
        return "(%s at time zone 'Europe/Berlin' - make_interval(days => %d)) at time zone 'Europe/Berlin'"
                .formatted(moment, days);
    }

    /** The application itself may not delete a version; the owner of the tables may. */
    @Override
    public void close() {
        pass(-passed);
        asOwner(Stream.of("acknowledgement", "signature")
                .map(table -> "delete from agreement." + table + " where version_id = '" + id + "'")
                .toList());
        asOwner(List.of(
                "delete from evidence.published_figure", "delete from agreement.version where id = '" + id + "'"));
    }

    private void asOwner(List<String> statements) {
        Database database = town.bean(Database.class);
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '" + municipality + "', false)");
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void inTown(Runnable work) {
        CurrentMunicipality.run(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> work.run()));
    }
}
