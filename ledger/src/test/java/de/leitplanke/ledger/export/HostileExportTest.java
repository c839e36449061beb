package de.leitplanke.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileExportTest {

    private static final int SIZE = 23;

    @TempDir
    Path folder = Path.of("");

    private final SampleLog log = new SampleLog(SIZE);
    private Path export = Path.of("");

    @BeforeEach
    void writeExport() throws IOException {
        export = log.export(folder);
    }

    @Test
    void hostileArchivesAreRefused() throws IOException {
        byte[] nothing = {};
        assertRefused(new Tampering(export).add("../../etc/passwd", nothing).write(folder.resolve("a.zip")));
        assertRefused(new Tampering(export).add("bild.png", nothing).write(folder.resolve("b.zip")));
        assertRefused(new Tampering(export).remove(ExportFiles.PROOFS).write(folder.resolve("c.zip")));
        assertRefused(Files.write(folder.resolve("d.zip"), new byte[] {'P', 'K', 5, 6}));
        assertRefused(Files.write(folder.resolve("e.zip"), nothing));
        byte[] whole = Files.readAllBytes(export);
        assertRefused(Files.write(folder.resolve("f.zip"), Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void aBombOfZerosIsNotUnpacked() throws IOException {
        byte[] zeros = new byte[5_000_000];
        for (String file : List.of(ExportFiles.ACTS, ExportFiles.PROOFS, ExportFiles.KEYS, ExportFiles.CHECKPOINT)) {
            assertThat(ExportVerifier.verify(
                                    new Tampering(export).add(file, zeros).write(folder.resolve("h.zip")), null, true)
                            .isRight())
                    .isFalse();
        }
    }

    @Test
    void anyFlippedByteOfTheArchiveNeverEndsInAnError() throws IOException {
        byte[] whole = Files.readAllBytes(export);
        for (int at = 0; at < whole.length; at += 331) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x20;
            ExportReport report =
                    ExportVerifier.verify(Files.write(folder.resolve("g.zip"), changed), log.keys(), true);
            assertThat(report.size()).isBetween(-1L, (long) SIZE);
        }
    }

    private void assertRefused(Path archive) throws IOException {
        assertThat(ExportVerifier.verify(archive, log.keys(), true).defects())
                .extracting(Defect::part)
                .containsExactly(Defect.Part.ARCHIVE);
    }
}
