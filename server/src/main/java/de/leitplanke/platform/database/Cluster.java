package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data of one PostgreSQL server on disk.
 *
 * @param directory complete from the moment it exists: it is built under another name and then renamed
 */
record Cluster(Path directory, Binaries binaries, RunAs runAs) {

    static final String OWNER = "leitplanke_owner";
    static final String APPLICATION = "leitplanke_app";
    static final String DATABASE = "leitplanke";

    private static final String DRAFT_PREFIX = "cluster-draft-";

    static Path directoryIn(Path place) {
        return place.resolve("cluster");
    }

    /** A new, empty database with its two roles. */
    static Cluster create(Path place, Binaries binaries, RunAs runAs, Passwords passwords) throws IOException, Refusal {
        deleteDrafts(place);
        Path draft = Files.createTempDirectory(place, DRAFT_PREFIX);
        Owner.give(draft, runAs.fileOwner());
        Cluster cluster = new Cluster(draft, binaries, runAs);
        cluster.initialise();
        cluster.writeSettings();
        cluster.createRoles(passwords);
        return new Cluster(Files.move(draft, directoryIn(place)), binaries, runAs);
    }

    /** An existing one, checked as far as a look at its files allows. */
    static Cluster open(Path place, Binaries binaries, RunAs runAs) throws IOException, Refusal {
        Cluster cluster = new Cluster(directoryIn(place), binaries, runAs);
        cluster.checkVersion();
        cluster.checkOwner();
        return cluster;
    }

    /** Brings both configuration files to the state of this version. */
    void writeSettings() throws IOException {
        write("postgresql.conf", ClusterSettings.SERVER);
        write("pg_hba.conf", ClusterSettings.ACCESS);
    }

    Program.Result run(List<String> command) throws IOException {
        return Program.run(runAs, binaries.root(), command);
    }

    private static void deleteDrafts(Path place) throws IOException {
        List<Path> drafts;
        try (Stream<Path> files = Files.list(place)) {
            drafts = files.filter(file -> file.getFileName().toString().startsWith(DRAFT_PREFIX))
                    .toList();
        }
        for (Path draft : drafts) {
            PrivateFiles.delete(draft);
        }
    }

    private void initialise() throws IOException, Refusal {
        Program.Result result = run(List.of(
                binaries.program("initdb"),
                "--pgdata=" + directory,
                "--username=postgres",
                "--auth=reject",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=de-DE",
                "--locale=C.UTF-8",
                "--sync-method=syncfs"));
        if (!result.succeeded()) {
            throw new Refusal("Die Datenbank lässt sich nicht anlegen:\n%s".formatted(result.output()));
        }
    }

    /** In single-user mode: so there is never a moment in which a superuser could log in. One line is one statement. */
    private void createRoles(Passwords passwords) throws IOException, Refusal {
        String statements = """
                create role leitplanke_owner login nosuperuser nobypassrls password '%s'
                create role leitplanke_app login nosuperuser nobypassrls password '%s'
                create database leitplanke owner leitplanke_owner
                revoke all on database leitplanke from public
                grant connect on database leitplanke to leitplanke_app
                """.formatted(passwords.owner(), passwords.application());
        Program.Result result = Program.run(
                runAs,
                binaries.root(),
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-c",
                        "exit_on_error=true",
                        "-D",
                        directory.toString(),
                        "postgres"),
                statements);
        if (!result.succeeded()) {
            throw new Refusal("Die Konten der Datenbank lassen sich nicht anlegen:\n%s".formatted(result.output()));
        }
    }

    private void write(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        PrivateFiles.write(file, content);
        Owner.give(file, runAs.fileOwner());
    }

    private void checkVersion() throws IOException, Refusal {
        Path version = directory.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw new Refusal("""
                    Im Verzeichnis „%s“ liegt keine lesbare Datenbank. Spielen Sie eine Sicherung zurück, oder wählen \
                    Sie mit --data ein anderes Verzeichnis.""".formatted(directory));
        }
        String found = Files.readString(version).strip();
        String carried = binaries.majorVersion();
        if (!found.equals(carried)) {
            throw new Refusal("""
                    Die Datenbank in „%s“ stammt von PostgreSQL %s, diese Fassung von Leitplanke bringt PostgreSQL %s \
                    mit. Spielen Sie eine Sicherung in ein neues Datenverzeichnis zurück.""".formatted(directory, found, carried));
        }
    }

    private void checkOwner() throws IOException, Refusal {
        int expected = runAs.fileOwner();
        if (Owner.of(directory) == expected) {
            return;
        }
        if (Owner.ofThisProcess() != 0) {
            throw new Refusal("""
                    Die Datenbank in „%s“ gehört einem anderen Benutzerkonto. Starten Sie Leitplanke mit dem Konto, \
                    mit dem sie angelegt wurde.""".formatted(directory));
        }
        Owner.give(directory, expected);
    }
}
