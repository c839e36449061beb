package de.leitplanke.workspace.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Heading styles, language and page of a Word file; a new file of the library has none of them. */
final class DocxStyles {

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1417;

    private DocxStyles() {}

    static void addTo(XWPFDocument file) throws IOException {
        try (InputStream styles = resource("styles.xml")) {
            file.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
        } catch (XmlException defect) {
            throw new IllegalStateException(defect);
        }
        CTSectPr section = file.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setHeader(MARGIN / 2);
        margin.setFooter(MARGIN / 2);
        margin.setGutter(0);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(DocxStyles.class.getResourceAsStream("/export/" + name), name);
    }
}
