package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers and plates as they stand in lists, in small letters, and as other states issue them. */
class PapersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PASSPORT        | 2  Reisepass Ukraine          FT 417203         Petrenko  | FT 417203
            PASSPORT        | Nr;Art;Seriennummer\\n1;RP;FRW4M4MTY                       | FRW4M4MTY
            ID_CARD         | 3  Identitätskarte Bulgarien  731550286         Petrow    | 731550286
            ID_CARD         | rumänische ID-Karte GX 402117                             | GX 402117
            ID_CARD         | Der Personalausweis fehlte.\\n\\nIn der Kiste lag RWL50KL90 | RWL50KL90
            DRIVING_LICENCE | Führerschein mit der Nummer C00472913B                    | C00472913B
            ID              | Die Karte YX4719025 lag bei.                              | YX4719025
            LICENCE_PLATE   | Auf dem Hof stand WES-JH 1911, ein Lieferwagen.           | WES-JH 1911
            LICENCE_PLATE   | kennt ihn gut, Kz. BOT-MT 97, fährt ohne Licht            | BOT-MT 97
            LICENCE_PLATE   | Reisebus GMB 77PL der Delegation                          | GMB 77PL
            LICENCE_PLATE   | das auto ist ein corsa re hp 49, gehört der mutter        | re hp 49
            LICENCE_PLATE   | kennzeichen vom roller 204 hkt                            | 204 hkt
            """)
    void paperIsFoundByItsForm(Label label, String text, String value) {
        String read = text.replace("\\n", "\n");
        assertThat(values(label, read)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Bus fährt ab Mi 12 Uhr wieder.",
                "Mein Auto hat in so 12 Tagen TÜV.",
                "Ein Mercedes C 220 CDI und ein Golf GTI 2000 standen dort.",
                "Nach DIN-EN 1234 geprüft.",
                "Bibliotheksausweis M0041178"
            })
    void whatOnlyLooksLikeAPaperIsNone(String text) {
        assertThat(values(Label.LICENCE_PLATE, text)).isEmpty();
        assertThat(values(Label.ID_CARD, text)).isEmpty();
        assertThat(values(Label.PASSPORT, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"YX471902", "YX47190251", "AX4719025", "Y94719025", "YXA719025", "YX471902A"})
    void numberOfAnotherFormIsNoResidenceTitle(String number) {
        assertThat(Detector.standard().detect("Die Karte lag bei: " + number + "."))
                .noneMatch(finding -> finding.rule().equals("residence-title"));
    }

    @Test
    void serialFarFromAnyWordForAnIdentityCardStaysAlone() {
        assertThat(values(Label.ID_CARD, "Die Lizenz RWL50KL90 gilt ein Jahr.")).isEmpty();
    }

    private static List<String> values(Label label, String text) {
        return Detector.standard().detect(text).stream()
                .filter(finding -> finding.label() == label)
                .map(finding -> finding.in(text))
                .toList();
    }
}
