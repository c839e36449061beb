package de.leitplanke.workspace.export;

import de.leitplanke.platform.document.FileFacts;
import de.leitplanke.platform.document.PdfText;
import de.leitplanke.platform.document.XmlText;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The document as an HTML tree. It is built node by node, so that no text can become markup. */
final class PdfPage {

    private static final String STYLE = """
            @page { size: A4; margin: 25mm 25mm 30mm 25mm; font-family: 'Fira Sans';
              @bottom-left { content: element(foot); width: 80%; vertical-align: top; padding-top: 6mm; }
              @bottom-right { content: 'Seite ' counter(page) ' von ' counter(pages); width: 20%;
                font-family: 'Fira Sans'; font-size: 8.5pt; text-align: right; vertical-align: top; padding-top: 6mm; } }
            body { font-family: 'Fira Sans'; font-weight: 400; font-size: 11pt; line-height: 1.5; color: #000;
              word-wrap: break-word; }
            h1, h2, h3, h4, h5, h6, strong { font-weight: 700; }
            h1, h2, h3, h4, h5, h6 { line-height: 1.25; page-break-after: avoid; margin: 14pt 0 6pt 0; }
            h1 { font-size: 18pt; margin-top: 0; } h2 { font-size: 14pt; } h3 { font-size: 12.5pt; }
            h4, h5, h6 { font-size: 11pt; }
            p { margin: 0 0 8pt 0; } ul, ol { margin: 0 0 8pt 0; padding-left: 18pt; } li { margin-bottom: 3pt; }
            .closing { font-size: 10pt; page-break-inside: avoid; }
            #foot { position: running(foot); font-size: 8.5pt; line-height: 1.3; }
            """;

    private final Document tree;
    private final PdfText text = new PdfText();
    private final Element bookmarks;
    private int headings;

    private PdfPage(Document tree) {
        this.tree = tree;
        this.bookmarks = tree.createElement("bookmarks");
    }

    static Document of(FinishedDocument document) {
        return new PdfPage(emptyTree()).build(document);
    }

    private static Document emptyTree() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private Document build(FinishedDocument document) {
        Element html = tree.createElement("html");
        html.setAttribute("lang", FileFacts.LANGUAGE);
        tree.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "title", XmlText.of(document.title()));
        Element description = add(head, "meta", "");
        description.setAttribute("name", "description");
        description.setAttribute("content", DocumentFacts.of(document).description());
        add(head, "style", STYLE);
        Element body = add(html, "body", "");
        Element foot = add(body, "div", text.drawable(DocumentFacts.footer(document)));
        foot.setAttribute("id", "foot");
        addBlocks(body, Outline.of(document));
        addClosing(body, document);
        if (bookmarks.hasChildNodes()) {
            head.appendChild(bookmarks);
        }
        return tree;
    }

    private void addBlocks(Element body, List<Block> blocks) {
        PdfLists lists = new PdfLists(tree, body);
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> addHeading(lists.leave(), heading);
                case Block.Paragraph paragraph -> addLines(add(lists.leave(), "p", ""), paragraph.lines());
                case Block.Item item -> addLines(lists.enter(item), item.lines());
            }
        }
    }

    private void addHeading(Element body, Block.Heading heading) {
        Element element = add(body, "h" + heading.level(), "");
        String id = "h" + ++headings;
        element.setAttribute("id", id);
        addLines(element, List.of(heading.text()));
        Element bookmark = tree.createElement("bookmark");
        bookmark.setAttribute("name", element.getTextContent());
        bookmark.setAttribute("href", "#" + id);
        bookmarks.appendChild(bookmark);
    }

    private void addLines(Element element, List<List<Block.Run>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                add(element, "br", "");
            }
            for (Block.Run run : lines.get(i)) {
                Node words = tree.createTextNode(text.drawable(run.text()));
                (run.strong() ? add(element, "strong", "") : element).appendChild(words);
            }
        }
    }

    private void addClosing(Element body, FinishedDocument document) {
        List<String> paragraphs =
                DocumentFacts.closing(document).stream().map(text::drawable).toList();
        if (text.hasReplaced()) {
            add(body, "p", PdfText.NOTE).setAttribute("class", "closing");
        }
        for (String paragraph : paragraphs) {
            add(body, "p", paragraph).setAttribute("class", "closing");
        }
    }

    private Element add(Element parent, String name, String words) {
        Element element = tree.createElement(name);
        if (!words.isEmpty()) {
            element.appendChild(tree.createTextNode(words));
        }
        parent.appendChild(element);
        return element;
    }
}
