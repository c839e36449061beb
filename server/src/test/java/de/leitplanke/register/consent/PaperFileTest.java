package de.leitplanke.register.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is what its bytes say, whatever it is called. */
class PaperFileTest {

    @Test
    void typeComesFromTheBytesAndNotFromTheName() {
        assertThat(PaperFile.of("vertrag.exe", bytes("%PDF-1.7\n…"))
                        .orElseThrow()
                        .name())
                .isEqualTo("vertrag.pdf");
        assertThat(PaperFile.of("notiz.pdf", bytes("Nur Text mit Ä."))
                        .orElseThrow()
                        .type())
                .isEqualTo(PaperFile.Type.TEXT);
    }

    @Test
    void programsPicturesAndBrokenTextsAreRefused() {
        assertThat(PaperFile.of("a.txt", new byte[] {'M', 'Z', 0, 1})).isEmpty();
        assertThat(PaperFile.of("a.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .isEmpty();
        assertThat(PaperFile.of("a.txt", new byte[] {(byte) 0xC3, 'x'})).isEmpty();
        assertThat(PaperFile.of("a.txt", new byte[0])).isEmpty();
    }

    @Test
    void tooLargeIsRefused() {
        byte[] content = new byte[PaperFile.MOST_BYTES + 1];
        java.util.Arrays.fill(content, (byte) 'a');
        assertThat(PaperFile.of("a.txt", content)).isEmpty();
    }

    @Test
    void documentIsTakenOtherArchivesAndMacrosAreNot() throws IOException {
        assertThat(PaperFile.of("a", zip("word/document.xml")).orElseThrow().name())
                .isEqualTo("a.docx");
        assertThat(PaperFile.of("a.docx", zip("xl/workbook.xml"))).isEmpty();
        assertThat(PaperFile.of("a.docx", zip("word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void archiveThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(new byte[25 * PaperFile.MOST_BYTES]);
        }
        assertThat(out.size()).isLessThan(PaperFile.MOST_BYTES);
        assertThat(PaperFile.of("a.docx", out.toByteArray())).isEmpty();
    }

    @Test
    void nameCarriesNoPathAndNoSigns() {
        assertThat(PaperFile.of("../../etc/\"böse\"\r\n;x.pdf", bytes("Text"))
                        .orElseThrow()
                        .name())
                .isEqualTo("-böse----x.txt");
        assertThat(PaperFile.of("C:\\Akten\\Vertrag 3.doc", bytes("Text"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Vertrag 3.txt");
        assertThat(PaperFile.of("", bytes("Text")).orElseThrow().name()).isEqualTo("Unterlage.txt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        return out.toByteArray();
    }
}
