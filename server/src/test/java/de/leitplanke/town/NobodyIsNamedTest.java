package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.leitplanke.people.DemoAccounts;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whether somebody has acknowledged the agreement changes no page of anybody else, whatever their office. */
class NobodyIsNamedTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void noPageShowsWhoHasNotAcknowledged() {
        readSecurityEvents();
        Page newcomer = Newcomers.signedIn(town, "Wiebke Lüttich", "named.one");
        SortedMap<String, String> before = pages();
        newcomer.navigate("/kenntnisnahme");
        Journey.click(newcomer.getByText("Ich habe die Vereinbarung gelesen"));
        assertThat(newcomer.locator("main").innerText()).contains("Ihre Kenntnisnahme ist gespeichert");
        newcomer.close();

        assertThat(before.get("verwaltung /verwaltung/personen")).contains("Wiebke Lüttich");
        assertThat(before.get("personalrat /vereinbarung/laufzeit")).contains("Laufzeit und Kenntnisnahme");
        assertThat(pages()).isEqualTo(before);
    }

    /** That somebody read them is noted once a day, and shown; it has nothing to do with who acknowledges. */
    private void readSecurityEvents() {
        try (Page officer = town.as("sicherheit")) {
            officer.navigate("/siegel/ereignisse");
        }
    }

    private SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        for (DemoAccounts.DemoAccount account : town.bean(DemoAccounts.class).list()) {
            try (Page page = town.as(account.login())) {
                for (String path : paths()) {
                    APIResponse answer = page.request().get(path);
                    pages.put(account.login() + " " + path, answer.status() + " " + withoutToken(answer.text()));
                }
            }
        }
        return pages;
    }

    private static String withoutToken(String html) {
        return html.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    /** All pages of the application that are no single assignment, example or entry. */
    private List<String> paths() {
        return town
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternValues().stream())
                // a ZIP file of one's own texts is no page, and writing it anew changes its bytes
                .filter(path -> !path.contains("{") && !path.endsWith(".zip"))
                .sorted()
                .toList();
    }
}
