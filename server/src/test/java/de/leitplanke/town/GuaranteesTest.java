package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Proof;
import de.leitplanke.rules.Proofs;
import de.leitplanke.rules.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Every guarantee of the shipped agreement names what proves it, and what it names exists. */
class GuaranteesTest {

    private static final Path ROOT = Path.of("..");

    private final AgreementVersion shipped = shipped();
    private final Proofs proofs = Proofs.of(shipped);

    @Test
    void everyGuaranteeNamesATestOrWhatIsStillOpen() {
        assertThat(Proofs.guarantees(shipped)).hasSizeGreaterThan(40);
        assertThat(proofs.missing(shipped)).isEmpty();
    }

    @Test
    void everyNamedTestExists() {
        assertThat(named()).isNotEmpty();
        assertThat(named().stream().filter(test -> !isTest(test)).map(Proof.ProvingTest::name))
                .isEmpty();
    }

    @Test
    void pageSaysForEveryGuaranteeWhatProvesIt() {
        String page = Visitor.signedIn(town().url(), "sachbearbeitung")
                .get("/versprechen/nachweise")
                .words();
        assertThat(named()).allSatisfy(test -> assertThat(page).contains(test.shows()));
        assertThat(proofs())
                .allSatisfy(proof -> assertThat(page).contains(proof.notYet().orElse("")));
    }

    private static RunningTown town() {
        return RunningTown.get();
    }

    private List<Proof> proofs() {
        return Proofs.guarantees(shipped).stream()
                .flatMap(sentence -> proofs.find(sentence).stream())
                .distinct()
                .toList();
    }

    private List<Proof.ProvingTest> named() {
        return proofs().stream().flatMap(proof -> proof.tests().stream()).toList();
    }

    private static boolean isTest(Proof.ProvingTest test) {
        try {
            return Arrays.stream(Class.forName(test.className()).getDeclaredMethods())
                    .filter(method -> method.getName().equals(test.method()))
                    .anyMatch(method -> AnnotationSupport.isAnnotated(method, Testable.class));
        } catch (ClassNotFoundException ofALibrary) {
            return isTestOfALibrary(test);
        }
    }

    /** The tests of the libraries are not among the classes of this module; their source says the same. */
    private static boolean isTestOfALibrary(Proof.ProvingTest test) {
        Pattern method =
                Pattern.compile("@(?:Test|ParameterizedTest)\\b[^;{}]*?\\s" + Pattern.quote(test.method()) + "\\(");
        String file = "src/test/java/" + test.className().replace('.', '/') + ".java";
        return Stream.of("rules", "privacy", "ledger")
                .map(module -> ROOT.resolve(module).resolve(file))
                .filter(Files::exists)
                .anyMatch(path -> method.matcher(read(path)).find());
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AgreementVersion shipped() {
        return switch (AgreementReader.read(ROOT.resolve("content/agreement"))) {
            case Reading.Accepted accepted -> accepted.version();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}
