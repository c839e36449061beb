package de.leitplanke.workspace.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finished documents with names. */
final class Documents {

    static final String LABEL = Labels.signed(Labels.Part.CREATED, Labels.Readers.PUBLIC);
    static final String LETTER = """
            Sehr geehrte Frau Beispiel,

            vielen Dank für Ihre Nachricht. **Die Gebühr beträgt 1.200 €.**

            ## Was Sie tun können

            Rathausplatz 1
            00000 Musterberg

            1. Antrag ausfüllen
            2. Unterlagen beifügen
               - Ausweis
               - Größenangaben in m²
            3. Bis zum 12. November 2026 einreichen

            ### Häufige Fragen

            - Öffnungszeiten: 8–12 Uhr
            - Straßenübersicht

            Freundliche Grüße
            """;
    static final String HOSTILE =
            "<script>alert(1)</script> ]]> &amp; <!-- x --> {{7*7}} url(https://example.org/x.png) "
                    + "\u0007 \ud800 \udc00 \ufffe שלום مرحبا \u202e verkehrt \u0000 Ende @page 'a\" \\";

    private Documents() {}

    static FinishedDocument letter() {
        return withText(LETTER);
    }

    static FinishedDocument withText(String text) {
        return document("Antwort auf Ihre Beschwerde", text, LABEL);
    }

    static FinishedDocument document(String title, String text, @Nullable String label) {
        List<FinishedDocument.Signer> signers = List.of(
                new FinishedDocument.Signer("Erika Beispiel", LocalDate.of(2026, 11, 11)),
                new FinishedDocument.Signer("Max Vorbild", LocalDate.of(2026, 11, 12)));
        return new FinishedDocument(
                title, text, label, "T2", "B-2026-0815", "9f86d081884c7d65", signers, "Stadt Musterberg");
    }

    static String fortyPages() {
        return IntStream.rangeClosed(1, 130)
                .mapToObj(i ->
                        "## Abschnitt " + i + "\n\n" + "Die Straßenübersicht enthält größere Maßnahmen. ".repeat(28))
                .collect(Collectors.joining("\n\n"));
    }

    static byte[] pdf(FinishedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfExport.write(document, out);
        return out.toByteArray();
    }

    static byte[] docx(FinishedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxExport.write(document, out);
        return out.toByteArray();
    }
}
