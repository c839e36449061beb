package de.leitplanke.library.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing about a real person leaves the house in a pack. */
class LeaksTest {

    private final Example example = PackBox.shipped("antwort-beschwerde");

    @Test
    void everyShippedExampleMayLeave() {
        assertThat(DemoTown.call(() -> DemoTown.bean(Leaks.class)
                        .in(DemoTown.bean(Examples.class).all(), form("Für den Kreis."))))
                .isEmpty();
    }

    @Test
    void sampleWithARealPersonIsNamedWithFileAndPlace() {
        Example own = sampled("Guten Tag, ich bin Herr Friedhelm Ostermann, Lindenweg 14, Tel. 02551 88231.");
        List<Leak> leaks = leaks(own, form("Für den Kreis."));
        assertThat(leaks).extracting(Leak::words).anyMatch(words -> words.contains("Ostermann"));
        assertThat(leaks).extracting(Leak::kindKey).contains("label.PERSON", "label.STREET", "label.PHONE");
        assertThat(leaks).allSatisfy(leak -> {
            assertThat(leak.file()).isEqualTo("examples/antwort-beschwerde.prompt.md");
            assertThat(leak.placeKey()).isEqualTo("pack.place.sample");
            assertThat(leak.name()).isEqualTo(example.variables().getFirst().name());
        });
    }

    @Test
    void nameOfSomebodyWhoWorksHereIsFoundEverywhere() {
        Example own = PackBox.titled(example, example.key(), "Antworten wie von Meryem Aydin");
        assertThat(leaks(own, form("Für den Kreis.")))
                .extracting(Leak::placeKey, Leak::kindKey)
                .containsExactly(tuple("pack.place.title", "pack.leak.staff"));
        assertThat(leaks(example, form("Rückfragen an HENRIK VOGT, vogt@musterberg.example")))
                .extracting(Leak::kindKey)
                .contains("pack.leak.staff", "label.EMAIL");
    }

    @Test
    void placeholderMayLeave() {
        assertThat(leaks(sampled("Guten Tag, hier schreibt [NAME_1] aus der [STRASSE_1]."), form("Für den Kreis.")))
                .isEmpty();
    }

    private static List<Leak> leaks(Example example, ExportForm form) {
        return DemoTown.call(() -> DemoTown.bean(Leaks.class).in(List.of(example), form));
    }

    private Example sampled(String sample) {
        Variable first = example.variables().getFirst();
        Variable other = new Variable(
                first.name(),
                first.label(),
                first.hint(),
                first.type(),
                first.required(),
                first.source(),
                first.material(),
                first.choices(),
                sample);
        List<Variable> variables = new ArrayList<>(example.variables());
        variables.set(0, other);
        return example.reworded(
                example.key(), example.title(), example.lead(), variables, example.checks(), example.template());
    }

    private static ExportForm form(String description) {
        return new ExportForm(Set.of(), "", "Beispiele", description, "Organisation", "EUPL-1.2");
    }
}
