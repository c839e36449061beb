package de.leitplanke.workspace.export;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a finished document. */
public final class PdfExport {

    private PdfExport() {}

    /** Writes the document and leaves the stream open. */
    public static void write(FinishedDocument document, OutputStream out) throws IOException {
        throw new UnsupportedOperationException(document.title() + out);
    }
}
