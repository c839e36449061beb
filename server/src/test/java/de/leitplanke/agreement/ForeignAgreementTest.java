package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.town.RunningTown;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Another town's agreement comes into the house as a file: never in force, but as a draft beside the own text. */
class ForeignAgreementTest {

    private static final OffsetDateTime SIGNED = OffsetDateTime.of(2026, 9, 1, 9, 0, 0, 0, ZoneOffset.UTC);

    private final RunningTown town = RunningTown.get();

    @Test
    void textOfAnotherTownBecomesADraftComparedWithTheOwn() {
        try (Page council = town.as("personalrat")) {
            upload(council, file(foreign()), "Datei prüfen");
            assertThat(words(council)).contains("gehört nicht zu den Fassungen Ihrer Stadt", "Stadt Auenfels");

            upload(council, file(foreign()), "Prüfen und Entwurf beginnen");
            String draft = council.url();
            assertThat(council.locator("h1").innerText()).isEqualTo("Stadt Auenfels, Fassung 9002");
            council.navigate(draft + "/synopse");
            assertThat(words(council)).contains("ein Jahr", "zwei Jahre", "gegenüber Fassung 1");
            council.navigate("/vereinbarung");
            assertThat(words(council)).contains("Stadt Musterberg, Fassung 1").doesNotContain("Er gilt zwei Jahre");
        }
    }

    @Test
    void damagedFileIsRefusedAndNothingIsBegun() {
        byte[] whole = file(foreign());
        try (Page council = town.as("personalrat")) {
            council.navigate("/vereinbarung/entwuerfe");
            int before = council.locator("tbody tr").count();
            upload(council, Arrays.copyOf(whole, whole.length / 2), "Prüfen und Entwurf beginnen");
            assertThat(words(council)).contains("Das ist keine Datei einer Fassung, oder sie ist beschädigt");
            council.navigate("/vereinbarung/entwuerfe");
            assertThat(council.locator("tbody tr").count()).isEqualTo(before);
        }
    }

    private static void upload(Page page, byte[] file, String button) {
        page.navigate("/vereinbarung/fassungen/einlesen");
        page.setInputFiles("#datei", new FilePayload("fassung.json", "application/json", file));
        page.getByText(button).click();
        page.waitForLoadState();
    }

    private static AgreementVersion foreign() {
        return NextVersion.numbered(2)
                .with("agreement.yaml", "town: Stadt Musterberg", "town: Stadt Auenfels")
                .with("15-competence.yaml", "Er gilt ein\n      Jahr.", "Er gilt zwei\n      Jahre.")
                .read();
    }

    private static byte[] file(AgreementVersion version) {
        return SignedFile.write(
                version,
                List.of(
                        DemoSigning.sign(Party.EMPLOYER, version.canonical(), SIGNED),
                        DemoSigning.sign(Party.STAFF_COUNCIL, version.canonical(), SIGNED)));
    }

    private static String words(Page page) {
        return page.locator("main").innerText();
    }
}
