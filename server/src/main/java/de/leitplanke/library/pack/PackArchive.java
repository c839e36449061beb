package de.leitplanke.library.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a foreign ZIP file in memory; nothing of it ever lies on a disk. Only known names are touched, and what the
 * file says about sizes is not believed.
 */
final class PackArchive {

    private static final String NOT_READABLE = "Die Datei ist kein lesbares ZIP-Archiv.";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private int unpacked;

    private PackArchive() {}

    static Unpacked unpack(byte[] content) {
        if (content.length == 0) {
            return Unpacked.refused(Fault.ofWhole("Es wurde keine Datei übermittelt, oder sie ist leer."));
        }
        if (content.length > PackFiles.MOST_BYTES) {
            return Unpacked.refused(Fault.ofWhole("Das Paket ist größer als 1\u202fMB."));
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > PackFiles.MOST_EXAMPLES + 2) {
                return Unpacked.refused(
                        Fault.ofWhole("Das Paket enthält mehr als " + PackFiles.MOST_EXAMPLES + " Beispiele."));
            }
            PackArchive archive = new PackArchive();
            for (ZipArchiveEntry entry : entries) {
                archive.take(zip, entry);
            }
            return new Unpacked(archive.files, archive.faults);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Unpacked.refused(Fault.ofWhole(NOT_READABLE));
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) {
        String name = entry.getName();
        if (name.equals(PackFiles.FOLDER) && entry.getSize() == 0) {
            return;
        }
        Optional<String> reason = reason(zip, entry).or(() -> read(zip, entry));
        reason.ifPresent(given -> faults.add(Fault.in(PackFiles.shown(name), given)));
    }

    private Optional<String> reason(ZipFile zip, ZipArchiveEntry entry) {
        String name = entry.getName();
        if (entry.isUnixSymlink()) {
            return Optional.of("Das ist eine Verknüpfung auf eine andere Datei. Ein Paket enthält nur Dateien.");
        }
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
            return Optional.of("Der Name führt aus dem Paket heraus.");
        }
        if (!name.equals(PackFiles.MANIFEST) && PackFiles.key(name).isEmpty()) {
            return Optional.of("Diese Datei gehört nicht in ein Paket. Erlaubt sind „pack.yaml“ und Dateien wie"
                    + " „examples/antwort.prompt.md“, der Name aus kleinen Buchstaben, Ziffern und Bindestrichen.");
        }
        if (files.containsKey(name)) {
            return Optional.of("Die Datei ist mehrfach enthalten.");
        }
        return zip.canReadEntryData(entry)
                ? Optional.empty()
                : Optional.of("Die Datei ist verschlüsselt oder auf eine ungewöhnliche Art gepackt.");
    }

    /** Stops as soon as a limit is passed, so that a small pack cannot become a large one. */
    private Optional<String> read(ZipFile zip, ZipArchiveEntry entry) {
        int most = Math.min(PackFiles.LARGEST_FILE, PackFiles.MOST_UNPACKED - unpacked);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                return Optional.of("Entpackt ist die Datei größer als 100\u202fkB, oder alle zusammen als 3\u202fMB.");
            }
            unpacked += bytes.length;
            files.put(entry.getName(), bytes);
            return Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of("Die Datei ist beschädigt und lässt sich nicht entpacken.");
        }
    }
}
