package de.leitplanke.platform.backup;

import de.leitplanke.platform.start.Given;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says about itself.
 *
 * @param format tells the file from any other
 * @param formatVersion of the files inside
 * @param application version of the program that wrote it
 * @param migration version of the database's structure
 * @param postgresql version of the server it was read from
 * @param taken when the picture was taken
 */
record Manifest(
        String format,
        int formatVersion,
        String application,
        String migration,
        String postgresql,
        Instant taken,
        List<Rows> tables,
        List<Sequence> sequences) {

    static final String FORMAT = "leitplanke-backup";
    static final int FORMAT_VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    Manifest {
        Given.all(
                "format",
                format,
                "application",
                application,
                "migration",
                migration,
                "postgresql",
                postgresql,
                "taken",
                taken,
                "tables",
                tables,
                "sequences",
                sequences);
    }

    /**
     * The rows of one table.
     *
     * @param sha256 of the file with the rows, in hexadecimal
     */
    record Rows(String table, List<String> columns, long rows, String sha256) {
        Rows {
            Given.all("table", table, "columns", columns, "sha256", sha256);
        }

        /** Name of the file with the rows, in the text form of PostgreSQL's COPY. */
        String file() {
            return BackupFiles.DATA + table + ".copy";
        }
    }

    /**
     * Where a sequence stands.
     *
     * @param called whether {@code last} has been given out
     */
    record Sequence(String name, long last, boolean called) {
        Sequence {
            Given.all("name", name);
        }
    }

    long rows() {
        return tables.stream().mapToLong(Rows::rows).sum();
    }

    byte[] bytes() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    static Manifest parse(byte[] bytes) throws BackupRefusal {
        Manifest manifest;
        try {
            manifest = JSON.readValue(bytes, Manifest.class);
        } catch (JacksonException broken) {
            throw new BackupRefusal("Das Verzeichnis in der Datei ist nicht lesbar.");
        }
        if (!manifest.format.equals(FORMAT)) {
            throw new BackupRefusal("Die Datei ist keine Sicherung von Leitplanke.");
        }
        if (manifest.formatVersion != FORMAT_VERSION) {
            throw new BackupRefusal("""
                    Die Sicherung hat das Format %d; diese Fassung von Leitplanke liest das Format %d.""".formatted(manifest.formatVersion, FORMAT_VERSION));
        }
        return manifest;
    }
}
