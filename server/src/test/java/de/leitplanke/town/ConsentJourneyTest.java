package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** The employer asks, the council wants one more paper, gets it and consents: in two browsers. */
class ConsentJourneyTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void councilAsksForAPaperGetsItAndConsents() {
        try (ConsentJourney journey = new ConsentJourney(town)) {
            journey.begin("Übersetzungen im Standesamt").enclosePapers();
            assertThat(journey.council().navigate(journey.path()).status()).isEqualTo(404);

            journey.submit();
            assertThat(journey.standing(journey.council()))
                    .contains("Der Personalrat kann bis einschließlich", "gilt die Zustimmung ab dem", "Ablehnen");
            assertThat(waiting(journey.council())).contains("Übersetzungen im Standesamt", "Ohne Antwort gilt");
            assertThat(waiting(journey.employer())).doesNotContain("Übersetzungen im Standesamt");
            journey.askFor("Liste der Sprachen");
            assertThat(waiting(journey.council())).doesNotContain("Übersetzungen im Standesamt");
            assertThat(waiting(journey.employer())).contains("Übersetzungen im Standesamt", "Unterlagen fehlen");
            assertThat(journey.standing(journey.employer())).contains("Die Frist steht.", "Liste der Sprachen");

            journey.enclosePapers().handIn().consent();
            assertThat(journey.standing(journey.employer()))
                    .contains("Zugestimmt", "Die Maßnahme darf umgesetzt werden.", "Beschluss vom")
                    .doesNotContain("Heinemann", "Der Personalrat kann bis");
        }
    }

    @Test
    void incompleteRequestCannotBeSubmittedEvenByItsAddress() {
        try (ConsentJourney journey = new ConsentJourney(town)) {
            journey.begin("Ohne Unterlagen").submit();
            assertThat(journey.employer().locator(".notice.danger").innerText()).contains("Es fehlen noch Unterlagen.");
            assertThat(journey.standing(journey.employer())).contains("Noch nicht vorgelegt.");
        }
    }

    @Test
    void fileComesBackAsAnAttachmentThatNoBrowserShows() {
        try (ConsentJourney journey = new ConsentJourney(town)) {
            journey.begin("Mit Datei").enclosePapers();
            APIResponse file = journey.employer().request().get(journey.path() + "/unterlagen/tool-sheet/datei");
            assertThat(file.headers())
                    .containsEntry("content-type", "application/pdf")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-security-policy", "sandbox; default-src 'none'");
            assertThat(file.headers().get("content-disposition"))
                    .startsWith("attachment;")
                    .contains("Steckbrief.pdf");
            assertThat(file.text()).isEqualTo("%PDF-1.7 %%EOF");
        }
    }

    @Test
    void programIsNotTakenWhateverItIsCalled() {
        try (ConsentJourney journey = new ConsentJourney(town)) {
            Page page = journey.begin("Mit Programm").employer();
            page.navigate(journey.path() + "/unterlagen/logs");
            page.setInputFiles("#datei", new FilePayload("a.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1}));
            Journey.press(page, "Datei beifügen");
            assertThat(page.locator(".notice.danger").innerText()).contains("Diese Datei wird nicht angenommen.");
            page.navigate(journey.path() + "/unterlagen/logs");
            assertThat(page.locator("main").innerText()).doesNotContain("Herunterladen");
        }
    }

    /** What the start page says to a party. */
    private static String waiting(Page page) {
        page.navigate("/");
        return page.locator("main").innerText();
    }
}
