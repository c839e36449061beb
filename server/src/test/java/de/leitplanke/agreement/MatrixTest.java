package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.ToolClass;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private final Matrix matrix = Matrix.of(ShippedText.VERSION);

    @Test
    void privateAccountsAreClosedForEveryKindOfData() {
        assertThat(matrix.data())
                .allSatisfy(data -> assertThat(matrix.word(data, ToolClass.T0)).isEqualTo(MatrixWord.FORBIDDEN));
    }

    @Test
    void passwordsGoNowhereNotEvenIntoTheHouse() {
        assertThat(matrix.word(DataClass.D6, ToolClass.T4)).isEqualTo(MatrixWord.FORBIDDEN);
    }

    @Test
    void citizensDataGoWithPlaceholdersAndInClearOnlyOnRelease() {
        assertThat(matrix.word(DataClass.D2, ToolClass.T2)).isEqualTo(MatrixWord.PLACEHOLDERS_OR_RELEASE);
    }

    @Test
    void internalTextsInAPublicServiceNeedAReason() {
        assertThat(matrix.word(DataClass.D1, ToolClass.T1)).isEqualTo(MatrixWord.WITH_REASON);
    }
}
