package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be so on every page, whoever looks at it and how. */
final class PageCheck {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private final RunningTown town;
    private final Address address;

    PageCheck(RunningTown town, Address address) {
        this.town = town;
        this.address = address;
    }

    void with(List<Look> looks) {
        List<String> errors = new ArrayList<>();
        String heading;
        try (Page page = town.as(address.account(), true)) {
            page.onConsoleMessage(message -> complaint(message, page).ifPresent(errors::add));
            page.onPageError(errors::add);
            open(page);
            heading = heading(page);
            assertThat(page.title()).endsWith(" – Leitplanke").doesNotStartWith(" ");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
            assertThat(page.locator("[style], style").count())
                    .as("inline styles")
                    .isZero();
            page.evaluate("document.querySelectorAll('details').forEach(area => area.open = true)");
            looks.forEach(look -> assertAccessible(page, look));
            assertFitsOnAPhone(page);
        }
        assertThat(errors).as("errors in the console").isEmpty();
        assertSameWithoutScript(heading);
    }

    private void open(Page page) {
        List<Integer> statuses = new ArrayList<>();
        page.onResponse(response -> {
            if (response.request().isNavigationRequest()) {
                statuses.add(response.status());
            }
        });
        @Nullable Response response = page.navigate(address.path());
        address.act().accept(page);
        page.waitForLoadState();
        assertThat(response).isNotNull();
        assertThat(statuses.getLast()).isEqualTo(address.status());
    }

    private static String heading(Page page) {
        assertThat(page.locator("h1").count()).as("headings of the first level").isEqualTo(1);
        return page.locator("h1").innerText();
    }

    private void assertAccessible(Page page, Look look) {
        look.on(page);
        picture(page, look);
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .as("axe at " + look)
                .extracting(PageCheck::words)
                .isEmpty();
    }

    private static String words(Rule violation) {
        List<String> nodes =
                violation.getNodes().stream().map(CheckedNode::getHtml).limit(4).toList();
        return violation.getId() + ": " + nodes;
    }

    private static void assertFitsOnAPhone(Page page) {
        page.setViewportSize(320, 900);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        assertThat((Integer) width).as("width of the page on a phone").isLessThanOrEqualTo(320);
    }

    private void assertSameWithoutScript(String heading) {
        try (Page page = town.as(address.account(), false)) {
            open(page);
            assertThat(heading(page)).isEqualTo(heading);
        }
    }

    /** That the page itself is a problem page is no error of its scripts. */
    private Optional<String> complaint(ConsoleMessage message, Page page) {
        boolean own = address.status() >= 400 && message.location().startsWith(page.url());
        return "error".equals(message.type()) && !own ? Optional.of(message.text()) : Optional.empty();
    }

    /** Pictures to look at, where a folder for them is given. */
    private void picture(Page page, Look look) {
        @Nullable String folder = System.getProperty("leitplanke.pictures");
        if (folder != null) {
            String name =
                    (address + " " + look).replaceAll("[0-9a-f-]{36}", "x").replaceAll("[^A-Za-z0-9.?=]+", "-");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }
}
