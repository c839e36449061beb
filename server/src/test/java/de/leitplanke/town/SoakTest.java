package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Ten minutes of pages and work: what the server keeps in memory does not grow. Part of the long set only. */
@EnabledIfSystemProperty(named = "leitplanke.long", matches = "true")
class SoakTest {

    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final Duration LENGTH = Duration.ofMinutes(10);
    private static final long BOUND_KILOBYTES = 16 * 1024;

    private static final Pattern USED = Pattern.compile("(?:garbage-first heap|DefNew|Tenured) .*?used (\\d+)K");
    private static final List<String> PAGES =
            List.of("/", "/arbeitsplatz", "/beispiele", "/vereinbarung", "/register", "/nachweis", "/profil", "/hilfe");

    @Test
    void memoryDoesNotGrowWithTheNumberOfPages(@TempDir Path data) throws Exception {
        try (OwnTown town = OwnTown.start(data)) {
            long pages = visit(town, WARM_UP);
            long before = usedKilobytes(town);
            pages += visit(town, LENGTH.minus(WARM_UP));
            long after = usedKilobytes(town);
            assertThat(after)
                    .as("%d kB after %d pages, %d kB after the warm-up", after, pages, before)
                    .isLessThan(before + BOUND_KILOBYTES);
        }
    }

    /** Each round is a person who signs in, reads, writes, deletes and signs out. */
    private static long visit(OwnTown town, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        long pages = 0;
        while (System.nanoTime() < end) {
            Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
            for (String page : PAGES) {
                assertThat(clerk.get(page).status()).as(page).isLessThan(500);
                pages++;
            }
            String assignment = clerk.begin("antwort-beschwerde");
            clerk.post(assignment + "/auftrag", Map.of("wert.nachricht", Journey.MAIL));
            assertThat(clerk.get(assignment).status()).isEqualTo(200);
            clerk.post(assignment + "/loeschen", Map.of());
            clerk.post("/abmelden", Map.of());
            pages += 5;
        }
        return pages;
    }

    /** After a full collection, as the virtual machine says it. */
    private static long usedKilobytes(OwnTown town) throws IOException {
        town.jcmd("GC.run");
        Matcher used = USED.matcher(town.jcmd("GC.heap_info"));
        long sum = 0;
        while (used.find()) {
            sum += Long.parseLong(used.group(1));
        }
        assertThat(sum).isPositive();
        return sum;
    }
}
