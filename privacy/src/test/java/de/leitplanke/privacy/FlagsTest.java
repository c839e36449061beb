package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trigger words of special categories, and the everyday words that only look like them. */
class FlagsTest {

    @ParameterizedTest
    @CsvSource({
        "RELIGION, Frau Weber hat das ganze Jahr hindurch gearbeitet.",
        "ETHNIC, Frau Weber spricht Polnisch und leitet den Türkischkurs.",
        "CRIMINAL, Die Gebühr für Frau Weber betrug 20 Euro.",
        "POLITICAL, Frau Weber wohnt im Grünen.",
        "ETHNIC, Frau Weber wohnt Polnische Gasse 4."
    })
    void everydayWordIsNoTrigger(Label label, String text) {
        assertThat(found(label, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RELIGION, Frau Weber ist Hindu., Hindu",
        "ETHNIC, Frau Weber ist polnische Staatsangehörige., polnische Staatsangehörige",
        "CRIMINAL, Gegen Frau Weber wird wegen Betrugs ermittelt., Betrugs",
        "POLITICAL, Frau Weber tritt für die Grünen an., die Grünen",
        "HEALTH, Frau Weber hat eine Angststörung., Angststörung",
        "HEALTH, Frau Weber war wegen einer Episode (F32.1) hier., F32.1",
        "UNION, Frau Weber ist in der IG Metall., IG Metall"
    })
    void triggerBesideAPersonIsFound(Label label, String text, String trigger) {
        assertThat(String.join(" ", found(label, text))).isEqualTo(trigger);
    }

    @Test
    void planIsASecretWhereItIsHandedOver() {
        assertThat(found(Label.SECRET, "Der Netzplan liegt im Ordner IT.")).containsExactly("Netzplan");
        assertThat(found(Label.SECRET, "Wer schreibt das Sicherheitskonzept für das Stadtfest?"))
                .isEmpty();
    }

    private static List<String> found(Label label, String text) {
        return Detector.standard().detect(text).stream()
                .filter(finding -> finding.label() == label)
                .map(finding -> finding.in(text))
                .toList();
    }
}
