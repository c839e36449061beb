package de.leitplanke.library.handout;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.document.PdfUa;
import de.leitplanke.platform.document.ReadCode;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The handouts of the demo town on paper. */
class HandoutPrintTest {

    private static final String ADDRESS = "https://ki.musterberg.example/darf-ich-das";

    private final RunningTown town = RunningTown.get();
    private final HandoutPrint print = town.bean(HandoutPrint.class);

    @Test
    void frameIsOneAccessiblePageWithEveryPartInIt() throws Exception {
        byte[] pdf = print.frame(inTown(() -> town.bean(Sheets.class).frame()), ADDRESS);

        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Orientierungsrahmen");
            assertThat(words(document))
                    .contains("Ampel der Angaben", "Grün", "Gelb", "Rot", "Was immer gilt", "Was nie geht")
                    .contains("Wer entscheidet", "So kennzeichnen Sie", "Henrik Vogt", "Selma Kayser")
                    .contains("Fassung 1", "Muster, rechtlich zu prüfen", ADDRESS)
                    .doesNotContain("[U+");
        }
    }

    @Test
    void codeOfTheFrameHasWordsForThoseWhoCannotSeeItAndLeadsToTheHelper() throws IOException {
        byte[] pdf = print.frame(inTown(() -> town.bean(Sheets.class).frame()), ADDRESS);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(alternatives(document.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("QR-Code zur Seite „Darf ich das?“: " + ADDRESS);
            assertThat(pictures(document))
                    .singleElement()
                    .satisfies(picture -> assertThat(ReadCode.of(picture)).isEqualTo(ADDRESS));
        }
    }

    @Test
    void posterIsOneAccessiblePage() throws Exception {
        byte[] pdf = print.poster(inTown(() -> town.bean(Sheets.class).poster()), ADDRESS);

        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(words(document)).contains("KI bei der Arbeit", "Das nie", "Wen Sie anrufen", "Fassung 1");
        }
    }

    @Test
    void samePosterIsTheSameFile() throws IOException {
        Sheet poster = inTown(() -> town.bean(Sheets.class).poster());

        assertThat(print.poster(poster, ADDRESS)).isEqualTo(print.poster(poster, ADDRESS));
    }

    @Test
    void cardsAreThreeAccessiblePagesAndEachCardIsWhole() throws Exception {
        CardSheet sheet = inTown(() -> town.bean(Cards.class).sheet());
        byte[] pdf = print.cards(sheet);

        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            String words = words(document).replaceAll("\\W", "");
            assertThat(sheet.cards()).hasSize(12).allSatisfy(card -> {
                assertThat(words).contains(card.title().replaceAll("\\W", ""));
                assertThat(words).contains(card.bad().getLast().replaceAll("\\W", ""));
            });
        }
    }

    private <T> T inTown(Supplier<Optional<T>> handout) {
        return CurrentMunicipality.call(
                        town.bean(TownOfThisInstallation.class).get().id(), handout::get)
                .orElseThrow();
    }

    private static String words(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }

    private static List<String> alternatives(PDStructureNode node) {
        List<String> found = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(found::add);
                found.addAll(alternatives(element));
            }
        }
        return found;
    }

    private static List<BufferedImage> pictures(PDDocument document) throws IOException {
        List<BufferedImage> found = new ArrayList<>();
        for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
            if (document.getPage(0).getResources().getXObject(name) instanceof PDImageXObject picture) {
                found.add(picture.getImage());
            }
        }
        return found;
    }
}
