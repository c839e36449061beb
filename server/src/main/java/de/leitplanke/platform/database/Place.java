package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where the cluster lies: in the data directory, or, if the server's identity cannot enter that one, at a place of its
 * own to which a small file in the data directory points.
 */
final class Place {

    /**
     * Where a system keeps the data of services, in order of preference. Directories open to everybody are no choice.
     */
    static final List<Path> OUTSIDE = List.of(Path.of("/var/lib/leitplanke"), Path.of("/srv/leitplanke"));

    private Place() {}

    /** The directory the cluster is or will be in. */
    static Path of(Path dataDirectory, RunAs runAs) throws IOException, Refusal {
        Path place = chosen(dataDirectory);
        if (runAs.reaches(place)) {
            return place;
        }
        if (Files.exists(Cluster.directoryIn(place))) {
            throw new Refusal("Das Konto „%s“ darf das Verzeichnis „%s“ mit der Datenbank nicht betreten."
                    .formatted(runAs instanceof RunAs.Account account ? account.name() : runAs, place));
        }
        Path outside = outside(dataDirectory, runAs);
        PrivateFiles.write(pointer(dataDirectory), outside + "\n");
        return outside;
    }

    /** Where an earlier start has put it, or would put it first. */
    static Path chosen(Path dataDirectory) throws IOException {
        Path pointer = pointer(dataDirectory);
        return Files.exists(pointer) ? Path.of(Files.readString(pointer).strip()) : dataDirectory;
    }

    private static Path pointer(Path dataDirectory) {
        return dataDirectory.resolve("place");
    }

    private static Path outside(Path dataDirectory, RunAs runAs) throws IOException, Refusal {
        for (Path parent : OUTSIDE) {
            Optional<Path> place = below(parent, dataDirectory, runAs);
            if (place.isPresent()) {
                return place.get();
            }
        }
        throw new Refusal("Für die Daten der Datenbank ließ sich kein Verzeichnis anlegen; versucht wurde: %s."
                .formatted(OUTSIDE));
    }

    private static Optional<Path> below(Path parent, Path dataDirectory, RunAs runAs) {
        try {
            Files.createDirectories(parent);
            if (!runAs.reaches(parent)) {
                return Optional.empty();
            }
            Path place = Files.createTempDirectory(parent, hash(dataDirectory) + "-");
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx--x--x"));
            return Optional.of(place);
        } catch (IOException notWritable) {
            return Optional.empty();
        }
    }

    /** For the human eye only: which place belongs to which data directory; the pointer decides. */
    private static String hash(Path dataDirectory) {
        CRC32 sum = new CRC32();
        sum.update(dataDirectory.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
