package de.leitplanke.agreement;

import de.leitplanke.agreement.SynopsisView.Line;
import de.leitplanke.agreement.SynopsisView.Part;
import de.leitplanke.platform.document.DocxFile;
import de.leitplanke.platform.document.DocxStyles;
import de.leitplanke.platform.document.FileFacts;
import de.leitplanke.platform.document.XmlText;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.compare.AmendingOrder;
import de.leitplanke.rules.compare.RuleChange;
import de.leitplanke.rules.compare.RulePart;
import de.leitplanke.rules.compare.Segment;
import de.leitplanke.rules.compare.TextDiff;
import de.leitplanke.rules.compare.ValueChange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a Synopse as a Word file, so that both sides can go on working with it. */
final class SynopsisDocx {

    private static final int[] WIDTHS = {1700, 4050, 4050, 2100, 2100};
    private static final int[] VALUE_WIDTHS = {5800, 4100, 4100};
    private static final String NOTHING = "–";

    private final XWPFDocument file;
    private final Texts texts;

    private SynopsisDocx(XWPFDocument file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    /** Writes the file and leaves the stream open. */
    static void write(SynopsisPaper paper, Texts texts, String foot, FileFacts facts, OutputStream out)
            throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            DocxStyles.addAcrossTo(file);
            new SynopsisDocx(file, texts).write(paper, facts);
            DocxFile.addFooter(file, XmlText.of(foot));
            DocxFile.addFacts(file, facts);
            file.write(out);
        }
    }

    private void write(SynopsisPaper paper, FileFacts facts) {
        paragraph("Heading1", texts.of("synopsis.title") + ": " + facts.title());
        paragraph("Normal", facts.author() + ". " + texts.of("synopsis.lead") + " " + texts.of("synopsis.model"));
        if (paper.isEmpty()) {
            paragraph("Normal", texts.of("synopsis.none"));
        }
        writeLines(paper.view().lines());
        writeValues(paper.view().values());
        writeOrder(paper.order());
    }

    private void writeLines(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        DocxTable table = DocxTable.addTo(
                file,
                WIDTHS,
                texts.of("synopsis.place"),
                texts.of("synopsis.before"),
                texts.of("synopsis.after"),
                texts.of("synopsis.reason"),
                texts.of("synopsis.effect"));
        for (Line line : lines) {
            List<XWPFTableCell> cells = table.addRow();
            write(cells.get(0), line.place() + "\n" + line.status().german(), true);
            if (line.isNew()) {
                write(cells.get(1), NOTHING, false);
            } else {
                if (!line.former().isEmpty()) {
                    write(cells.get(1), line.former(), true);
                }
                writeSide(cells.get(1), line, Part::left, TextDiff::left);
            }
            if (line.isDropped()) {
                write(cells.get(2), line.status().german(), true);
            } else if (line.same()) {
                write(cells.get(2), texts.of("synopsis.same"), false);
            } else {
                writeSide(cells.get(2), line, Part::right, TextDiff::right);
            }
            write(cells.get(3), line.reason().isEmpty() ? NOTHING : line.reason(), false);
            write(cells.get(4), line.effect().isEmpty() ? NOTHING : line.effect(), false);
        }
    }

    private void writeSide(
            XWPFTableCell cell,
            Line line,
            Function<Part, List<Segment>> ofPart,
            Function<TextDiff, List<Segment>> ofText) {
        for (Part part : line.texts()) {
            String name = part.textKey().isEmpty() ? "" : texts.of(part.textKey());
            write(cell, name, ofPart.apply(part));
        }
        for (RuleChange rule : line.rules()) {
            for (RulePart part : rule.parts()) {
                write(cell, texts.of("synopsis.rule", part.name()), ofText.apply(part.text()));
            }
        }
    }

    private static void write(XWPFTableCell cell, String name, List<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        XWPFParagraph paragraph = DocxTable.paragraphIn(cell);
        if (!name.isEmpty()) {
            run(paragraph, name + " ").setBold(true);
        }
        for (Segment segment : segments) {
            XWPFRun run = run(paragraph, segment.text());
            switch (segment.kind()) {
                case KEPT -> {}
                case REMOVED -> run.setStrikeThrough(true);
                case ADDED -> {
                    run.setUnderline(UnderlinePatterns.SINGLE);
                    run.setBold(true);
                }
            }
        }
    }

    private void writeValues(List<ValueChange> values) {
        if (values.isEmpty()) {
            return;
        }
        paragraph("Heading2", texts.of("draft.valuesTitle"));
        DocxTable table = DocxTable.addTo(
                file,
                VALUE_WIDTHS,
                texts.of("synopsis.value"),
                texts.of("synopsis.before"),
                texts.of("synopsis.after"));
        for (ValueChange value : values) {
            List<XWPFTableCell> cells = table.addRow();
            write(cells.get(0), value.name(), true);
            write(cells.get(1), value.before().orElse(NOTHING), false);
            write(cells.get(2), value.after().orElse(NOTHING), false);
        }
    }

    private void writeOrder(AmendingOrder order) {
        if (order.items().isEmpty()) {
            return;
        }
        paragraph("Heading2", texts.of("synopsis.order"));
        paragraph("Normal", texts.of("synopsis.orderHint"));
        for (AmendingOrder.Item item : order.items()) {
            paragraph("ListParagraph", item.number() + ". " + item.text());
        }
    }

    private static void write(XWPFTableCell cell, String words, boolean strong) {
        run(DocxTable.paragraphIn(cell), words).setBold(strong);
    }

    private void paragraph(String style, String words) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        run(paragraph, words);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        DocxFile.write(run, XmlText.of(words));
        return run;
    }
}
