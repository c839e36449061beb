package de.leitplanke.evidence;

import de.leitplanke.people.Csv;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Texts;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** The same tables for spreadsheets and for programs: the published figures and nothing else. */
@Controller
class ReportFiles {

    private static final String MONTH = ReportsPage.PATH + "/{report:[a-z]+}/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReportReaders readers;
    private final Statistics statistics;
    private final Texts texts;

    ReportFiles(ReportReaders readers, Statistics statistics, Texts texts) {
        this.readers = readers;
        this.statistics = statistics;
        this.texts = texts;
    }

    @GetMapping(MONTH + "/tabelle.csv")
    ResponseEntity<byte[]> csv(
            @AuthenticationPrincipal SignedIn person, @PathVariable String report, @PathVariable String month) {
        return file(csv(open(person, report, month)), new MediaType("text", "csv", StandardCharsets.UTF_8));
    }

    @GetMapping(MONTH + "/tabelle.json")
    ResponseEntity<byte[]> json(
            @AuthenticationPrincipal SignedIn person, @PathVariable String report, @PathVariable String month) {
        return file(json(open(person, report, month)), MediaType.APPLICATION_JSON);
    }

    private PublishedTable open(SignedIn person, String report, String month) {
        return statistics
                .table(readers.open(person, report), YearMonth.parse(month))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String text, MediaType type) {
        return ResponseEntity.ok().contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }

    String csv(PublishedTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.of("report.month"),
                texts.of("report.part"),
                texts.of("report.key"),
                texts.of("report.line"),
                texts.of("report.words"),
                texts.of("report.figure")));
        for (PublishedTable.Row row : table.rows()) {
            Long value = row.figure().valueOrNull();
            rows.add(List.of(
                    table.month().toString(),
                    texts.of(row.part().textKey()),
                    row.key(),
                    row.name(),
                    texts.of(row.figure().extent().textKey(), value == null ? 0 : value),
                    value == null ? "" : value.toString()));
        }
        return Csv.write(rows);
    }

    static String json(PublishedTable table) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("report", table.report().name());
        whole.put("month", table.month().toString());
        whole.put("subject", table.subject());
        whole.put("lines", table.rows().stream().map(ReportFiles::line).toList());
        return JSON.writeValueAsString(whole);
    }

    private static Map<String, Object> line(PublishedTable.Row row) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("part", row.part().name());
        line.put("key", row.key());
        line.put("name", row.name());
        line.put("extent", row.figure().extent().name());
        row.figure().value().ifPresent(value -> line.put("about", value));
        return line;
    }
}
