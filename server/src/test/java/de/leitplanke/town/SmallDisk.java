package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** A file system of its own with little space, which only root can make. */
final class SmallDisk implements AutoCloseable {

    private static final byte[] BLOCK = new byte[4096];

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk mount(Path folder, int megabytes) throws IOException {
        assumeTrue(
                run(List.of("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "leitplanke", folder.toString())),
                "Only root may mount a small file system to fill.");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    /** Leaves not a single block. */
    void fill() throws IOException {
        try (OutputStream file =
                Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                file.write(BLOCK);
            }
        } catch (IOException full) {
            assertThat(folder.toFile().getUsableSpace()).isZero();
        }
    }

    void free() throws IOException {
        Files.deleteIfExists(filler());
    }

    @Override
    public void close() throws IOException {
        assertThat(run(List.of("umount", folder.toString()))).isTrue();
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.onExit().join().exitValue() == 0;
    }
}
