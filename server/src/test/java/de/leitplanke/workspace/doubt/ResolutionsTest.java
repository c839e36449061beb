package de.leitplanke.workspace.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolutionsTest {

    private static final String LETTER = "Es kostet 50 €. Der Termin ist am 20. November. Es bleibt bei 50 €.";

    @Test
    void checkedClaimStaysCheckedWhenTextIsWrittenAroundIt() {
        Map<DoubtKey, Resolution> resolved = all(LETTER, Resolution.CHECKED);
        String edited = "Guten Tag. " + LETTER + " Mit freundlichen Grüßen";
        assertThat(Resolutions.open(doubts(edited), carry(LETTER, resolved, edited)))
                .isEmpty();
    }

    @Test
    void openClaimDoesNotInheritFromADeletedOne() {
        Map<DoubtKey, Resolution> resolved = Map.of(doubts(LETTER).getFirst().key(), Resolution.CHECKED);
        String edited = LETTER.substring("Es kostet 50 €. ".length());
        assertThat(Resolutions.open(doubts(edited), carry(LETTER, resolved, edited)))
                .extracting(Doubt::text)
                .containsExactly("20. November", "50 €");
    }

    @Test
    void newClaimIsOpenAmongCheckedOnes() {
        Map<DoubtKey, Resolution> resolved = all(LETTER, Resolution.CHECKED);
        String edited = LETTER.replace("Es bleibt", "Es sind 7 %. Es bleibt");
        assertThat(Resolutions.open(doubts(edited), carry(LETTER, resolved, edited)))
                .extracting(Doubt::text)
                .containsExactly("7 %");
    }

    @Test
    void correctionPassesToTheClaimThatTookThePlace() {
        Map<DoubtKey, Resolution> resolved = Map.of(doubts(LETTER).get(1).key(), Resolution.CORRECTED);
        String edited = LETTER.replace("20. November", "19. Dezember");
        Map<DoubtKey, Resolution> carried = carry(LETTER, resolved, edited);
        assertThat(carried)
                .containsEntry(doubts(edited).get(1).key(), Resolution.CORRECTED)
                .hasSize(1);
    }

    @Test
    void droppedClaimThatStillStandsThereIsOpen() {
        Map<DoubtKey, Resolution> resolved = all(LETTER, Resolution.DROPPED);
        assertThat(carry(LETTER, resolved, LETTER)).isEmpty();
        assertThat(Resolutions.open(doubts(LETTER), resolved)).hasSize(3);
    }

    @Test
    void checkedClaimsSurviveEditsAtSeveralPlaces() {
        Map<DoubtKey, Resolution> resolved = all(LETTER, Resolution.CHECKED);
        String edited = LETTER.replace("kostet", "kostet Sie")
                .replace("Der Termin", "Ihr Termin")
                .replace("bleibt", "bliebe");
        assertThat(Resolutions.open(doubts(edited), carry(LETTER, resolved, edited)))
                .isEmpty();
    }

    private static Map<DoubtKey, Resolution> carry(String before, Map<DoubtKey, Resolution> resolved, String after) {
        return Resolutions.carryOver(before, doubts(before), resolved, after, doubts(after));
    }

    private static Map<DoubtKey, Resolution> all(String text, Resolution resolution) {
        Map<DoubtKey, Resolution> resolved = new HashMap<>();
        doubts(text).forEach(doubt -> resolved.put(doubt.key(), resolution));
        return resolved;
    }

    private static List<Doubt> doubts(String text) {
        return Doubts.find(text, List.of(), List.of());
    }
}
