package de.leitplanke.workspace.export;

import de.leitplanke.platform.document.DocxStyles;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/**
 * Real lists of a Word file. Every numbered list gets a number of its own so that it counts from where its text does.
 */
final class DocxLists {

    private static final BigInteger BULLETS = BigInteger.ONE;
    private static final BigInteger NUMBERED = BigInteger.ONE;
    private static final int DEPTHS = 5;

    private final XWPFNumbering numbering;
    private final @Nullable BigInteger[] open = new @Nullable BigInteger[DEPTHS];

    private int next = BULLETS.intValue() + 1;

    private DocxLists(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    static DocxLists addTo(XWPFDocument file) throws IOException {
        try (InputStream shapes = DocxStyles.resource("numbering.xml")) {
            XWPFNumbering numbering = file.createNumbering();
            numbering.setNumbering(NumberingDocument.Factory.parse(shapes).getNumbering());
            return new DocxLists(numbering);
        } catch (XmlException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Ends the lists that this block does not continue. */
    void goTo(Block block) {
        int depth = block instanceof Block.Item item ? item.depth() : -1;
        for (int deeper = depth + 1; deeper < DEPTHS; deeper++) {
            open[deeper] = null;
        }
        if (block instanceof Block.Item item && item.number() <= 1) {
            open[depth] = null;
        }
    }

    BigInteger current(Block.Item item) {
        if (!item.isNumbered()) {
            return BULLETS;
        }
        BigInteger known = open[item.depth()];
        if (known != null) {
            return known;
        }
        BigInteger fresh = BigInteger.valueOf(next++);
        numbering.addNum(NUMBERED, fresh);
        CTNumLvl level = numbering.getNum(fresh).getCTNum().addNewLvlOverride();
        level.setIlvl(BigInteger.valueOf(item.depth()));
        level.addNewStartOverride().setVal(BigInteger.valueOf(item.number()));
        open[item.depth()] = fresh;
        return fresh;
    }
}
