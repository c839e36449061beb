package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Both offices sign a version in the browser and bring it into force; neither can do it alone. */
class SignAgreementTest {

    /** Far away, so that the version of the other tests stays in force. */
    private final LocalDate day = LocalDate.now(ZoneId.of("Europe/Berlin")).plusYears(2);

    private final RunningTown town = RunningTown.get();
    private final Page employer = town.as("dienststelle");
    private final Page council = town.as("personalrat");

    @Test
    void versionGoesFromProposalToItsDay() {
        SigningJourney.key(employer);
        SigningJourney.key(council);
        String path = SigningJourney.propose(employer);
        assertThat(main(employer)).contains("wartet auf Unterschriften").contains("bestanden");
        council.navigate("/");
        assertThat(main(council)).contains("Wartet auf die Unterschrift Ihrer Seite");

        SigningJourney.sign(employer, path, "nicht das richtige");
        assertThat(main(employer)).contains("Das Unterschriftskennwort stimmt nicht");
        SigningJourney.sign(employer, path, SigningJourney.PASSPHRASE);
        assertThat(main(employer)).contains("Ihre Seite hat diese Fassung schon unterschrieben");
        assertOneSignatureOpensNothing(path);

        SigningJourney.sign(council, path, SigningJourney.PASSPHRASE);
        assertThat(main(council)).contains("unterschrieben, noch nicht in Kraft");
        SigningJourney.enter(council, path, day);
        assertThat(main(council)).contains("Jetzt ist die andere Seite an der Reihe");
        employer.navigate(path);
        assertThat(main(employer))
                .contains("Torsten Heinemann, Vorsitz")
                .contains("Vergleichen Sie jede Zeile mit dem Papier");
        Journey.press(employer, "Angaben bestätigen und in Kraft setzen");
        assertThat(main(employer)).contains("in Kraft ab").contains("Bis dahin gilt die bisherige");
        assertEverybodyReadsIt(path);
        employer.close();
        council.close();
    }

    @Test
    void exportedFileIsRecognisedAndAForgedOneIsRefused() throws IOException {
        String path = SigningJourney.signed(employer, council);
        employer.navigate(path);
        Download download = employer.waitForDownload(
                () -> employer.getByText("Unterschriebene Fassung als Datei").click());
        Path file = download.path();
        read(file);
        assertThat(main(employer)).contains("stammen von Schlüsseln, die bei Ihnen hinterlegt sind");

        Path forged = Files.createTempFile(town.data(), "forged", ".json");
        Files.writeString(forged, Files.readString(file).replace("Stadt Musterberg, ver", "Stadt Musterburg, ver"));
        read(forged);
        assertThat(main(employer)).contains("Text und Prüfsumme in der Datei passen nicht zusammen");
        employer.close();
        council.close();
    }

    @Test
    void onlyOfficesSeeWhatIsNotAgreedAndOnlyTheyAct() {
        String path = SigningJourney.propose(employer);
        Page clerk = town.as("sachbearbeitung");
        assertThat(clerk.navigate(path).status()).isEqualTo(404);
        assertThat(clerk.navigate(path + "/kanonisch").status()).isEqualTo(404);
        assertThat(Forms.post(clerk, "/vereinbarung/fassungen/1/vorschlagen", FormData.create()))
                .isEqualTo(403);
        assertThat(Forms.post(
                        clerk,
                        "/vereinbarung/schluessel",
                        FormData.create()
                                .set("kennwort", SigningJourney.PASSPHRASE)
                                .set("wiederholung", SigningJourney.PASSPHRASE)))
                .isEqualTo(403);
        assertThat(clerk.navigate("/vereinbarung/fassungen/999999").status()).isEqualTo(404);
        clerk.close();
        employer.close();
        council.close();
    }

    private void assertOneSignatureOpensNothing(String path) {
        assertThat(employer.navigate(path + "/inkrafttreten").status()).isEqualTo(404);
        assertThat(Forms.post(
                        employer,
                        path + "/inkrafttreten/bestaetigen",
                        FormData.create().set("angaben", UUID.randomUUID().toString())))
                .isEqualTo(422);
        assertThat(employer.request()
                        .get(path + "/datei", RequestOptions.create())
                        .status())
                .isEqualTo(404);
    }

    private void assertEverybodyReadsIt(String path) {
        try (Page clerk = town.as("sachbearbeitung")) {
            clerk.navigate(path);
            assertThat(main(clerk)).contains("in Kraft ab").contains("Sie ersetzen nicht die Schriftform");
            assertThat(clerk.locator("main form").count()).isZero();
            clerk.navigate(path + "/text");
            assertThat(main(clerk)).contains("Stadt Musterberg, Fassung");
            assertThat(clerk.locator("code.hash").first().innerText()).startsWith("sha256:");
        }
    }

    private void read(Path file) {
        employer.navigate("/vereinbarung/fassungen/einlesen");
        employer.setInputFiles("#datei", file);
        Journey.press(employer, "Datei prüfen");
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
