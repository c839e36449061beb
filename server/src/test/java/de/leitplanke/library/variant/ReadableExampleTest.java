package de.leitplanke.library.variant;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.Example;
import de.leitplanke.rules.compare.TextDiff;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People compare what differs, and read past the rest. */
class ReadableExampleTest {

    private final VariantTown town = new VariantTown();
    private final ReadableExample readable = town.bean(ReadableExample.class);
    private final Example origin = town.example(VariantTown.ORIGIN);

    @Test
    void onlyPartsThatDifferAreShown() {
        Example changed = origin.reworded(
                origin.key(), "Anders", origin.lead(), origin.variables(), List.of("Alles."), origin.template());
        TextDiff difference = readable.compare(origin, changed);
        assertThat(difference.before()).startsWith(origin.title()).doesNotContain(origin.lead());
        assertThat(difference.after()).isEqualTo("Anders\n\nWAS EIN MENSCH PRÜFT\nAlles.");
    }

    @Test
    void sameExamplesShowNothing() {
        TextDiff difference = readable.compare(origin, origin.named("anderer-name"));
        assertThat(difference.before()).isEmpty();
        assertThat(difference.after()).isEmpty();
    }
}
