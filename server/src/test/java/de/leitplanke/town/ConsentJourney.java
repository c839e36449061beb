package de.leitplanke.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request for consent as both offices handle it in their browsers. */
final class ConsentJourney implements AutoCloseable {

    static final String START = "/mitbestimmung";

    private final Page employer;
    private final Page council;
    private String path = "";

    ConsentJourney(RunningTown town) {
        employer = town.as("dienststelle");
        council = town.as("personalrat");
    }

    Page employer() {
        return employer;
    }

    Page council() {
        return council;
    }

    String path() {
        return path;
    }

    ConsentJourney begin(String title) {
        employer.navigate(START + "/neu");
        employer.fill("#titel", title);
        employer.fill("#zweck", "Merkblätter sollen in fünf Sprachen vorliegen.");
        Journey.press(employer, "Speichern und zu den Unterlagen");
        path = Journey.pathOf(employer);
        return this;
    }

    /** Fills in whatever is still open: one paper as a file, one as not applicable, all others as text. */
    ConsentJourney enclosePapers() {
        employer.navigate(path);
        List<String> open = employer.locator("#inhalt .rows li[id]:has(.cond)").all().stream()
                .map(row -> row.getAttribute("id"))
                .toList();
        open.forEach(this::enclose);
        employer.navigate(path);
        return this;
    }

    private void enclose(String paper) {
        employer.navigate(path + "/unterlagen/" + paper);
        switch (paper) {
            case "tool-sheet" -> {
                employer.setInputFiles(
                        "#datei",
                        new FilePayload(
                                "Steckbrief.html", "text/html", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)));
                Journey.press(employer, "Datei beifügen");
            }
            case "pilot" -> {
                employer.fill("#grund", "Eine Erprobung ist nicht vorgesehen.");
                Journey.press(employer, "Als entfallend eintragen");
            }
            default -> {
                employer.fill("#text", "Das steht hier.");
                Journey.press(employer, "Text beifügen");
            }
        }
    }

    ConsentJourney submit() {
        return step(employer, "vorlegen");
    }

    ConsentJourney askFor(String papers) {
        council.navigate(path + "/schritt/nachfordern");
        council.fill("#worte", papers);
        confirm(council);
        return this;
    }

    ConsentJourney handIn() {
        return step(employer, "nachreichen");
    }

    ConsentJourney consent() {
        return step(council, "zustimmen");
    }

    private ConsentJourney step(Page page, String act) {
        page.navigate(path + "/schritt/" + act);
        confirm(page);
        return this;
    }

    static void confirm(Page page) {
        Journey.click(page.locator("main form button[type=submit]").first());
    }

    String standing(Page page) {
        page.navigate(path);
        return page.locator("main").innerText();
    }

    @Override
    public void close() {
        employer.close();
        council.close();
    }
}
