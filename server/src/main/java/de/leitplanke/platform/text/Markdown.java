package de.leitplanke.platform.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns Markdown into HTML; HTML in the source comes out as text, and a page keeps its one first-level heading. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    public static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        List<String> between = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("|")) {
                table.add(line);
            } else {
                if (!table.isEmpty()) {
                    render(between, table, html);
                }
                between.add(line);
            }
        }
        render(between, table, html);
        return html.toString();
    }

    /** One line of text without a paragraph around it. */
    static String inline(String markdown) {
        return blocks(markdown).strip().replaceFirst("^<p>", "").replaceFirst("</p>$", "");
    }

    private static void render(List<String> between, List<String> table, StringBuilder html) {
        html.append(blocks(String.join("\n", between)));
        if (!table.isEmpty()) {
            html.append(PipeTable.html(table));
        }
        between.clear();
        table.clear();
    }

    private static String blocks(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.max(2, heading.getLevel()));
            }
        });
        return RENDERER.render(document);
    }
}
