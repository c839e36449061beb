package de.leitplanke.platform.backup;

import de.leitplanke.platform.backup.Manifest.Rows;
import de.leitplanke.platform.backup.Manifest.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes every row of one moment, table by table, without keeping any of them in memory. */
final class BackupWriter {

    private final Sql sql;
    private final CopyManager copy;
    private final ZipOutputStream zip;

    private BackupWriter(Connection connection, ZipOutputStream zip) throws SQLException {
        this.sql = Sql.of(connection);
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
        this.zip = zip;
    }

    /**
     * Writes the backup.
     *
     * @param connection of the owner; its transaction is the moment
     * @param out is flushed and stays open
     */
    static Manifest write(Connection connection, OutputStream out, BackupSeal seal, Instant now)
            throws SQLException, IOException, BackupRefusal {
        connection.setAutoCommit(false);
        Sql.of(connection).run("set transaction isolation level serializable read only deferrable");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Manifest manifest = new BackupWriter(connection, zip).write(seal, now);
        zip.finish();
        connection.rollback();
        return manifest;
    }

    private Manifest write(BackupSeal seal, Instant now) throws SQLException, IOException, BackupRefusal {
        String migration = Catalogue.migration(sql)
                .orElseThrow(() -> new BackupRefusal("In der Datenbank ist noch keine Stadt angelegt."));
        Catalogue catalogue = Catalogue.read(sql);
        List<String> towns = Catalogue.towns(sql);
        put(BackupFiles.README, readme());
        List<Rows> rows = new ArrayList<>();
        for (Table table : catalogue.tables()) {
            rows.add(rowsOf(table, towns));
        }
        List<Sequence> sequences = new ArrayList<>();
        for (String name : catalogue.sequences()) {
            sequences.add(stateOf(name));
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                Manifest.FORMAT_VERSION,
                ApplicationVersion.CURRENT,
                migration,
                sql.strings("show server_version").getFirst(),
                now,
                rows,
                sequences);
        byte[] bytes = manifest.bytes();
        put(BackupFiles.MANIFEST, bytes);
        put(BackupFiles.SEAL, seal.over(bytes));
        return manifest;
    }

    private Rows rowsOf(Table table, List<String> towns) throws SQLException, IOException {
        MessageDigest hash = BackupFiles.sha256();
        zip.putNextEntry(new ZipEntry(new Rows(table.fullName(), table.columns(), 0, "-").file()));
        OutputStream rows = new DigestOutputStream(zip, hash);
        long count = 0;
        if (table.ofTowns()) {
            for (String town : towns) {
                sql.strings("select set_config('app.municipality', ?, true)", town);
                count += copy.copyOut(table.copyOut(), rows);
            }
        } else {
            count = copy.copyOut(table.copyOut(), rows);
        }
        zip.closeEntry();
        return new Rows(table.fullName(), table.columns(), count, HexFormat.of().formatHex(hash.digest()));
    }

    private Sequence stateOf(String name) throws SQLException {
        return sql.list(
                        row -> new Sequence(name, row.getLong("last_value"), row.getBoolean("is_called")),
                        "select last_value, is_called from " + Table.quotedInFull(name))
                .getFirst();
    }

    private void put(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] readme() throws IOException {
        try (InputStream in = Objects.requireNonNull(BackupWriter.class.getResourceAsStream("/backup/LIESMICH.txt"))) {
            return in.readAllBytes();
        }
    }
}
