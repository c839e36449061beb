package de.leitplanke.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The programs of PostgreSQL, unpacked from the jar once and kept for later starts.
 *
 * @param root holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path root) {

    /**
     * Unpacks into the first of the directories that can be written and that the server's identity can enter. Several
     * starts at the same time are safe: each unpacks for itself, one result becomes the common one.
     */
    static Binaries unpack(List<Path> directories, RunAs runAs) throws IOException, Refusal {
        URL archive = archive();
        String name = "postgresql-" + key(archive);
        for (Path directory : directories) {
            if (isUsable(directory, runAs)) {
                return new Binaries(unpacked(archive, directory.toRealPath().resolve(name)));
            }
        }
        throw new Refusal(
                "Die Programme der Datenbank lassen sich nirgends ablegen; versucht wurde: %s.".formatted(directories));
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    /** Such as "18.6". */
    String version() throws IOException {
        String answer = Program.run(new RunAs.Self(), root, List.of(program("postgres"), "--version"))
                .output();
        return answer.strip().replaceAll(".* ", "");
    }

    /** Such as "18"; data directories of different major versions do not understand each other. */
    String majorVersion() throws IOException {
        return version().replaceAll("\\..*", "");
    }

    private static URL archive() throws Refusal {
        String machine = System.getProperty("os.arch", "");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String name = switch (machine) {
            case "amd64", "x86_64" -> "/postgres-" + system + "-x86_64.txz";
            case "aarch64" -> "/postgres-" + system + "-arm_64.txz";
            default -> "/postgres-" + system + "-" + machine + ".txz";
        };
        @Nullable URL archive = Binaries.class.getResource(name);
        if (archive == null) {
            throw new Refusal("""
                    Für diesen Rechner (%s, %s) liegt keine Datenbank bei. Geben Sie mit LEITPLANKE_DATABASE_URL eine \
                    eigene PostgreSQL-Datenbank an.""".formatted(system, machine));
        }
        return archive;
    }

    /** Tells one content of the archive from another without reading it: the checksum stands in the jar's directory. */
    private static String key(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        long key = connection instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : connection.getContentLengthLong();
        return Long.toHexString(key);
    }

    private static boolean isUsable(Path directory, RunAs runAs) {
        try {
            Files.createDirectories(directory);
            return Files.isWritable(directory) && runAs.reaches(directory.toRealPath());
        } catch (IOException notThere) {
            return false;
        }
    }

    private static Path unpacked(URL archive, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        Path draft = Files.createTempDirectory(target.getParent(), "unpacking-");
        try (InputStream content = archive.openStream()) {
            Archive.unpack(content, draft);
        }
        syncToDisk(draft);
        Files.setPosixFilePermissions(draft, Archive.READABLE_BY_ALL);
        try {
            Files.move(draft, target);
        } catch (IOException failure) {
            PrivateFiles.delete(draft);
            if (!Files.isDirectory(target)) {
                throw failure;
            }
        }
        return target;
    }

    /** A power cut must not leave empty programs under the final name; one call is far quicker than one per file. */
    private static void syncToDisk(Path directory) throws IOException {
        Program.run(new RunAs.Self(), directory, List.of("sync", "--file-system", directory.toString()));
    }
}
