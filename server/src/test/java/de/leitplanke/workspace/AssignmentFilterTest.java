package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.PersonId;
import de.leitplanke.workspace.Assignment.AssignmentId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody looks for one of their assignments. */
class AssignmentFilterTest {

    private static final List<Assignment> MINE = List.of(
            assignment("Sperrmüll in der Talstraße", AssignmentState.ANSWERED, 20),
            assignment("Ältere Vorlage", AssignmentState.DRAFT, 3),
            assignment("Hallenbad", AssignmentState.DRAFT, 12));

    @Test
    void wordsAreFoundInAnyCase() {
        assertThat(titles("  TALSTRASSE", "", "")).isEmpty();
        assertThat(titles(" talstraße ", "", "")).containsExactly("Sperrmüll in der Talstraße");
    }

    @Test
    void stateShowsOnlyItsOwn() {
        assertThat(titles("", "DRAFT", "")).containsExactly("Hallenbad", "Ältere Vorlage");
    }

    @Test
    void lastChangedStandsFirstUnlessAskedOtherwise() {
        assertThat(titles("", "", "")).containsExactly("Sperrmüll in der Talstraße", "Hallenbad", "Ältere Vorlage");
        assertThat(titles("", "", "frist")).startsWith("Ältere Vorlage");
    }

    @Test
    void umlautsStandWithTheirLetter() {
        assertThat(titles("", "", "titel")).startsWith("Ältere Vorlage");
    }

    @Test
    void unknownWordsInAnAddressChangeNothing() {
        assertThat(titles("", "GELESEN", "rückwärts")).isEqualTo(titles("", "", ""));
    }

    private static List<String> titles(String words, String state, String sorting) {
        return AssignmentFilter.of(words, state, sorting).applyTo(MINE).stream()
                .map(one -> one.content().title())
                .toList();
    }

    private static Assignment assignment(String title, AssignmentState state, int daysLeft) {
        return new Assignment(
                new AssignmentId(UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8))),
                new PersonId(new UUID(0, 1)),
                state,
                Contents.draft("").withTitle(title),
                LocalDate.of(2026, 11, 1).plusDays(daysLeft));
    }
}
