package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Small files of the witness, readable for their owner alone where the system knows such rights. */
final class SafeFiles {

    private SafeFiles() {}

    /** Reads a text of at most this many bytes. */
    static String read(Path file, int longest) throws UsageException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new UsageException("Die Datei „" + file + "“ ist zu groß.");
            }
            return Bytes.utf8(bytes);
        } catch (NoSuchFileException missing) {
            throw new UsageException("Die Datei „" + file + "“ gibt es nicht.");
        } catch (IOException | MalformedException unreadable) {
            throw new UsageException("Die Datei „" + file + "“ lässt sich nicht lesen.");
        }
    }

    /** Creates a file that must not exist yet. */
    static void create(Path file, String text) throws UsageException {
        try {
            write(file, text);
        } catch (IOException e) {
            throw new UsageException("Die Datei „" + file + "“ gibt es schon, oder sie lässt sich nicht anlegen.");
        }
    }

    /** Replaces a file in one step: after a power failure it holds the old text or the new one, whole. */
    static void replace(Path file, String text) throws UsageException {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling(target.getFileName() + ".neu");
        try {
            Files.deleteIfExists(draft);
            write(draft, text);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncFolder(target);
        } catch (IOException e) {
            throw new UsageException("Die Datei „" + file + "“ lässt sich nicht schreiben.");
        }
    }

    /** Keeps a second run on the same file out; closing the channel lets go. */
    static FileChannel locked(Path file) throws UsageException {
        Path lock = file.toAbsolutePath().resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel =
                    FileChannel.open(lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly());
            if (channel.tryLock() != null) {
                return channel;
            }
            channel.close();
        } catch (IOException | OverlappingFileLockException e) {
            throw new UsageException("Der Stand „" + file + "“ lässt sich nicht sperren.");
        }
        throw new UsageException("Mit dem Stand „" + file + "“ wird gerade schon mitgezeichnet.");
    }

    private static void write(Path file, String text) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, ownerOnly())) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void syncFolder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null && isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-------");
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
