package de.leitplanke.evidence;

import de.leitplanke.ledger.export.ExportReport;
import de.leitplanke.ledger.export.ExportVerifier;
import de.leitplanke.town.RunningTown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of official acts of whatever town a test works in. */
public final class OwnLog {

    private final RunningTown town = RunningTown.get();

    /** Acts that happen when this clock says. */
    public OfficialActs acts(Clock clock) {
        return new OfficialActs(town.bean(JdbcClient.class), clock);
    }

    public void takeUp() {
        town.bean(OfficialLog.class).takeUp();
    }

    /** What an offline verifier says about the exported log. */
    public ExportReport verified() {
        try {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            town.bean(OfficialLog.class).export(zip);
            Path file = Files.createTempFile(town.data(), "log", ".zip");
            return ExportVerifier.verify(Files.write(file, zip.toByteArray()), null, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
