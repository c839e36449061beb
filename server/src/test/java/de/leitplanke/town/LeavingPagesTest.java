package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.leitplanke.people.OpenSetup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody who leaves is told in time and takes the own finished texts along; nobody else can. */
class LeavingPagesTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));

    private final RunningTown town = RunningTown.get();

    @AfterEach
    void tidyUp() {
        OpenSetup.forget(town::bean, "h.friedrichs");
    }

    @Test
    void personSeesTheLastDayAndTheAdministrationTakesItBack() {
        Accounts.create(town, "Hanna Friedrichs", "h.friedrichs", "EMPLOYEE");
        try (Page person = town.signedIn("h.friedrichs", Accounts.PASSWORD, false);
                Page admin = town.as("verwaltung")) {
            Accounts.open(admin, "Hanna Friedrichs");
            Journey.click(admin.getByText("Letzten Arbeitstag eintragen"));
            assertThat(admin.locator("main").innerText()).contains("werden vernichtet", "Nur sie kann das");
            admin.fill("#tag", today.plusDays(10).toString());
            Journey.press(admin, "Tag eintragen");
            admin.getByText("Am Tag danach endet das Konto").waitFor();

            person.navigate("/profil");
            assertThat(person.locator(".notice.warning").innerText()).contains("Ihr Konto endet");
            Journey.click(admin.getByText("Letzten Arbeitstag ändern"));
            Journey.press(admin, "Ausscheiden zurücknehmen");
            admin.getByText("Letzten Arbeitstag eintragen").waitFor();
            person.navigate("/profil");
            assertThat(person.locator(".notice.warning").count()).isZero();
        }
    }

    @Test
    void finishedTextsComeAsOneFileForTheirAuthorOnly() throws IOException {
        try (Page author = town.as("sachbearbeitung");
                Page admin = town.as("verwaltung")) {
            Journey.complaint(author)
                    .copyOut("state-assistant")
                    .answer("Sehr geehrter Herr [NAME_2], wir holen den Sperrmüll am Donnerstag ab 7 Uhr.")
                    .review()
                    .sign();
            assertThat(names(author)).isNotEmpty().allMatch(name -> name.endsWith(".docx"));
            assertThat(names(admin)).isEmpty();
        }
    }

    private static List<String> names(Page page) throws IOException {
        APIResponse response = page.request().get("/profil/eigene-texte.zip");
        assertThat(response.headers()).containsEntry("content-type", "application/zip");
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(response.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(zip.readAllBytes()).startsWith('P', 'K');
            }
        }
        return names;
    }
}
