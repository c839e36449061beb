package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A town that was set up when examples had another format. Nothing of it stays in the town that other tests use. */
class FormerFormatTest {

    private static final String FORMER = """
            ---
            id: antwort-beschwerde
            title: Antwort auf eine Beschwerde
            variables:
              - name: sachstand
                type: TEXT
            ---
            Aufgabe: {{#sachstand}}{{sachstand}}{{/sachstand}}
            """;

    private final RunningTown town = RunningTown.get();
    private final Examples examples = town.bean(Examples.class);

    @Test
    void rowOfAnExampleThatStillShipsIsReplacedAtTheNextStart() {
        undoing(() -> {
            makeFormer("antwort-beschwerde");
            assertThat(examples.byKey("antwort-beschwerde")).isEmpty();
            town.bean(ShippedExamples.class).run();
            assertThat(examples.byKey("antwort-beschwerde"))
                    .hasValueSatisfying(
                            example -> assertThat(example.variables()).hasSize(3));
        });
    }

    @Test
    void rowOfAnExampleThatShipsNoMoreIsLeftOut() {
        undoing(() -> {
            int before = examples.all().size();
            makeFormer("von-frueher");
            town.bean(ShippedExamples.class).run();
            assertThat(examples.byKey("von-frueher")).isEmpty();
            assertThat(examples.all()).hasSize(before);
        });
    }

    /** As if the row of an example had come long ago, under this key. */
    private void makeFormer(String key) {
        int changed = town.bean(JdbcClient.class)
                .sql("update library.example set key = :key, source = :source, hash = 'former'"
                        + " where key = 'antwort-beschwerde'")
                .param("key", key)
                .param("source", FORMER)
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private void undoing(Runnable work) {
        TransactionTemplate transaction = new TransactionTemplate(town.bean(PlatformTransactionManager.class));
        CurrentMunicipality.call(town.bean(TownOfThisInstallation.class).get().id(), () -> {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                work.run();
            });
            return true;
        });
    }
}
