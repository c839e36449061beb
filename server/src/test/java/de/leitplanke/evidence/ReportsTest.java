package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.leitplanke.people.DemoAccounts;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.database.Database;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The reports as their readers open them, as a page and as files. */
class ReportsTest {

    private static final long THRESHOLD = 10;
    private static final YearMonth FIRST = YearMonth.of(2001, 1);
    private static final YearMonth SECOND = YearMonth.of(2001, 2);
    private static final List<String> FORMS = List.of("", "/tabelle.csv", "/tabelle.json");

    private final RunningTown town = RunningTown.get();

    @AfterEach
    void tidyUp() throws SQLException {
        Database database = town.bean(Database.class);
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().name(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("select set_config('app.municipality', '"
                    + town.bean(TownOfThisInstallation.class).get().id().value() + "', false)");
            statement.execute("delete from evidence.published_figure where month < '2002-01-01'");
        }
    }

    /** Whatever happened in the small town, page and files are the same. */
    @Test
    void smallTownHasNoNumberOnAnyPageOrInAnyFile() {
        publish(FIRST, town(9, 0));
        publish(SECOND, town(9, 9));
        for (String form : FORMS) {
            String nobody = open("personalrat", "/berichte/kenntnisnahmen/" + FIRST + form);
            String everybody = open("personalrat", "/berichte/kenntnisnahmen/" + SECOND + form);
            assertThat(withoutMonth(everybody)).isEqualTo(withoutMonth(nobody));
            assertThat(nobody).containsAnyOf("zu wenige für eine Auskunft", "TOO_FEW");
        }
    }

    @Test
    void pageAndFilesShowTheSameFigures() {
        List<PublishedTable.Row> rows = publish(FIRST, town(40, 20));
        long figure = rows.getFirst().figure().value().orElseThrow();
        for (String form : FORMS) {
            assertThat(open("dienststelle", "/berichte/kenntnisnahmen/" + FIRST + form))
                    .containsAnyOf("etwa " + figure, "\"about\":" + figure);
        }
    }

    @Test
    void noReportNamesAPerson() {
        publish(FIRST, town(40, 20));
        for (DemoAccounts.DemoAccount account : town.bean(DemoAccounts.class).list()) {
            for (String form : FORMS) {
                assertThat(open("personalrat", "/berichte/kenntnisnahmen/" + FIRST + form))
                        .doesNotContain(account.displayName());
            }
            assertThat(open("personalrat", "/berichte/regeltreffer")).doesNotContain(account.displayName());
        }
    }

    @Test
    void onlyReportsOfTheClosedListExist() {
        String clause = town.bean(Content.class)
                .file("agreement/16-no-monitoring.yaml")
                .text()
                .replaceAll("\\s+", " ");
        for (Report report : Report.values()) {
            assertThat(clause).contains(town.bean(Texts.class).of(report.textKey()));
        }
    }

    /** A report is asked for by its name and month; nothing else of a request is read. */
    @Test
    void reportsCannotBeFilteredOrRefined() {
        List<HandlerMethod> pages = town
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(page ->
                        page.getKey().getPatternValues().stream().anyMatch(path -> path.startsWith("/berichte")))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(pages).hasSize(5);
        assertThat(pages.stream()
                        .flatMap(page -> Arrays.stream(page.getMethodParameters()))
                        .map(MethodParameter::getParameterType))
                .allSatisfy(type -> assertThat(type.getSimpleName()).isIn("SignedIn", "String"));
        assertThat(pages.stream()
                        .flatMap(page -> Arrays.stream(page.getMethodParameters()))
                        .filter(parameter -> parameter.getParameterType() == String.class))
                .allMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }

    @Test
    void staffCouncilReadsEveryReportWithoutAsking() {
        for (Report report : Report.values()) {
            assertThat(status("personalrat", "/berichte/" + report.path())).isEqualTo(200);
        }
    }

    /** The agreement's list of logs names the readers of hits; the employer is none of them. */
    @Test
    void whoIsNoReaderFindsNoReport() {
        assertThat(status("dienststelle", "/berichte/regeltreffer")).isEqualTo(404);
        for (String account : List.of("sachbearbeitung", "leitung", "sicherheit", "verwaltung")) {
            assertThat(status(account, "/berichte")).isEqualTo(404);
            assertThat(status(account, "/berichte/kenntnisnahmen")).isEqualTo(404);
            assertThat(status(account, "/berichte/regeltreffer")).isEqualTo(404);
        }
        assertThat(status("personalrat", "/berichte/kenntnisnahmen/1999-01/tabelle.csv"))
                .isEqualTo(404);
    }

    private static List<Line> town(long people, long count) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Part.TOWN, "town", "", people, count));
        lines.add(new Line(Part.DEPARTMENT, "Bürgeramt", "Bürgeramt", people - 3, Math.max(0, count - 3)));
        lines.add(new Line(Part.DEPARTMENT, "", "", 3, Math.min(3, count)));
        return lines;
    }

    private List<PublishedTable.Row> publish(YearMonth month, List<Line> lines) {
        Rounding rounding = new Rounding("secret".getBytes(StandardCharsets.UTF_8));
        List<PublishedTable.Row> rows = Statistics.rows(lines, THRESHOLD, rounding);
        PublishedTable table = new PublishedTable(Report.ACKNOWLEDGEMENTS, month, "Fassung 1", rows);
        CurrentMunicipality.run(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(PublishedFigures.class).add(table));
        return rows;
    }

    private String open(String account, String path) {
        try (Page page = town.as(account)) {
            APIResponse answer = page.request().get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            String text = answer.text();
            int main = text.indexOf("<main");
            return main < 0 ? text : text.substring(main, text.indexOf("</main>"));
        }
    }

    private int status(String account, String path) {
        try (Page page = town.as(account)) {
            return page.request().get(path).status();
        }
    }

    private static String withoutMonth(String text) {
        return text.replaceAll("2001-0[12]", "MONTH").replaceAll("(Januar|Februar) 2001", "MONTH");
    }
}
