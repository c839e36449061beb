package de.leitplanke.platform.document;

import de.leitplanke.platform.page.Templates;
import de.leitplanke.platform.page.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Tagged PDF made from templates. A template for paper is well-formed XML, from {@code html} on. */
@Component
public class PrintedPages {

    private static final String PAPER = "paper";

    private final Templates templates;
    private final Texts texts;
    private final Map<String, String> styles = new ConcurrentHashMap<>();

    PrintedPages(Templates templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    /** The template filled in with the values, the texts of the interface and the facts, on paper for reading. */
    public byte[] pdf(String template, Map<String, Object> values, FileFacts facts) {
        return pdf(template, PAPER, values, facts);
    }

    /**
     * The same on a paper of its own.
     *
     * @param style name of the style sheet among those for paper, without ending
     */
    public byte[] pdf(String template, String style, Map<String, Object> values, FileFacts facts) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("texts", texts);
        all.put("facts", facts);
        Document page = parsed(templates.fill(template, all));
        PdfText text = new PdfText();
        makeDrawable(page.getDocumentElement(), text);
        if (text.hasReplaced()) {
            Element note = page.createElement("p");
            note.setTextContent(PdfText.NOTE);
            page.getElementsByTagName("body").item(0).appendChild(note);
        }
        Element look = page.createElement("style");
        look.setTextContent(styles.computeIfAbsent(style, PrintedPages::read));
        page.getElementsByTagName("head").item(0).appendChild(look);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfFile.write(page, facts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void makeDrawable(Node node, PdfText text) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(text.drawable(node.getNodeValue()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            makeDrawable(child, text);
        }
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(XmlText.of(page))));
        } catch (ParserConfigurationException | SAXException | IOException defect) {
            throw new IllegalStateException(defect);
        }
    }

    private static String read(String style) {
        String name = "/export/" + style + ".css";
        try (InputStream file = PrintedPages.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }
}
