package de.leitplanke.town;

import de.leitplanke.Leitplanke;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringApplication;

/** The server as a program of its own that says when it is ready and where. */
final class TownProgram {

    static final String READY = "ready at port ";

    private TownProgram() {}

    public static void main(String[] arguments) {
        String port = SpringApplication.run(Leitplanke.class, arguments)
                .getEnvironment()
                .getProperty("local.server.port");
        byte[] line = (READY + port + "\n").getBytes(StandardCharsets.US_ASCII);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
