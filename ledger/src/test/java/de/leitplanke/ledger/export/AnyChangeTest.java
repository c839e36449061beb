package de.leitplanke.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every change of an export, tried with random ones; the long set tries many. */
class AnyChangeTest {

    private static final int CHANGES = Boolean.getBoolean("leitplanke.long") ? 20_000 : 300;
    private static final List<String> PROVEN =
            List.of(ExportFiles.ACTS, ExportFiles.PROOFS, ExportFiles.CHECKPOINT, ExportFiles.KEYS);

    @TempDir
    Path folder = Path.of("");

    private final SampleLog log = new SampleLog(23);
    private final Random random = new Random(20_261_122);
    private Path export = Path.of("");

    @BeforeEach
    void writeExport() throws IOException {
        export = log.export(folder);
    }

    @Test
    void changedArchiveIsNeverAcceptedAndNeverAnError() throws IOException {
        byte[] whole = Files.readAllBytes(export);
        for (int change = 0; change < CHANGES; change++) {
            Path changed = Files.write(folder.resolve("a.zip"), changed(whole));
            assertThat(!isAccepted(changed) || hasTheSameContent(changed))
                    .as("change %d", change)
                    .isTrue();
        }
    }

    @Test
    void changedFileInAWellFormedArchiveIsNeverAcceptedAndNeverAnError() throws IOException {
        for (int change = 0; change < CHANGES; change++) {
            String file = PROVEN.get(random.nextInt(PROVEN.size()));
            byte[] before = new Tampering(export).text(file).getBytes(StandardCharsets.UTF_8);
            byte[] after = changed(before);
            Path changed = new Tampering(export).add(file, after).write(folder.resolve("a.zip"));
            assertThat(isAccepted(changed)).as("change %d of %s", change, file).isEqualTo(Arrays.equals(before, after));
        }
    }

    /** By the keys of the archive itself, so that a changed key is a change, too. */
    private static boolean isAccepted(Path archive) throws IOException {
        return ExportVerifier.verify(archive, null, true).isRight();
    }

    private boolean hasTheSameContent(Path archive) throws IOException {
        try (ZipFile one = new ZipFile(export.toFile());
                ZipFile other = new ZipFile(archive.toFile())) {
            for (String file : PROVEN) {
                if (!Arrays.equals(content(one, file), content(other, file))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static byte[] content(ZipFile zip, String file) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(file))) {
            return in.readAllBytes();
        }
    }

    /** One to three times: a bit flipped, a byte set, a stretch cut out, doubled or filled with rubbish. */
    private byte[] changed(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
                case 3 -> bytes = joined(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
                default -> {
                    byte[] rubbish = new byte[end - at];
                    random.nextBytes(rubbish);
                    System.arraycopy(rubbish, 0, bytes, at, rubbish.length);
                }
            }
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
