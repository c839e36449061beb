package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.Leitplanke;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ten thousand examples in a town of their own, and how long searches take; part of the long set only. The table of
 * times is written to {@code target/search-load.md}.
 */
@EnabledIfSystemProperty(named = "leitplanke.long", matches = "true")
class SearchLoadTest {

    private static final int EXAMPLES = 10_000;
    private static final int ROUNDS = 100;
    private static final double BOUND_MILLISECONDS = 50;

    private static final Map<String, Map<String, String>> SEARCHES = new LinkedHashMap<>();

    static {
        SEARCHES.put("ohne Wort, erste Seite", Map.of());
        SEARCHES.put("seltenes Wort", Map.of("suche", "Grußwort Jubiläum"));
        SEARCHES.put("Wort in vielen Beispielen", Map.of("suche", "Antwort"));
        SEARCHES.put("drei Wörter", Map.of("suche", "Antwort Beschwerde Straße"));
        SEARCHES.put("Zusammensetzung", Map.of("suche", "Beschwerdebriefvorlage"));
        SEARCHES.put("Tippfehler", Map.of("suche", "Beschwerdde Protokol"));
        SEARCHES.put("Wort, Amt und Angaben", Map.of("suche", "Antwort", "amt", "Ordnungsamt", "daten", "D2"));
        SEARCHES.put("nur Erlaubtes", Map.of("suche", "Beschwerde", "erlaubt", "1"));
    }

    private static final List<String> PARTS = List.of(
            "Straßen",
            "Garten",
            "Wasser",
            "Schul",
            "Park",
            "Markt",
            "Rathaus",
            "Winter",
            "Brücken",
            "Jugend",
            "Sport",
            "Wald",
            "Feuerwehr",
            "Archiv",
            "Hafen",
            "Bildungs",
            "Verkehrs",
            "Umwelt",
            "Kultur",
            "Senioren");
    private static final List<String> ENDS = List.of(
            "plan", "bericht", "fest", "ordnung", "dienst", "platz", "hilfe", "prüfung", "antrag", "stelle", "woche",
            "fläche", "kosten", "beirat", "führung", "netz", "pflege", "schutz", "tag", "konzept");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20);

    @Test
    void searchesAmongTenThousandExamplesAreQuick(@TempDir Path data) throws IOException {
        try (ConfigurableApplicationContext town = SpringApplication.run(
                Leitplanke.class, "--server.port=0", "--leitplanke.data=" + data.toAbsolutePath())) {
            MunicipalityId here =
                    town.getBean(TownOfThisInstallation.class).get().id();
            Map<String, long[]> times = CurrentMunicipality.call(here, () -> {
                fill(town);
                return measured(town);
            });
            String table = table(times);
            Files.writeString(Path.of("target/search-load.md"), table);
            assertThat(times.values()).as(table).allMatch(sorted -> at(sorted, 95) < BOUND_MILLISECONDS);
        }
    }

    private void fill(ConfigurableApplicationContext town) throws IOException {
        TransactionTemplate transaction = new TransactionTemplate(town.getBean(PlatformTransactionManager.class));
        Examples examples = town.getBean(Examples.class);
        List<String> shipped;
        try (Stream<Path> files = Files.list(Path.of("../content/examples"))) {
            shipped = files.sorted().map(SearchLoadTest::text).toList();
        }
        for (int begin = 0; begin < EXAMPLES; begin += 500) {
            int first = begin;
            transaction.executeWithoutResult(_ -> IntStream.range(first, first + 500)
                    .forEach(number -> examples.store(
                            generated(shipped.get(number % shipped.size()), number),
                            number,
                            "",
                            "generated" + number)));
        }
    }

    /** A shipped example under another key, with words of its own in title, lead and order. */
    private Example generated(String source, int number) {
        String words = IntStream.range(0, 12).mapToObj(_ -> word()).collect(Collectors.joining(" "));
        return ExampleReader.read(
                "generated",
                source.replaceFirst("(?m)^name: (.*)$", "name: $1-" + number)
                        .replaceFirst("(?m)^leitplanke.title: \"?([^\"\n]*)\"?$", "leitplanke.title: $1 " + word())
                        .replaceFirst("(?m)^description: .*$", "description: " + words));
    }

    private String word() {
        return PARTS.get(random.nextInt(PARTS.size()))
                + PARTS.get(random.nextInt(PARTS.size())).toLowerCase(Locale.GERMAN)
                + ENDS.get(random.nextInt(ENDS.size()))
                + ENDS.get(random.nextInt(ENDS.size()));
    }

    /** For each search its times in nanoseconds, sorted; the first tenth warms up and does not count. */
    private static Map<String, long[]> measured(ConfigurableApplicationContext town) {
        FindingExamples finding = town.getBean(FindingExamples.class);
        Person clerk = town.getBean(Persons.class).active().stream()
                .filter(person -> person.login().equals("sachbearbeitung"))
                .findFirst()
                .orElseThrow();
        SignedIn person = new SignedIn(clerk.id(), CurrentMunicipality.require(), clerk.displayName(), clerk.roles());
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = -ROUNDS / 10; round < ROUNDS; round++) {
            for (Map.Entry<String, Map<String, String>> search : SEARCHES.entrySet()) {
                long begin = System.nanoTime();
                SearchResult result = finding.find(ExampleQuery.read(search.getValue()), person);
                long time = System.nanoTime() - begin;
                assertThat(result.total()).as(search.getKey()).isPositive();
                if (round >= 0) {
                    times.computeIfAbsent(search.getKey(), _ -> new ArrayList<>())
                            .add(time);
                }
            }
        }
        Map<String, long[]> sorted = new LinkedHashMap<>();
        times.forEach((name, some) -> sorted.put(
                name, some.stream().mapToLong(Long::longValue).sorted().toArray()));
        return sorted;
    }

    private static String table(Map<String, long[]> times) {
        String rows = times.entrySet().stream()
                .map(entry -> String.format(
                        Locale.GERMANY,
                        "| %s | %.1f ms | %.1f ms | %.1f ms |",
                        entry.getKey(),
                        at(entry.getValue(), 50),
                        at(entry.getValue(), 95),
                        at(entry.getValue(), 99)))
                .collect(Collectors.joining("\n"));
        return "| Suche | p50 | p95 | p99 |\n|---|---|---|---|\n" + rows
                + String.format(
                        Locale.GERMANY,
                        "%n%nLast des Rechners am Ende: %.1f%n",
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The smallest time that so many percent did not exceed (nearest rank), in milliseconds. */
    private static double at(long[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1] / 1e6;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
