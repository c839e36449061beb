package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page is accessible, fits on a phone, and works without script. */
class EveryPageTest {

    /** Downloads are files and no pages; what is in them is tested with the journey. */
    private static final Set<String> FILES = Set.of(
            "/arbeitsplatz/{id}/ergebnis.docx",
            "/arbeitsplatz/{id}/ergebnis.pdf",
            "/beispiele/{key}/datei",
            "/beispiele/eigene/{id:[0-9a-f-]{36}}/datei",
            "/nachweis/auszug.zip",
            "/berichte/{report:[a-z]+}/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/tabelle.csv",
            "/berichte/{report:[a-z]+}/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}/tabelle.json",
            "/ledger/checkpoint",
            "/ledger/consistency",
            "/vereinbarung/fassungen/{number:[0-9]{1,6}}/kanonisch",
            "/vereinbarung/fassungen/{number:[0-9]{1,6}}/datei",
            "/vereinbarung/fassungen/{number:[0-9]{1,6}}/synopse.{kind:pdf|docx}",
            "/vereinbarung/entwuerfe/{id}/synopse.{kind:pdf|docx}",
            "/mitbestimmung/vorgaenge/{id}/unterlagen/{key}/datei",
            "/orientierung/rahmen.pdf",
            "/orientierung/karten.pdf",
            "/orientierung/poster.pdf",
            "/profil/eigene-texte.zip",
            "/profil/meine-daten.json");

    private static final boolean LONG = Boolean.getBoolean("leitplanke.long");

    private static final RunningTown TOWN = RunningTown.get();
    private static final List<Address> ADDRESSES = Addresses.of(TOWN);

    @TestFactory
    Stream<DynamicTest> pageIsAccessibleForEverybody() {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, ADDRESSES.size())
                .filter(number -> LONG || seen.add(page(ADDRESSES.get(number))))
                .mapToObj(number -> dynamicTest(
                        ADDRESSES.get(number).toString(),
                        () -> new PageCheck(TOWN, ADDRESSES.get(number)).with(looks(number))));
    }

    @Test
    void noPageOfTheApplicationIsForgotten() {
        Set<PathPattern> patterns = patterns();
        Set<String> looked = ADDRESSES.stream()
                .map(address -> PathContainer.parsePath(address.path().replaceAll("\\?.*", "")))
                .flatMap(path ->
                        patterns.stream()
                                .filter(pattern -> pattern.matches(path))
                                .min(Comparator.naturalOrder())
                                .stream())
                .map(PathPattern::getPatternString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(patterns)
                .extracting(PathPattern::getPatternString)
                .hasSizeGreaterThan(25)
                .containsAll(FILES)
                .filteredOn(pattern -> !FILES.contains(pattern))
                .allSatisfy(pattern -> assertThat(looked).contains(pattern));
    }

    /** The page that an address opens; the short set looks at each once, and at the start page of every role. */
    private static String page(Address address) {
        String path = address.path().replaceAll("\\?.*", "").replaceAll("[0-9a-f-]{36}|\\d+", "*");
        return address.status() + path + ("/".equals(path) ? address.account() : "");
    }

    private static List<Look> looks(int number) {
        return LONG ? Look.ALL : List.of(Look.ALL.get(number % Look.ALL.size()));
    }

    private Set<PathPattern> patterns() {
        return TOWN
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(EveryPageTest::patterns)
                .collect(Collectors.toSet());
    }

    private static Stream<PathPattern> patterns(RequestMappingInfo info) {
        var condition = info.getPathPatternsCondition();
        return condition == null ? Stream.empty() : condition.getPatterns().stream();
    }
}
