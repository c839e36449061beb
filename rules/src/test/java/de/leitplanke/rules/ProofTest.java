package de.leitplanke.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guarantees name what proves them, and no version lowers the smallest group of statistics. */
class ProofTest {

    private static final String GUARANTEE = "plain: Die Vereinbarung gilt für alle.";
    private static final String PROOF = """
            plain: Die Vereinbarung gilt für alle.
                proof:
                  tests:
                    - {test: org.example.ScopeTest#everybodyIsCovered, shows: Alle sind erfasst.}
                  notYet: Zweigstellen kommen später.""";

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void guaranteeOfAClauseHasItsProof() {
        AgreementVersion version = guarantee(PROOF);
        Sentence promise = Proofs.guarantees(version).getFirst();

        Proof proof = Proofs.of(version).find(promise).orElseThrow();

        assertThat(proof.tests()).singleElement().satisfies(test -> {
            assertThat(test.className()).isEqualTo("org.example.ScopeTest");
            assertThat(test.method()).isEqualTo("everybodyIsCovered");
            assertThat(test.shows()).isEqualTo("Alle sind erfasst.");
        });
        assertThat(proof.notYet()).hasValue("Zweigstellen kommen später.");
        assertThat(Proofs.of(version).missing(version)).isEmpty();
    }

    @Test
    void guaranteeWithoutAProofIsNamedWithFileAndLine() {
        AgreementVersion version = guarantee(GUARANTEE);

        assertThat(Proofs.of(version).missing(version)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("01-scope.yaml");
            assertThat(problem.message()).contains("scope.purpose.1", "keinen Test");
        });
    }

    @Test
    void proofsAreNoPartOfWhatIsSigned() {
        AgreementVersion with = guarantee(PROOF);
        AgreementVersion without = SmallAgreement.accepted(AgreementReader.read(
                SmallAgreement.changed(other, "01-scope.yaml", "kind: EXPLANATION", "kind: GUARANTEE")));

        assertThat(with.canonical()).isEqualTo(without.canonical());
        assertThat(with.hash()).isEqualTo(without.hash());
    }

    @Test
    void proofHoldsForTheSameSentenceOfAVersionReadFromItsCanonicalForm() {
        AgreementVersion shipped = guarantee(PROOF);
        AgreementVersion stored = SmallAgreement.accepted(AgreementReader.fromCanonical(shipped.canonical()));
        AgreementVersion reworded = SmallAgreement.accepted(AgreementReader.fromCanonical(
                shipped.canonical().replace("gilt für alle Beschäftigten", "gilt für die Stadt")));
        Proofs proofs = Proofs.of(shipped);

        assertThat(proofs.missing(stored)).isEmpty();
        assertThat(proofs.fits(Proofs.guarantees(stored).getFirst())).isTrue();
        assertThat(proofs.missing(reworded)).isEmpty();
        assertThat(proofs.fits(Proofs.guarantees(reworded).getFirst())).isFalse();
    }

    @Test
    void proofThatNamesNothingOrStandsElsewhereIsRefused() {
        assertThat(refusal(folder, "kind: GUARANTEE\n    proof: {tests: []}")).contains("nennt Tests");
        assertThat(refusal(other, "kind: EXPLANATION\n    proof: {notYet: Später.}"))
                .contains("„proof“ steht nur bei einer Garantie.");
    }

    @Test
    void testIsNamedByPackageClassAndMethod() {
        assertThat(refusal(folder, "kind: GUARANTEE\n    proof: {tests: [{test: ScopeTest, shows: Etwas.}]}"))
                .contains("ist kein Test der Form");
    }

    @Test
    void thresholdBelowTenIsRefused() {
        assertThat(AgreementCheck.check(threshold(9)).problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("groupThreshold", "der Wert darf nur steigen"));
        assertThat(AgreementCheck.check(threshold(25)).problems()).isEmpty();
        assertThat(GroupThreshold.of(threshold(9))).hasValue(10);
        assertThat(GroupThreshold.of(threshold(25))).hasValue(25);
    }

    private static String refusal(Path target, String kind) {
        return SmallAgreement.problems(AgreementReader.read(
                        SmallAgreement.changed(target, "01-scope.yaml", "kind: EXPLANATION", kind)))
                .toString();
    }

    private AgreementVersion guarantee(String plain) {
        Path changed = SmallAgreement.changed(folder, "01-scope.yaml", "kind: EXPLANATION", "kind: GUARANTEE");
        SmallAgreement.replace(changed.resolve("01-scope.yaml"), GUARANTEE, plain);
        return SmallAgreement.accepted(AgreementReader.read(changed));
    }

    private AgreementVersion threshold(int people) {
        String canonical = SmallAgreement.version().canonical();
        return SmallAgreement.accepted(AgreementReader.fromCanonical(
                canonical.replace("\"groupThreshold\":10", "\"groupThreshold\":" + people)));
    }
}
