package de.leitplanke.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.platform.document.PdfUa;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDF/UA-1 (ISO 14289-1) as veraPDF checks it. */
class PdfAccessibilityTest {

    static Stream<Named<FinishedDocument>> documents() {
        return Stream.of(
                Named.of("letter with headings and lists", Documents.letter()),
                Named.of("forty pages", Documents.withText(Documents.fortyPages())),
                Named.of(
                        "long words",
                        Documents.withText(
                                "Donaudampfschifffahrtsgesellschaft".repeat(60) + "\n\n- " + "x".repeat(900))),
                Named.of("hostile text", Documents.document(Documents.HOSTILE, Documents.HOSTILE, Documents.HOSTILE)),
                Named.of(
                        "headings that leave out levels",
                        Documents.withText("#### Tief\n\nText\n\n# Hoch\n\n###### Am tiefsten\n\nText")),
                Named.of(
                        "nested list without its start",
                        Documents.withText("    - tief\n- flach\n  1. eins\n  2. zwei\n\nText\n\n3. drei")),
                Named.of(
                        "foreign scripts and signs",
                        Documents.withText("Жители → 😀✓ 中文 a\u0301b\u0308 \u2011 \u202f")),
                Named.of("no label and no text", Documents.document("Leer", "", null)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void fileMeetsPdfUa(FinishedDocument document) throws Exception {
        assertThat(PdfUa.failures(Documents.pdf(document))).isEmpty();
    }
}
