package de.leitplanke.platform.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Writes a page as a tagged PDF after PDF/UA-1 (ISO 14289-1) with embedded fonts. */
public final class PdfFile {

    static {
        // its messages quote the text they are about
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Writes the page and leaves the stream open. Nothing touches the disk and nothing is fetched. The same page and
     * facts give the same bytes.
     *
     * @param page an HTML tree with language, title and description, its texts as {@link PdfText} gives them
     * @throws IOException if the stream refuses
     */
    public static void write(Document page, FileFacts facts, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") || isInside(uri) ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> isInside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer(FileFacts.PROGRAM);
        builder.withW3cDocument(page, null);
        PdfFonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfMetadata.write(facts, pdf);
                pdf.setDocumentId(contentId(page));
                pdf.save(out);
            }
        }
    }

    /** In place of the clock, so that the same page gives the same file. */
    private static Long contentId(Document page) {
        return (long) page.getDocumentElement().getTextContent().hashCode();
    }

    /** Whether the picture stands in the page itself, so that nothing has to be fetched for it. */
    private static boolean isInside(String uri) {
        return uri.startsWith(QrCode.PNG);
    }
}
