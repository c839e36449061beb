package de.leitplanke.platform.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Parts that every Office Open XML file (ISO/IEC 29500) of ours has. */
public final class DocxFile {

    private DocxFile() {}

    /** Writes words that may hold line ends. */
    public static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }

    /** The words and the number of the page at the foot of every page. */
    public static void addFooter(XWPFDocument file, String words) {
        XWPFFooter footer = file.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph label = footer.createParagraph();
        label.setStyle("Footer");
        write(label.createRun(), words);
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

    /** Writes what the file says about itself. */
    public static void addFacts(XWPFDocument file, FileFacts facts) {
        POIXMLProperties properties = file.getProperties();
        properties.getExtendedProperties().setApplication(FileFacts.PROGRAM);
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(facts.title());
        core.setDescription(facts.description());
        core.setCreator(facts.author());
        core.setLastModifiedByUser(facts.author());
        PackageProperties dublinCore = core.getUnderlyingProperties();
        dublinCore.setLanguageProperty(Optional.of(FileFacts.LANGUAGE));
        Optional<Date> day = Optional.ofNullable(facts.day()).map(DocxFile::midnight);
        dublinCore.setCreatedProperty(day);
        dublinCore.setModifiedProperty(day);
        facts.own().forEach(properties.getCustomProperties()::addProperty);
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
