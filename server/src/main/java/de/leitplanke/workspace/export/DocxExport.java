package de.leitplanke.workspace.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
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
            export.writeFooter(document);
            export.writeFacts(document);
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
                write(run, words.text());
            }
        }
        return paragraph;
    }

    private static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    private void writeFooter(FinishedDocument document) {
        XWPFFooter footer = file.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph label = footer.createParagraph();
        label.setStyle("Footer");
        write(label.createRun(), DocumentFacts.footer(document));
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.createRun().setText("Seite ");
        addField(paragraph, "PAGE");
        paragraph.createRun().setText(" von ");
        addField(paragraph, "NUMPAGES");
    }

    private static void addField(XWPFParagraph paragraph, String field) {
        var simple = paragraph.getCTP().addNewFldSimple();
        simple.setInstr(field);
        simple.addNewR().addNewT().setStringValue("1");
    }

    private void writeFacts(FinishedDocument document) throws IOException {
        POIXMLProperties properties = file.getProperties();
        properties.getExtendedProperties().setApplication(DocumentFacts.PROGRAM);
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(XmlText.of(document.title()));
        core.setDescription(DocumentFacts.description(document));
        core.setCreator(XmlText.of(document.town()));
        core.setLastModifiedByUser(XmlText.of(document.town()));
        PackageProperties dublinCore = core.getUnderlyingProperties();
        dublinCore.setLanguageProperty(Optional.of(DocumentFacts.LANGUAGE));
        Optional<Date> day = DocumentFacts.day(document)
                .map(date -> Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        dublinCore.setCreatedProperty(day);
        dublinCore.setModifiedProperty(day);
        DocumentFacts.of(document).forEach(properties.getCustomProperties()::addProperty);
    }
}
