package de.leitplanke.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.leitplanke.platform.document.XmlText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxExportTest {

    @Test
    void threeKeysAreCustomProperties() throws IOException {
        try (XWPFDocument file = open(Documents.letter())) {
            POIXMLProperties.CustomProperties own = file.getProperties().getCustomProperties();
            assertThat(own.getProperty("KI-Kennzeichnung").getLpwstr()).isEqualTo(Documents.LABEL);
            assertThat(own.getProperty("KI-Werkzeugklasse").getLpwstr()).isEqualTo("T2");
            assertThat(own.getProperty("Leitplanke-Beleg").getLpwstr()).isEqualTo("B-2026-0815 9f86d081884c7d65");
        }
    }

    @Test
    void coreNamesTheTownAndNoMachine() throws IOException {
        try (XWPFDocument file = open(Documents.letter())) {
            POIXMLProperties.CoreProperties core = file.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Antwort auf Ihre Beschwerde");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("de-DE");
            assertThat(core.getCreator()).isEqualTo("Stadt Musterberg");
            assertThat(core.getCreated().toInstant()).isEqualTo("2026-11-12T00:00:00Z");
            assertThat(file.getProperties().getExtendedProperties().getApplication())
                    .isEqualTo("Leitplanke");
        }
    }

    @Test
    void headingsHaveStylesThatExist() throws IOException {
        try (XWPFDocument file = open(Documents.letter())) {
            assertThat(file.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getStyle().startsWith("Heading"))
                    .extracting(XWPFParagraph::getStyle, XWPFParagraph::getText)
                    .containsExactly(
                            tuple("Heading1", "Antwort auf Ihre Beschwerde"),
                            tuple("Heading2", "Was Sie tun können"),
                            tuple("Heading3", "Häufige Fragen"));
            assertThat(file.getParagraphs())
                    .allMatch(paragraph -> file.getStyles().styleExist(paragraph.getStyle()));
        }
    }

    @Test
    void languageOfTheTextIsGerman() throws IOException {
        assertThat(part(Documents.docx(Documents.letter()), "word/styles.xml")).contains("w:lang w:val=\"de-DE\"");
    }

    @Test
    void listsAreRealAndCountOn() throws IOException {
        try (XWPFDocument file =
                open(Documents.withText("1. eins\n2. zwei\n   - innen\n\nText\n\n3. drei\n\n1. neu"))) {
            List<XWPFParagraph> items = file.getParagraphs().stream()
                    .filter(item -> item.getNumID() != null)
                    .toList();
            assertThat(items)
                    .extracting(XWPFParagraph::getText, XWPFParagraph::getNumFmt)
                    .containsExactly(
                            tuple("eins", "decimal"),
                            tuple("zwei", "decimal"),
                            tuple("innen", "bullet"),
                            tuple("drei", "decimal"),
                            tuple("neu", "decimal"));
            assertThat(items.get(0).getNumID())
                    .isEqualTo(items.get(1).getNumID())
                    .isNotEqualTo(items.get(3).getNumID());
            assertThat(items.get(3).getNumStartOverride()).isEqualTo(3);
            assertThat(items.get(4).getNumStartOverride()).isEqualTo(1);
        }
    }

    @Test
    void labelIsTheLastParagraphAndStandsInTheFooter() throws IOException {
        try (XWPFDocument file = open(Documents.letter())) {
            assertThat(file.getParagraphs().getLast().getText()).isEqualTo(Documents.LABEL);
            assertThat(file.getFooterList())
                    .singleElement()
                    .satisfies(footer ->
                            assertThat(footer.getText()).contains(Documents.LABEL, "Beleg B-2026-0815", "Seite"));
        }
        assertThat(part(Documents.docx(Documents.letter()), "word/footer1.xml")).contains("NUMPAGES");
    }

    @Test
    void weightIsLeftToTheStyleButInStrongWords() throws IOException {
        String document = part(Documents.docx(Documents.letter()), "word/document.xml");
        assertThat(document).doesNotContain("w:val=\"off\"").containsOnlyOnce("<w:b ");
    }

    @Test
    void addressKeepsItsLines() throws IOException {
        try (XWPFDocument file = open(Documents.letter())) {
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Rathausplatz 1\n00000 Musterberg");
        }
    }

    @Test
    void hostileTextSurvivesAsText() throws IOException {
        FinishedDocument hostile = Documents.document(Documents.HOSTILE, Documents.HOSTILE, Documents.HOSTILE);
        try (XWPFDocument file = open(hostile)) {
            String survived = XmlText.of(Documents.HOSTILE);
            assertThat(survived).contains("שלום", "\u202e", "[U+0007]", "[U+D800]", "[U+0000]", "</script> ]]> &amp;");
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .startsWith(survived, survived)
                    .endsWith(survived);
            assertThat(file.getProperties()
                            .getCustomProperties()
                            .getProperty("KI-Kennzeichnung")
                            .getLpwstr())
                    .isEqualTo(survived);
        }
    }

    @Test
    void sameDocumentGivesTheSameTextParts() throws IOException {
        byte[] first = Documents.docx(Documents.letter());
        byte[] second = Documents.docx(Documents.letter());
        assertThat(part(first, "word/document.xml")).isEqualTo(part(second, "word/document.xml"));
        assertThat(part(first, "docProps/core.xml")).isEqualTo(part(second, "docProps/core.xml"));
    }

    @Test
    void noPartIsReferredToThatIsNotThere() throws IOException {
        byte[] file = Documents.docx(Documents.letter());
        assertThat(names(file))
                .contains(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "docProps/core.xml",
                        "docProps/custom.xml");
        assertThat(part(file, "word/_rels/document.xml.rels")).doesNotContain("External");
    }

    private static XWPFDocument open(FinishedDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Documents.docx(document)));
    }

    private static List<String> names(byte[] file) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name + " in " + names(file));
    }
}
