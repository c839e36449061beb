package de.leitplanke.agreement;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table of a Word file with fixed columns, whose headings stand on every page. */
final class DocxTable {

    private final XWPFTable table;

    private DocxTable(XWPFTable table) {
        this.table = table;
    }

    /**
     * A table with its headings at the end of the file.
     *
     * @param widths of the columns, in twentieths of a point
     */
    static DocxTable addTo(XWPFDocument file, int[] widths, String... headings) {
        XWPFTable table = file.createTable(1, widths.length);
        var grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < headings.length; column++) {
            XWPFTableCell cell = head.getCell(column);
            cell.setColor("E8EAEE");
            cell.setWidth(Integer.toString(widths[column]));
            var words = paragraphIn(cell).createRun();
            words.setText(headings[column]);
            words.setBold(true);
        }
        return new DocxTable(table);
    }

    List<XWPFTableCell> addRow() {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(false);
        return row.getTableCells();
    }

    /** The paragraph of a cell that is still empty, else a new one. */
    static XWPFParagraph paragraphIn(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().getFirst();
        XWPFParagraph paragraph = first.getRuns().isEmpty() ? first : cell.addParagraph();
        paragraph.setSpacingAfter(60);
        return paragraph;
    }
}
