package de.leitplanke.register.consent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file that somebody has handed in. What it is, its first bytes say; its name and its sender are not believed. */
final class PaperFile {

    static final int MOST_BYTES = 5_000_000;

    private static final int LONGEST_NAME = 80;
    private static final int MOST_PARTS = 500;
    private static final byte[] PDF_SIGN = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_SIGN = {'P', 'K', 3, 4};

    private final String name;
    private final Type type;
    private final byte[] content;

    PaperFile(String name, Type type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    /** What is taken. */
    enum Type {
        PDF("pdf", "application/pdf"),
        DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        TEXT("txt", "text/plain;charset=UTF-8");

        private final String ending;
        private final String mediaType;

        Type(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** The file, or nothing if it is empty, too large or of another type. */
    static Optional<PaperFile> of(String givenName, byte[] content) {
        if (content.length == 0 || content.length > MOST_BYTES) {
            return Optional.empty();
        }
        return typeOf(content).map(type -> new PaperFile(safe(givenName, type), type, content));
    }

    /** For the reader only: letters, digits and a few signs, with the ending of the type. */
    String name() {
        return name;
    }

    Type type() {
        return type;
    }

    byte[] content() {
        return content.clone();
    }

    private static Optional<Type> typeOf(byte[] content) {
        if (startsWith(content, PDF_SIGN)) {
            return Optional.of(Type.PDF);
        }
        if (startsWith(content, ZIP_SIGN)) {
            return isDocument(content) ? Optional.of(Type.DOCX) : Optional.empty();
        }
        return isText(content) ? Optional.of(Type.TEXT) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length > sign.length
                && ByteBuffer.wrap(content, 0, sign.length).equals(ByteBuffer.wrap(sign));
    }

    /** Reads only as far as the main part, and never unpacks more than a document may hold; macros are refused. */
    private static boolean isDocument(byte[] content) {
        boolean document = false;
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry part = parts.getNextEntry();
            for (int count = 0; part != null; count++, part = parts.getNextEntry()) {
                document |= part.getName().equals("word/document.xml");
                if (part.getName().toLowerCase(Locale.ROOT).contains("vbaproject") || count > MOST_PARTS) {
                    return false;
                }
                for (int read = parts.read(buffer); read >= 0; read = parts.read(buffer)) {
                    unpacked += read;
                    if (unpacked > 20L * MOST_BYTES) {
                        return false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return document;
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String safe(String givenName, Type type) {
        String base = givenName
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{N} ()_-]", "-")
                .strip();
        String shortened = base.substring(0, Math.min(base.length(), LONGEST_NAME));
        return (shortened.isEmpty() ? "Unterlage" : shortened) + "." + type.ending;
    }

    @Override
    public String toString() {
        return "PaperFile";
    }
}
