package de.leitplanke.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Heading styles, language and page of a Word file; a new file of the library has none of them. */
public final class DocxStyles {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1417;

    private DocxStyles() {}

    /** A page upright. */
    public static void addTo(XWPFDocument file) throws IOException {
        addTo(file, A4_WIDTH, A4_HEIGHT);
    }

    /** A page across, for wide tables. */
    public static void addAcrossTo(XWPFDocument file) throws IOException {
        addTo(file, A4_HEIGHT, A4_WIDTH);
        file.getDocument().getBody().getSectPr().getPgSz().setOrient(STPageOrientation.LANDSCAPE);
    }

    private static void addTo(XWPFDocument file, int width, int height) throws IOException {
        try (InputStream styles = resource("styles.xml")) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException defect) {
            throw new IllegalStateException(defect);
        }
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(width);
        size.setH(height);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setHeader(MARGIN / 2);
        margin.setFooter(MARGIN / 2);
        margin.setGutter(0);
    }

    public static InputStream resource(String name) {
        return Objects.requireNonNull(DocxStyles.class.getResourceAsStream("/export/" + name), name);
    }
}
