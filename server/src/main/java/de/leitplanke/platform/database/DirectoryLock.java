package de.leitplanke.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes this process the only one that works with a data directory. The operating system takes the lock back when the
 * process dies, however it dies; the process id in the file is for the message alone.
 */
final class DirectoryLock implements AutoCloseable {

    /** Within one process closing any channel on the file would free its lock, so a second one is never opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException, Refusal {
        Path file = directory.resolve("lock");
        if (!HELD.add(file)) {
            throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            return new DirectoryLock(file, locked(directory, file));
        } catch (IOException | Refusal failure) {
            HELD.remove(file);
            throw failure;
        }
    }

    /** Whether somebody, this process included, works with the directory at this moment. */
    static boolean isHeld(Path directory) throws IOException {
        try {
            take(directory).close();
            return false;
        } catch (Refusal inUse) {
            return true;
        }
    }

    private static FileChannel locked(Path directory, Path file) throws IOException, Refusal {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                PrivateFiles.OWNER_ONLY);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            String holder = contentOf(channel);
            channel.close();
            throw inUse(directory, holder);
        }
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(
                Long.toString(ProcessHandle.current().pid())));
        return channel;
    }

    private static String contentOf(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        return StandardCharsets.UTF_8.decode(content.flip()).toString();
    }

    private static Refusal inUse(Path directory, String process) {
        return new Refusal("""
                Das Datenverzeichnis „%s“ wird schon benutzt (Prozess %s). Beenden Sie das andere Leitplanke, oder \
                wählen Sie mit --data ein anderes Verzeichnis.""".formatted(directory, process));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException lockEndsWithTheProcess) {
            // Nothing depends on it: the operating system frees the lock at the latest when the process ends.
        } finally {
            HELD.remove(file);
        }
    }
}
