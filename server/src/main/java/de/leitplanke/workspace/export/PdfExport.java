package de.leitplanke.workspace.export;

import de.leitplanke.platform.document.PdfFile;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a finished document as a tagged PDF. */
public final class PdfExport {

    private PdfExport() {}

    /**
     * Writes the document and leaves the stream open. Nothing touches the disk and nothing is fetched.
     *
     * @throws IOException if the stream refuses
     */
    public static void write(FinishedDocument document, OutputStream out) throws IOException {
        PdfFile.write(PdfPage.of(document), DocumentFacts.of(document), out);
    }
}
