package de.leitplanke.workspace.export;

import de.leitplanke.platform.document.DocxFile;
import de.leitplanke.platform.document.DocxStyles;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a finished document as an Office Open XML file (ISO/IEC 29500) for Word and LibreOffice. */
public final class DocxExport {

    private final XWPFDocument file;
    private final DocxLists lists;

    private DocxExport(XWPFDocument file, DocxLists lists) {
        this.file = file;
        this.lists = lists;
    }

    /**
     * Writes the document and leaves the stream open. Nothing touches the disk.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(FinishedDocument document, OutputStream out) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            DocxStyles.addTo(file);
            DocxExport export = new DocxExport(file, DocxLists.addTo(file));
            export.writeBody(document);
            DocxFile.addFooter(file, DocumentFacts.footer(document));
            DocxFile.addFacts(file, DocumentFacts.of(document));
            file.write(out);
        }
    }

    private void writeBody(FinishedDocument document) {
        for (Block block : Outline.of(document)) {
            lists.goTo(block);
            switch (block) {
                case Block.Heading heading -> paragraph("Heading" + heading.level(), List.of(heading.text()));
                case Block.Paragraph paragraph -> paragraph("Normal", paragraph.lines());
                case Block.Item item -> {
                    XWPFParagraph paragraph = paragraph("ListParagraph", item.lines());
                    paragraph.setNumID(lists.current(item));
                    paragraph.setNumILvl(BigInteger.valueOf(item.depth()));
                }
            }
        }
        for (String closing : DocumentFacts.closing(document)) {
            paragraph("Closing", List.of(List.of(new Block.Run(closing, false))));
        }
    }

    private XWPFParagraph paragraph(String style, List<List<Block.Run>> lines) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                paragraph.createRun().addBreak();
            }
            for (Block.Run words : lines.get(i)) {
                XWPFRun run = paragraph.createRun();
                if (words.strong()) {
                    run.setBold(true);
                }
                DocxFile.write(run, words.text());
            }
        }
        return paragraph;
    }
}
