package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[07:52] kbrandes: moin, der Scanner geht nicht | kbrandes",
                "[08:31] adm-krause: Konto war gesperrt | adm-krause",
                "Bitte mit r.taskiran2 anmelden. | r.taskiran2",
                "Liste erstellt durch kasse-job2 am Montag | kasse-job2",
                "Das Dienstkonto svc_kfzzul bleibt. | svc_kfzzul",
                "--- 07:58 hd_ayse | hd_ayse",
                "Die IT ändert das Konto lhagedor7 heute. | lhagedor7",
                "Die Zugangskennung für das Verfahren ist vennem02. | vennem02",
                "gesperrt war t.abubakari seit heute früh | t.abubakari",
                "das Konto vom Techniker (gast_foh) ist offen | gast_foh",
                "angelegt hat das tlorenz3, nicht ich | tlorenz3"
            })
    void userNameStandsBehindTheTimeOrIsWrittenLikeNoWord(String text, String name) {
        assertThat(Found.in(text, Label.USERNAME)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[07:52] Anna: moin",
                "1] bot-monitor: moin",
                "[Seite 12] inhalt: nichts",
                "Fahrt mit 2026 Euro",
                "mit a.b1",
                "siehe kapitel3 und u.a. seite12",
                "{\"ust_id\": null, \"rechnung_an\": 1}",
                "die Datei abo_liste.csv und {{eltern_name}}"
            })
    void nameWordAndAmountAreNone(String text) {
        assertThat(Found.in(text, Label.USERNAME)).isEmpty();
    }
}
