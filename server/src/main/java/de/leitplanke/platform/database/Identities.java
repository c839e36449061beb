package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the identity under which the server can run on this machine. */
final class Identities {

    private static final Path PASSWD = Path.of("/etc/passwd");

    /** In this order: an account of our own, then those that Debian's packages or the base system bring. */
    private static final List<String> ACCOUNTS = List.of("leitplanke", "postgres", "nobody");

    private Identities() {}

    static RunAs detect() throws IOException, Refusal {
        RunAs namespace = new RunAs.Namespace();
        if (Owner.ofThisProcess() != 0) {
            return hasName() || !works(namespace) ? new RunAs.Self() : namespace;
        }
        return works(namespace) ? namespace : account();
    }

    /**
     * Containers may run under a number without an entry in passwd, which PostgreSQL does not accept; in a namespace it
     * does.
     */
    private static boolean hasName() throws IOException {
        return Program.run(new RunAs.Self(), Path.of("/"), List.of("id", "-un")).succeeded();
    }

    /** The first account of passwd that root can drop to. */
    static RunAs account() throws IOException, Refusal {
        List<String> passwd = Files.readAllLines(PASSWD);
        for (String name : ACCOUNTS) {
            Optional<RunAs> account = account(name, passwd);
            if (account.isPresent() && works(account.get())) {
                return account.get();
            }
        }
        throw new Refusal("""
                Die mitgelieferte Datenbank läuft nicht mit den Rechten von root, und auf diesem Rechner lässt sich \
                kein anderes Konto dafür benutzen. Starten Sie Leitplanke mit einem gewöhnlichen Benutzerkonto, oder \
                geben Sie mit LEITPLANKE_DATABASE_URL eine eigene PostgreSQL-Datenbank an.""");
    }

    private static Optional<RunAs> account(String name, List<String> passwd) {
        return passwd.stream()
                .map(line -> line.split(":", -1))
                .filter(fields -> fields.length >= 4 && fields[0].equals(name))
                .<RunAs>map(fields -> new RunAs.Account(name, Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                .findFirst();
    }

    /** A probe: programs start, and they do not see themselves as root. */
    private static boolean works(RunAs identity) {
        try {
            Program.Result result = Program.run(identity, Path.of("/"), List.of("id", "-u"));
            return result.succeeded() && !result.output().strip().equals("0");
        } catch (IOException programIsMissing) {
            return false;
        }
    }
}
