package de.leitplanke.ledger.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Runs commands and keeps what they print. */
final class Terminal {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);
    private String passphrase = "";
    private String out = "";
    private String err = "";

    void type(String text) {
        passphrase = text;
    }

    int run(String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int status = new LedgerCommand(
                        clock,
                        question -> passphrase.isEmpty() ? Optional.empty() : Optional.of(passphrase.toCharArray()),
                        new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                        new PrintStream(errBytes, true, StandardCharsets.UTF_8))
                .run(List.of(args));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
