package de.leitplanke.platform.text;

import java.util.Arrays;
import java.util.List;

/** A table written with bars; on a phone every cell carries its heading, so that rows can become cards. */
final class PipeTable {

    private PipeTable() {}

    /** The lines begin with a bar; the second one only separates the headings. */
    static String html(List<String> lines) {
        List<String> headings = cells(lines.getFirst());
        StringBuilder html = new StringBuilder("<div class=\"table-wrap\"><table class=\"table stack\"><thead><tr>");
        headings.forEach(
                heading -> html.append("<th scope=\"col\">").append(heading).append("</th>"));
        html.append("</tr></thead><tbody>");
        lines.stream().skip(2).forEach(line -> row(cells(line), headings, html));
        return html.append("</tbody></table></div>\n").toString();
    }

    private static void row(List<String> cells, List<String> headings, StringBuilder html) {
        html.append("<tr>");
        for (int column = 0; column < cells.size(); column++) {
            if (column == 0) {
                html.append("<th scope=\"row\">").append(cells.getFirst()).append("</th>");
            } else {
                html.append("<td data-label=\"")
                        .append(column < headings.size() ? plain(headings.get(column)) : "")
                        .append("\">")
                        .append(cells.get(column))
                        .append("</td>");
            }
        }
        html.append("</tr>");
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return Arrays.stream(inner.split("\\|", -1))
                .map(cell -> Markdown.inline(cell.strip()))
                .toList();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replace("\"", "&quot;");
    }
}
