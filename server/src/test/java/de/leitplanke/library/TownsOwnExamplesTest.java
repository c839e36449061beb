package de.leitplanke.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.Retirements.Retired;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the town has released stays, whatever is shipped. */
class TownsOwnExamplesTest {

    private static final String SHIPPED = "gegenrede";

    private final RunningTown town = RunningTown.get();
    private final Examples examples = town.bean(Examples.class);
    private final HouseExamples house = town.bean(HouseExamples.class);
    private final NewerShipped newer = town.bean(NewerShipped.class);

    @Test
    void townsOwnVersionOutlivesAStartAndANewerFileIsOfferedBesideIt() {
        Example before = example(SHIPPED);
        release(titled(before, "Gegenrede in Musterberg"));
        start();
        assertThat(example(SHIPPED).title()).isEqualTo("Gegenrede in Musterberg");
        assertThat(in(newer::all)).isEmpty();

        sql("update library.example set shipped_hash = 'of an older file' where key = '" + SHIPPED + "'");
        start();
        assertThat(example(SHIPPED).title()).isEqualTo("Gegenrede in Musterberg");
        assertThat(in(newer::all)).extracting(Example::title).containsExactly(before.title());

        in(() -> {
            newer.take(before);
            return before;
        });
        assertThat(example(SHIPPED).title()).isEqualTo(before.title());
        assertThat(in(newer::all)).isEmpty();
        assertThat(in(() -> town.bean(FormerVersions.class).of(SHIPPED)))
                .extracting(version -> version.example().title())
                .endsWith(before.title(), "Gegenrede in Musterberg", before.title());
    }

    @Test
    void townThatKeepsItsOwnIsNotAskedAgain() {
        Example before = example(SHIPPED);
        release(titled(before, "Gegenrede, wie wir sie kennen"));
        sql("update library.example set shipped_hash = 'of an older file' where key = '" + SHIPPED + "'");
        start();
        in(() -> {
            newer.keepOwn(SHIPPED);
            return before;
        });
        start();
        assertThat(in(newer::all)).isEmpty();
        assertThat(example(SHIPPED).title()).isEqualTo("Gegenrede, wie wir sie kennen");
        in(() -> {
            newer.take(before);
            return before;
        });
    }

    @Test
    void retiredExampleIsFoundNoMoreButWhatWasBegunGoesOn() {
        Example own = titled(example(SHIPPED), "Nur für kurze Zeit").named("nur-fuer-kurze-zeit");
        release(own);
        assertThat(in(() -> examples.byKey(own.key()))).isPresent();
        assertThat(in(() -> town.bean(Retirements.class).retire(own.key(), "Das Amt gibt es nicht mehr.", SHIPPED)))
                .isTrue();
        assertThat(in(() -> examples.byKey(own.key()))).isEmpty();
        assertThat(in(examples::all)).extracting(Example::key).doesNotContain(own.key());
        assertThat(in(() -> examples.evenRetired(own.key()))).isPresent();
        assertThat(in(() ->
                        town.bean(Retirements.class).of(own.key()).orElseThrow().successor()))
                .isEqualTo(SHIPPED);
    }

    @Test
    void restoredExampleIsThereAsItWas() {
        Example own = titled(example(SHIPPED), "Doch noch gebraucht").named("doch-noch-gebraucht");
        release(own);
        Retirements retirements = town.bean(Retirements.class);
        in(() -> retirements.retire(own.key(), "Ein Irrtum.", SHIPPED));
        assertThat(in(retirements::all)).extracting(Retired::key).contains(own.key());
        assertThat(in(() -> retirements.restore(own.key()))).isTrue();
        assertThat(example(own.key()))
                .isEqualTo(in(() -> examples.evenRetired(own.key()).orElseThrow()));
        assertThat(in(() -> retirements.of(own.key()))).isEmpty();
        assertThat(in(() -> retirements.restore(own.key()))).isFalse();
        in(() -> retirements.retire(own.key(), "Nur ein Versuch.", null));
    }

    @Test
    void newExampleTakesNoAddressThatExists() {
        assertThat(in(() -> house.freeKey("Eigene"))).isEqualTo("eigene-2");
        assertThat(in(() -> house.freeKey("Antwort: Beschwerde"))).isEqualTo("antwort-beschwerde-2");
        assertThat(in(() -> house.freeKey("Größe & Maß, é"))).isEqualTo("groesse-mass-e");
        assertThat(in(() -> house.freeKey("???"))).isEqualTo("beispiel");
    }

    private Example example(String key) {
        return in(() -> examples.byKey(key).orElseThrow());
    }

    private static Example titled(Example example, String title) {
        return example.reworded(
                example.key(), title, example.lead(), example.variables(), example.checks(), example.template());
    }

    private void release(Example example) {
        in(() -> {
            house.release(example);
            return example;
        });
    }

    private void start() {
        in(() -> {
            town.bean("shippedExamples", StartStep.class).run();
            return SHIPPED;
        });
    }

    private void sql(String statement) {
        in(() -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                .execute(_ -> town.bean(JdbcClient.class).sql(statement).update()));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(), work::get);
    }
}
