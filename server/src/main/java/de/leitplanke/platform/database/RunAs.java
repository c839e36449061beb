package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How the server's programs are called so that they do not run as root, which PostgreSQL refuses. */
sealed interface RunAs {

    /**
     * The command line that runs the given one under this identity; it must replace itself, so that the process id
     * stays.
     */
    List<String> wrap(List<String> command);

    /** Whether programs under this identity can enter the directory. */
    boolean reaches(Path directory) throws IOException;

    /** Numeric user id that files of the server must belong to. */
    int fileOwner() throws IOException;

    /** The ordinary case: whoever started us is nobody special. */
    record Self() implements RunAs {
        @Override
        public List<String> wrap(List<String> command) {
            return command;
        }

        @Override
        public boolean reaches(Path directory) {
            return true;
        }

        @Override
        public int fileOwner() throws IOException {
            return Owner.ofThisProcess();
        }
    }

    /**
     * Root in a user namespace without mapping: the process sees itself as nobody and has no capabilities outside,
     * while files of root stay its own. So data and binaries may lie below a directory that only root may enter.
     */
    record Namespace() implements RunAs {
        @Override
        public List<String> wrap(List<String> command) {
            return Stream.concat(Stream.of("unshare", "--user", "--"), command.stream())
                    .toList();
        }

        @Override
        public boolean reaches(Path directory) {
            return true;
        }

        @Override
        public int fileOwner() throws IOException {
            return Owner.ofThisProcess();
        }
    }

    /** Root that drops to an account of {@code /etc/passwd}, where namespaces are switched off. */
    record Account(String name, int user, int group) implements RunAs {
        @Override
        public List<String> wrap(List<String> command) {
            List<String> drop =
                    List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--no-new-privs", "--");
            return Stream.concat(drop.stream(), command.stream()).toList();
        }

        @Override
        public boolean reaches(Path directory) throws IOException {
            return Program.run(this, Path.of("/"), List.of("test", "-x", directory.toString()))
                    .succeeded();
        }

        @Override
        public int fileOwner() {
            return user;
        }
    }
}
