package de.leitplanke.platform.backup;

import de.leitplanke.platform.backup.Manifest.Rows;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup's file, which is read as a whole before anything of it is believed. */
final class BackupArchive implements Closeable {

    private static final int LARGEST_MANIFEST = 1 << 24;

    private final ZipFile zip;
    private final byte[] manifestBytes;
    private final Manifest manifest;

    private BackupArchive(ZipFile zip) throws IOException, BackupRefusal {
        this.zip = zip;
        if (zip.getEntry(BackupFiles.MANIFEST) == null || zip.getEntry(BackupFiles.SEAL) == null) {
            throw new BackupRefusal("Die Datei ist keine Sicherung von Leitplanke.");
        }
        this.manifestBytes = bytes(BackupFiles.MANIFEST);
        this.manifest = Manifest.parse(manifestBytes);
    }

    /** Opens the file and checks every byte of its data against the manifest. */
    static BackupArchive open(Path file) throws IOException, BackupRefusal {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefusal("Die Datei „%s“ gibt es nicht.".formatted(file));
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            try {
                BackupArchive archive = new BackupArchive(zip);
                archive.check();
                return archive;
            } catch (IOException | BackupRefusal | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (ZipException | EOFException broken) {
            throw new BackupRefusal(
                    "Die Datei ist kein vollständiges ZIP-Archiv: abgeschnitten, beschädigt oder keine Sicherung.");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    void check(BackupSeal seal) throws IOException, BackupRefusal {
        seal.check(bytes(BackupFiles.SEAL), manifestBytes);
    }

    /** The rows of a table, checked once more while they are read; {@link CheckedRows#check} says the result. */
    CheckedRows rows(Rows table) throws IOException {
        return new CheckedRows(stream(table.file()), table);
    }

    private void check() throws IOException, BackupRefusal {
        Set<String> expected = new HashSet<>(Set.of(BackupFiles.README, BackupFiles.MANIFEST, BackupFiles.SEAL));
        for (Rows table : manifest.tables()) {
            if (!expected.add(table.file())) {
                throw new BackupRefusal("Das Verzeichnis nennt die Tabelle „%s“ zweimal.".formatted(table.table()));
            }
        }
        List<String> found =
                Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
        for (String name : found) {
            if (!expected.contains(name)) {
                throw new BackupRefusal("Die Sicherung enthält etwas, das nicht hineingehört: „%s“.".formatted(name));
            }
        }
        if (found.size() != expected.size()) {
            expected.removeAll(new HashSet<>(found));
            throw new BackupRefusal("In der Sicherung fehlt etwas oder ist doppelt: %s.".formatted(expected));
        }
        for (Rows table : manifest.tables()) {
            try (CheckedRows rows = rows(table)) {
                rows.transferTo(OutputStream.nullOutputStream());
                rows.check();
            }
        }
    }

    private byte[] bytes(String name) throws IOException {
        try (InputStream in = stream(name)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST);
            // nothing else notices a damaged manifest where the master key is missing
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ZipEntry entry = zip.getEntry(name);
            if (entry == null || sum.getValue() != entry.getCrc()) {
                throw new ZipException("damaged entry " + name);
            }
            return bytes;
        }
    }

    private InputStream stream(String name) throws IOException {
        InputStream stream = zip.getInputStream(new ZipEntry(name));
        if (stream == null) {
            throw new ZipException("no entry " + name);
        }
        return stream;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
