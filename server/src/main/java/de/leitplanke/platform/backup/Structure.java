package de.leitplanke.platform.backup;

import de.leitplanke.platform.database.Database;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** The tables of an empty town, built by the migrations up to the version of a backup and no further. */
final class Structure {

    private final Database database;
    private final MigrationVersion target;
    private final Sql sql;
    private final List<String> schemasBefore;
    private final boolean recordedBefore;

    Structure(Database database, String migration, Sql sql) throws SQLException {
        this.database = database;
        this.target = MigrationVersion.fromVersion(migration);
        this.sql = sql;
        this.schemasBefore = schemas();
        this.recordedBefore = Catalogue.migration(sql).isPresent();
    }

    void build() throws BackupRefusal {
        MigrationInfoService info = migrations().load().info();
        if (Arrays.stream(info.all()).noneMatch(known -> target.equals(known.getVersion()))) {
            throw new BackupRefusal("""
                    Die Sicherung stammt von einer neueren Fassung von Leitplanke (Umbau %s). Nehmen Sie diese zum \
                    Zurückspielen.""".formatted(target));
        }
        @Nullable MigrationInfo current = info.current();
        if (current != null && current.getVersion().isNewerThan(target.getVersion())) {
            throw new BackupRefusal("""
                    Die Datenbank ist leer, aber schon weiter umgebaut (%s) als die Sicherung (%s). Nehmen Sie einen \
                    neuen Datenordner oder eine neue Datenbank.""".formatted(current.getVersion(), target));
        }
        migrations().target(target).load().migrate();
    }

    /** Leaves the database as it was found. */
    void remove() throws SQLException {
        List<String> built = new ArrayList<>(schemas());
        built.removeAll(schemasBefore);
        for (String schema : built) {
            sql.run("drop schema " + Table.quoted(schema) + " cascade");
        }
        if (!recordedBefore) {
            sql.run("drop table if exists public.flyway_schema_history");
        }
    }

    private FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().name(),
                        database.owner().password())
                .defaultSchema("public")
                .validateMigrationNaming(true)
                .placeholders(Map.of("application", database.application().quoted()));
    }

    private List<String> schemas() throws SQLException {
        return sql.strings("select nspname from pg_namespace where pg_get_userbyid(nspowner) = current_user");
    }
}
