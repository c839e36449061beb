package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.Persons;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people type leads to the shipped examples, in the real database. */
class ExampleSearchTest {

    private final RunningTown town = RunningTown.get();

    @Test
    void wordIsFoundInItsOtherForms() {
        assertThat(keys("Beschwerden")).contains("antwort-beschwerde");
        assertThat(keys("Antworten Beschwerde").getFirst()).isEqualTo("antwort-beschwerde");
    }

    @Test
    void compoundIsFoundByItsPartsAndItsPartsByTheCompound() {
        assertThat(keys("Beschwerdebrief").getFirst()).isEqualTo("antwort-beschwerde");
        assertThat(keys("Sperrung")).contains("pressemitteilung-strassensperrung");
    }

    @Test
    void typingErrorStillFindsAndNamesTheRightWord() {
        assertThat(find("Beschwerdde").cards().getFirst().key()).isEqualTo("antwort-beschwerde");
        SearchResult minutes = find("Protokol");
        assertThat(minutes.cards().getFirst().key()).isEqualTo("protokoll-aus-notizen");
        assertThat(minutes.corrected().getFirst().instead().getFirst())
                .isEqualTo(new SearchResult.Replacement("Protokoll", "/beispiele?suche=Protokoll"));
    }

    @Test
    void wordThatMeansTheSameFindsToo() {
        assertThat(keys("Niederschrift")).contains("protokoll-aus-notizen");
        assertThat(keys("Reklamation")).contains("antwort-beschwerde");
    }

    @Test
    void withoutAnyExampleForAllWordsThoseForSomeAreShownAndItIsSaid() {
        SearchResult result = find("Beschwerde Quantenphysik");
        assertThat(result.partly()).isTrue();
        assertThat(result.unknown()).containsExactly("Quantenphysik");
        assertThat(result.cards()).extracting(ExampleCard::key).contains("antwort-beschwerde");
        assertThat(find("Quantenphysik").total()).isZero();
    }

    @Test
    void foundWordsAreMarkedInTheTitle() {
        assertThat(find("Beschwerden").cards().getFirst().title().pieces())
                .contains(new MarkedText.Piece("Beschwerde", true));
    }

    @Test
    void filtersNarrowTheListTogetherAndPagesDivideIt() {
        SearchResult all = find(Map.of());
        assertThat(all.total()).isGreaterThanOrEqualTo(40);
        assertThat(all.cards()).hasSize(ExampleQuery.PAGE_SIZE);
        assertThat(find(Map.of("art", "text", "amt", "Ordnungsamt", "daten", "D2"))
                        .cards())
                .extracting(ExampleCard::key)
                .contains("antwort-beschwerde");
        assertThat(find(Map.of("art", "ideen", "amt", "Ordnungsamt", "daten", "D2"))
                        .cards())
                .extracting(ExampleCard::key)
                .doesNotContain("antwort-beschwerde");
    }

    @Test
    void onlyUsableExamplesRemainForWhomTheGateIsOpenAndNoneForWhomItIsClosed() {
        assertThat(find(Map.of("erlaubt", "1")).total()).isGreaterThanOrEqualTo(40);
        assertThat(find("neu", Map.of("erlaubt", "1")).total()).isZero();
    }

    @Test
    void signsOfTheQueryLanguageAreOnlySigns() {
        assertThat(find("Beschwerde') & !(Brief:* | \\ '").cards()).isNotNull();
        assertThat(find("%_'\"<>").total()).isEqualTo(find(Map.of()).total());
    }

    private List<String> keys(String words) {
        return find(words).cards().stream().map(ExampleCard::key).toList();
    }

    private SearchResult find(String words) {
        return find(Map.of("suche", words));
    }

    private SearchResult find(Map<String, String> address) {
        return find("sachbearbeitung", address);
    }

    private SearchResult find(String login, Map<String, String> address) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(FindingExamples.class).find(ExampleQuery.read(address), person(login)));
    }

    /** Called within the town. */
    private SignedIn person(String login) {
        return town.bean(Persons.class).active().stream()
                .filter(person -> person.login().equals(login))
                .map(person ->
                        new SignedIn(person.id(), CurrentMunicipality.require(), person.displayName(), person.roles()))
                .findFirst()
                .orElseThrow();
    }
}
