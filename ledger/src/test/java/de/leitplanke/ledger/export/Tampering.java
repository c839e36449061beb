package de.leitplanke.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of an export, to be changed and written again. */
public final class Tampering {

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public Tampering(Path export) throws IOException {
        try (InputStream in = Files.newInputStream(export);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    public String text(String file) {
        return new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    }

    public Tampering change(String file, UnaryOperator<String> change) {
        files.put(file, change.apply(text(file)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Tampering line(String file, int number, UnaryOperator<String> change) {
        return lines(file, lines -> {
            lines.set(number, change.apply(lines.get(number)));
            return lines;
        });
    }

    Tampering swap(String file, int one, int other) {
        return lines(file, lines -> {
            Collections.swap(lines, one, other);
            return lines;
        });
    }

    Tampering lines(String file, UnaryOperator<List<String>> change) {
        return change(file, text -> {
            List<String> lines = change.apply(new ArrayList<>(text.lines().toList()));
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        });
    }

    Tampering remove(String file) {
        files.remove(file);
        return this;
    }

    Tampering add(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    public Path write(Path target) throws IOException {
        return write(target, ZipEntry.DEFLATED);
    }

    /** With deflated or with stored entries. */
    public Path write(Path target, int method) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    store(entry, file.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return target;
    }

    private static void store(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }
}
