package de.leitplanke.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/UA-1 (ISO 14289-1) as veraPDF checks it. */
class PdfAccessibilityTest {

    @BeforeAll
    static void chooseValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
        byte[] pdf = Documents.pdf(document);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
            assertThat(failures).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
        }
    }
}
