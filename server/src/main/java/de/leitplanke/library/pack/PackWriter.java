package de.leitplanke.library.pack;

import de.leitplanke.library.ContentHash;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.pack.Pack.Packed;
import de.leitplanke.library.pack.PackManifest.Entry;
import de.leitplanke.platform.start.Yaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a pack; the same examples with the same words on the same day always give the same bytes. */
final class PackWriter {

    private PackWriter() {}

    /** The entry of the manifest for an example. */
    static Entry entry(Packed packed) {
        return new Entry(
                PackFiles.of(packed.example().key()),
                ContentHash.of(ExampleWriter.write(packed.example())),
                packed.formerly());
    }

    static byte[] write(Pack pack) {
        LocalDateTime midnight = pack.manifest().day().atStartOfDay();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, PackFiles.MANIFEST, Yaml.write(pack.manifest()), midnight);
            for (Packed packed : pack.examples()) {
                add(zip, PackFiles.of(packed.example().key()), ExampleWriter.write(packed.example()), midnight);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text, LocalDateTime when) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(when);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
