package de.leitplanke.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as text (RFC 4180), with semicolon or comma, as spreadsheets write them in German.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class Csv {

    private static final Charset OF_OLD_SPREADSHEETS = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private Csv() {}

    /** A row with the number of its first line in the file, from 1. */
    record Row(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** UTF-8, with or without mark; what is not valid UTF-8 is read as Windows-1252. */
    static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, OF_OLD_SPREADSHEETS);
        }
    }

    /** The rows that are not blank; the sign that is more frequent in the first line separates the cells. */
    static List<Row> rows(String text) {
        String head = text.lines().findFirst().orElse("");
        long semicolons = head.chars().filter(sign -> sign == ';').count();
        long commas = head.chars().filter(sign -> sign == ',').count();
        return new Reader(text, commas > semicolons ? ',' : ';').read();
    }

    /** One table for spreadsheets: with mark and semicolons; no cell can become a formula. */
    public static String write(List<List<String>> rows) {
        return MARK
                + rows.stream()
                        .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n")
                        .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** Reads sign by sign; a quotation mark that is never closed ends with the text. */
    private static final class Reader {

        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private boolean quoted;
        private int line = 1;
        private int begun = 1;

        Reader(String text, char separator) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
            this.separator = separator;
        }

        List<Row> read() {
            for (int at = 0; at < text.length(); at++) {
                char sign = text.charAt(at);
                if (sign == '\n') {
                    line++;
                }
                if (quoted && sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else if (sign == '"' && (quoted || cell.toString().isBlank())) {
                    quoted = !quoted;
                } else if (quoted || (sign != separator && sign != '\n')) {
                    cell.append(sign);
                } else {
                    endCell();
                    if (sign == '\n') {
                        endRow();
                    }
                }
            }
            endCell();
            endRow();
            return rows;
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endRow() {
            Row row = new Row(begun, List.copyOf(cells));
            if (!row.isBlank()) {
                rows.add(row);
            }
            cells = new ArrayList<>();
            begun = line;
        }
    }
}
