package de.leitplanke.platform.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/UA-1 (ISO 14289-1) as veraPDF checks it. */
public final class PdfUa {

    private static final int FEWEST_CHECKS = 100;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /** What the file breaks; a file in which hardly anything could be checked breaks the check itself. */
    public static List<String> failures(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() <= FEWEST_CHECKS) {
                return List.of("only " + result.getTotalAssertions() + " checks");
            }
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
            return failures.isEmpty() && !result.isCompliant() ? List.of("not compliant") : failures;
        }
    }
}
