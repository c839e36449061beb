package de.leitplanke.platform.backup;

import de.leitplanke.platform.backup.Manifest.Rows;
import de.leitplanke.platform.backup.Manifest.Sequence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Puts all rows of a backup into empty tables of the same structure, in one transaction. */
final class Loading {

    private final Connection connection;
    private final Sql sql;
    private final BackupArchive archive;

    Loading(Connection connection, BackupArchive archive) {
        this.connection = connection;
        this.sql = Sql.of(connection);
        this.archive = archive;
    }

    /**
     * All or nothing.
     *
     * @return how many rows were deleted again because somebody had deleted them before
     */
    int load(List<ErasedList.Entry> erased) throws SQLException, IOException, BackupRefusal {
        connection.setAutoCommit(false);
        try {
            int deleted = loadInTransaction(erased);
            connection.commit();
            return deleted;
        } catch (SQLException | IOException | BackupRefusal | RuntimeException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private int loadInTransaction(List<ErasedList.Entry> erased) throws SQLException, IOException, BackupRefusal {
        Catalogue catalogue = Catalogue.read(sql);
        Map<String, Table> tables = matching(catalogue);
        OpenedTables opened = OpenedTables.open(sql, catalogue.tables());
        // Asked again, now that nobody else can write.
        if (!Catalogue.isEmpty(sql)) {
            throw TownRestore.notEmpty();
        }
        for (Rows rows : archive.manifest().tables()) {
            @Nullable Table table = tables.get(rows.table());
            if (table != null) {
                copyIn(table, rows);
            }
        }
        for (Sequence sequence : archive.manifest().sequences()) {
            sql.strings(
                    "select setval(?::regclass, ?, ?)::text",
                    Table.quotedInFull(sequence.name()),
                    sequence.last(),
                    sequence.called());
        }
        opened.checkReferences();
        int deleted = deleteAgain(catalogue, erased);
        opened.close();
        return deleted;
    }

    /** Tables by name; the structure here must be the one that was saved. */
    private Map<String, Table> matching(Catalogue catalogue) throws BackupRefusal {
        Map<String, Table> tables = new HashMap<>();
        Map<String, Set<String>> here = new HashMap<>();
        for (Table table : catalogue.tables()) {
            tables.put(table.fullName(), table);
            here.put(table.fullName(), new HashSet<>(table.columns()));
        }
        Map<String, Set<String>> saved = archive.manifest().tables().stream()
                .collect(Collectors.toMap(Rows::table, rows -> new HashSet<>(rows.columns())));
        Set<String> sequences =
                archive.manifest().sequences().stream().map(Sequence::name).collect(Collectors.toSet());
        if (!here.equals(saved) || !sequences.equals(new HashSet<>(catalogue.sequences()))) {
            throw new BackupRefusal("""
                    Die Tabellen der Sicherung sind nicht die, die diese Fassung von Leitplanke beim Umbau %s kennt.""".formatted(archive.manifest().migration()));
        }
        return tables;
    }

    private void copyIn(Table table, Rows rows) throws SQLException, IOException, BackupRefusal {
        try (CheckedRows content = archive.rows(rows)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(rows.columns()), content);
            content.check();
        }
    }

    private int deleteAgain(Catalogue catalogue, List<ErasedList.Entry> erased) throws SQLException {
        int deleted = 0;
        for (Table table : catalogue.tables()) {
            String[] hashes = erased.stream()
                    .filter(entry -> entry.table().equals(table.fullName()))
                    .map(ErasedList.Entry::hash)
                    .toArray(String[]::new);
            if (hashes.length > 0 && table.columns().contains(ErasedList.COLUMN)) {
                deleted += sql.strings("""
                                delete from %s
                                where encode(sha256(convert_to(? || id::text, 'UTF8')), 'hex') = any (?)
                                returning 'deleted'
                                """.formatted(table.quoted()), ErasedList.prefix(table.fullName()), hashes)
                        .size();
            }
        }
        return deleted;
    }
}
