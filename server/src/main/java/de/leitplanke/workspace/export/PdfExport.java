package de.leitplanke.workspace.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes a finished document as a tagged PDF after PDF/UA-1 (ISO 14289-1) with embedded fonts. */
public final class PdfExport {

    static {
        // its messages quote the text they are about
        XRLog.setLoggingEnabled(false);
    }

    private PdfExport() {}

    /**
     * Writes the document and leaves the stream open. Nothing touches the disk and nothing is fetched.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(FinishedDocument document, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withProducer(DocumentFacts.PROGRAM);
        builder.withW3cDocument(PdfPage.of(document), null);
        PdfFonts.addTo(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            try (PDDocument pdf = renderer.createPDFKeepOpen()) {
                PdfMetadata.write(document, pdf);
                pdf.save(out);
            }
        }
    }
}
