package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Numeric owners of files and of this process. */
final class Owner {

    private static final String USER = "unix:uid";

    private Owner() {}

    static int ofThisProcess() throws IOException {
        return of(Path.of("/proc/self/"));
    }

    static int of(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, USER);
    }

    /** Gives the directory and all below it to the user; only root can do that. */
    static void give(Path directory, int user) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(directory)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.setAttribute(path, USER, user, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
