package de.leitplanke.workspace.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a finished document. */
public final class PdfExport {

    private PdfExport() {}

    /** Writes the document and leaves the stream open. */
    public static void write(FinishedDocument document, OutputStream out) throws IOException {
        out.write(document.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
