package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.document.PdfUa;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.town.RunningTown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Synopse as both sides take it into their meetings: on paper and as a file to go on with. */
class SynopsisFilesTest {

    private static final String REASON = "Zwölf Monate sind zu kurz \u0007 & <b>teuer</b>.";

    private final SynopsisFiles files = RunningTown.get().bean(SynopsisFiles.class);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pdfMeetsPdfUa(boolean whole) throws Exception {
        assertThat(PdfUa.failures(files.pdf(paper(longerPass(), whole)))).isEmpty();
    }

    @Test
    void pdfOfDraftThatChangesNothingMeetsPdfUaAndSaysSo() throws Exception {
        byte[] pdf = files.pdf(paper(ShippedText.VERSION, false));

        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(words(pdf)).contains("Am Text ändert sich nichts");
    }

    @Test
    void pdfNamesBothTextsReasonAndOrderOfTheChange() throws IOException {
        assertThat(words(files.pdf(paper(longerPass(), false))))
                .contains("§ 15 Abs. 1", "zwei Jahre", "Zwölf Monate sind zu kurz")
                .contains("<b>teuer</b>", "Änderungen in Worten", "Seite 1 von")
                .doesNotContain("Freiwilligkeit");
    }

    @Test
    void wordFileStrikesWhatGoesAndUnderlinesWhatComes() throws IOException {
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(files.docx(paper(longerPass(), false))))) {
            List<XWPFTableCell> row = file.getTables().getFirst().getRow(1).getTableCells();

            assertThat(row.get(0).getText()).startsWith("§\u202f15 Abs.\u202f1");
            assertThat(marked(row.get(1), XWPFRun::isStrikeThrough)).containsExactly("ein Jahr");
            assertThat(marked(row.get(2), run -> run.getUnderline().getValue() == 1))
                    .containsExactly("zwei Jahre");
            assertThat(row.get(3).getText()).contains("<b>teuer</b>");
            assertThat(row.get(4).getText()).isEqualTo("–");
        }
    }

    private static List<String> marked(XWPFTableCell cell, Predicate<XWPFRun> mark) {
        return cell.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(mark)
                .map(XWPFRun::text)
                .toList();
    }

    private static SynopsisPaper paper(AgreementVersion text, boolean whole) {
        Draft.Head head = new Draft.Head(
                UUID.fromString("00000000-0000-0000-0000-000000000007"),
                "Pass für zwei Jahre",
                Office.EMPLOYER,
                DraftState.OWN,
                UUID.fromString("00000000-0000-0000-0000-000000000008"),
                LocalDate.of(2026, 11, 2));
        return SynopsisPaper.of(
                new Draft(head, ShippedText.VERSION, 1, text),
                Map.of("competence.pass", new DraftTalk.Reason(REASON, "")),
                whole);
    }

    private static AgreementVersion longerPass() {
        return NextVersion.numbered(2)
                .with("15-competence.yaml", "Er gilt ein\n      Jahr.", "Er gilt zwei\n      Jahre.")
                .read();
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
