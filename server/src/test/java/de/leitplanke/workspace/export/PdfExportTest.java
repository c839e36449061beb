package de.leitplanke.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.document.FileFacts;
import de.leitplanke.platform.document.PdfText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PdfExportTest {

    @Test
    void threeKeysStandInTheInformationDictionary() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.letter()))) {
            PDDocumentInformation facts = pdf.getDocumentInformation();
            assertThat(facts.getCustomMetadataValue("KI-Kennzeichnung")).isEqualTo(Documents.LABEL);
            assertThat(facts.getCustomMetadataValue("KI-Werkzeugklasse")).isEqualTo("T2");
            assertThat(facts.getCustomMetadataValue("Leitplanke-Beleg")).isEqualTo("B-2026-0815 9f86d081884c7d65");
            assertThat(facts.getTitle()).isEqualTo("Antwort auf Ihre Beschwerde");
            assertThat(facts.getAuthor()).isEqualTo("Stadt Musterberg");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
        }
    }

    @Test
    void threeKeysStandInTheXmpPacket() throws Exception {
        Document packet = xmp(Documents.letter());
        assertThat(own(packet, "KI-Kennzeichnung")).isEqualTo(Documents.LABEL);
        assertThat(own(packet, "KI-Werkzeugklasse")).isEqualTo("T2");
        assertThat(own(packet, "Leitplanke-Beleg")).isEqualTo("B-2026-0815 9f86d081884c7d65");
    }

    @Test
    void hostileMetadataStaysOneValue() throws Exception {
        FinishedDocument hostile = Documents.document("</dc:title><x>]]>&", "Text", "</lp:KI-Kennzeichnung>\u0000");
        assertThat(own(xmp(hostile), "KI-Kennzeichnung")).isEqualTo("</lp:KI-Kennzeichnung>[U+0000]");
    }

    @Test
    void labelIsTheLastParagraphAndStandsOnEveryPage() throws IOException {
        byte[] pdf = Documents.pdf(Documents.withText(Documents.fortyPages()));
        String everyPage = words(pdf);
        int pages = pages(pdf);
        assertThat(pages).isGreaterThanOrEqualTo(40);
        assertThat(everyPage.split("Mit|Dieser Text wurde", -1)).hasSizeGreaterThan(pages);
        assertThat(everyPage).contains("Seite 1 von " + pages).contains("Seite " + pages + " von " + pages);
        assertThat(everyPage.substring(everyPage.lastIndexOf("Geprüft und verantwortet")))
                .contains(Documents.LABEL);
    }

    @Test
    void draftWithoutLabelCarriesNone() throws IOException {
        byte[] pdf = Documents.pdf(Documents.document("Vermerk", "Text", null));
        assertThat(words(pdf)).doesNotContain("Intelligenz").contains("Beleg B-2026-0815");
    }

    @Test
    void hostileTextSurvivesAsText() throws IOException {
        assertThat(words(Documents.pdf(Documents.withText(Documents.HOSTILE))))
                .contains("<script>alert(1)</script> ]]> &amp; <!-- x --> {{7*7}}")
                .contains("url(https://example.org/x.png)")
                .contains("[U+0007]", "[U+D800]", "[U+DC00]", "[U+FFFE]", "[U+0000]", "verkehrt", "Ende @page 'a\" \\");
    }

    @Test
    void missingGlyphIsNamedAndNoteSaysSo() throws IOException {
        String text =
                words(Documents.pdf(Documents.withText("Haken ✓, Pfeil →, Gesicht 😀, Wort 中文, Жители, § 5 Abs. 2")));
        assertThat(text)
                .contains("Haken [x], Pfeil →, Gesicht [U+1F600], Wort [U+4E2D U+6587], Жители, § 5 Abs. 2")
                .contains(PdfText.NOTE)
                .doesNotContain("#");
    }

    @Test
    void umlautsNeedNoNote() throws IOException {
        String text = words(Documents.pdf(Documents.withText("Größe, Öl, „Maß“ – A\u0308rger, 5\u202fm²")));
        assertThat(text).contains("Größe, Öl, „Maß“ – Ärger, 5 m²").doesNotContain(PdfText.NOTE);
    }

    @Test
    void longWordStaysOnThePage() throws IOException {
        String word = "Verwaltungsvorschrift".repeat(30);
        assertThat(words(Documents.pdf(Documents.withText(word))).replaceAll("\\s", ""))
                .contains(word);
    }

    @Test
    void headingsBecomeBookmarks() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.letter()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("Antwort auf Ihre Beschwerde", "Was Sie tun können", "Häufige Fragen");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsets() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.letter()))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+FiraSans.*");
                }
            }
        }
    }

    @Test
    void sameDocumentTellsOnlyTheDayOfTheLastSignature() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.letter()))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-12T00:00:00Z");
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static Document xmp(FinishedDocument document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(document))) {
            byte[] packet = pdf.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(packet, StandardCharsets.UTF_8)).contains(FileFacts.NAMESPACE);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(packet));
        }
    }

    private static String own(Document packet, String key) {
        return packet.getElementsByTagNameNS(FileFacts.NAMESPACE, key).item(0).getTextContent();
    }
}
