package de.leitplanke.platform.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A backup as somebody unpacks, changes and packs it again who knows the format. */
final class Repacked {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Repacked(Path backup) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(backup))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Repacked without(String name) {
        files.remove(name);
        return this;
    }

    Repacked with(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Repacked change(String name, UnaryOperator<String> change) {
        String before = text(name);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing changed in " + name);
        }
        return with(name, after);
    }

    Repacked manifest(UnaryOperator<Manifest> change) throws BackupRefusal {
        files.put(BackupFiles.MANIFEST, change.apply(manifest()).bytes());
        return this;
    }

    /** Makes the manifest fit the changed rows; the seal cannot be made without the key. */
    Repacked withNewHashes() throws BackupRefusal {
        return manifest(old -> {
            List<Manifest.Rows> rows = old.tables().stream()
                    .map(table -> new Manifest.Rows(
                            table.table(),
                            table.columns(),
                            text(table.file()).lines().count(),
                            HexFormat.of()
                                    .formatHex(BackupFiles.sha256()
                                            .digest(text(table.file()).getBytes(StandardCharsets.UTF_8)))))
                    .toList();
            return new Manifest(
                    old.format(),
                    old.formatVersion(),
                    old.application(),
                    old.migration(),
                    old.postgresql(),
                    old.taken(),
                    rows,
                    old.sequences());
        });
    }

    Path to(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private Manifest manifest() throws BackupRefusal {
        return Manifest.parse(files.getOrDefault(BackupFiles.MANIFEST, new byte[0]));
    }

    private String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
