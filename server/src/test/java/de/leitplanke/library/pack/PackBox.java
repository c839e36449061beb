package de.leitplanke.library.pack;

import de.leitplanke.library.ContentHash;
import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReader;
import de.leitplanke.library.ExampleWriter;
import de.leitplanke.library.pack.Pack.Packed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs of an invented town, whole ones and those that somebody has tampered with. */
final class PackBox {

    static final String FILE = "examples/gegenrede.prompt.md";

    private PackBox() {}

    /** A shipped example. */
    static Example shipped(String key) {
        try (Stream<Path> files = Files.list(Path.of("../content/examples"))) {
            Path file = files.filter(path -> path.getFileName().toString().matches("\\d\\d-" + key + "\\.prompt\\.md"))
                    .findFirst()
                    .orElseThrow();
            return ExampleReader.read(key, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Example titled(Example example, String key, String title) {
        return example.reworded(key, title, example.lead(), example.variables(), example.checks(), example.template());
    }

    static byte[] of(Example... examples) {
        return of(Stream.of(examples)
                .map(example -> new Packed(example, List.of()))
                .toList());
    }

    static byte[] of(List<Packed> packed) {
        PackManifest manifest = new PackManifest(
                PackManifest.FORMAT,
                "Aus der Nachbarschaft",
                "Was sich bei uns bewährt hat.",
                "Stadt Auenfels",
                "Bürgeramt",
                "2027-03-05",
                "EUPL-1.2",
                packed.stream().map(PackWriter::entry).toList());
        return PackWriter.write(new Pack(manifest, packed));
    }

    /** The files in it, in their order. */
    static Map<String, byte[]> files(byte[] pack) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A whole pack with one file more, or with another content of one that is in it, which its checksum knows. */
    static byte[] with(String name, byte[] content) {
        Map<String, byte[]> files = files(of(shipped("gegenrede"), shipped("grusswort")));
        String before = files.containsKey(name) ? ContentHash.of(files.get(name)) : "";
        files.put(name, content);
        if (!before.isEmpty()) {
            String manifest = text(files, PackFiles.MANIFEST).replace(before, ContentHash.of(content));
            files.put(PackFiles.MANIFEST, manifest.getBytes(StandardCharsets.UTF_8));
        }
        return zip(files);
    }

    static byte[] with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A whole pack whose manifest says something else. */
    static byte[] saying(String words, String others) {
        Map<String, byte[]> files = files(of(shipped("gegenrede")));
        String manifest = text(files, PackFiles.MANIFEST);
        if (!manifest.contains(words)) {
            throw new AssertionError(manifest);
        }
        files.put(PackFiles.MANIFEST, manifest.replace(words, others).getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }

    static String source(String key) {
        return ExampleWriter.write(shipped(key));
    }

    static String text(Map<String, byte[]> files, String name) {
        byte[] content = files.get(name);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }
}
