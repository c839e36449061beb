package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.MalformedException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A foreign ZIP file, read with care: nothing is unpacked to the disk, only known names are touched, all reading is
 * bounded.
 */
final class ExportArchive implements Closeable {

    private final ZipFile zip;

    private ExportArchive(ZipFile zip) {
        this.zip = zip;
    }

    static ExportArchive open(Path file) throws IOException, MalformedException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException notAnArchive) {
            throw new MalformedException("Die Datei ist kein lesbares ZIP-Archiv.");
        }
        try {
            checkNames(zip);
            return new ExportArchive(zip);
        } catch (MalformedException refused) {
            zip.close();
            throw refused;
        }
    }

    private static void checkNames(ZipFile zip) throws MalformedException {
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            if (!ExportFiles.ALL.contains(name)) {
                throw new MalformedException("Das Archiv enthält eine Datei, die nicht dazugehört.");
            }
            if (!names.add(name)) {
                throw new MalformedException("Das Archiv enthält die Datei „" + name + "“ mehrfach.");
            }
        }
        for (String name : ExportFiles.NEEDED) {
            if (!names.contains(name)) {
                throw new MalformedException("Im Archiv fehlt die Datei „" + name + "“.");
            }
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    BoundedLines lines(String name, int longest) throws IOException {
        return new BoundedLines(stream(name), longest);
    }

    byte[] bytes(String name, int longest) throws IOException, MalformedException {
        try (InputStream in = stream(name)) {
            byte[] bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new MalformedException("Die Datei „" + name + "“ ist zu groß.");
            }
            return bytes;
        }
    }

    String text(String name, int longest) throws IOException, MalformedException {
        return Bytes.utf8(bytes(name, longest));
    }

    private InputStream stream(String name) throws IOException {
        InputStream stream = zip.getInputStream(new ZipEntry(name));
        if (stream == null) {
            throw new IOException("no entry " + name);
        }
        return stream;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
