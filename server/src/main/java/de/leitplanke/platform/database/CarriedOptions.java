package de.leitplanke.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the carried database takes from the machine.
 *
 * @param cache where the unpacked binaries may stay for later starts
 * @param runAs identity of the server
 * @param ports proposes a port of loopback that is free at this moment
 */
record CarriedOptions(Path cache, RunAs runAs, Ports ports) {

    /** A source of free ports. */
    @FunctionalInterface
    interface Ports {
        int next() throws IOException;
    }

    static CarriedOptions ofThisMachine() throws IOException, Refusal {
        return new CarriedOptions(usualCache(), Identities.detect(), CarriedOptions::freePort);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path usualCache() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "/"), ".cache"))
                .resolve("leitplanke");
    }
}
