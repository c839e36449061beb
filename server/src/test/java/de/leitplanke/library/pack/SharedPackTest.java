package de.leitplanke.library.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.library.Example;
import de.leitplanke.library.FormerVersions;
import de.leitplanke.library.Retirements;
import de.leitplanke.library.pack.Exporting.Exported;
import de.leitplanke.library.pack.Pack.Packed;
import de.leitplanke.library.pack.PackImport.Imported;
import de.leitplanke.library.variant.Variant;
import de.leitplanke.library.variant.VariantAct;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.privacy.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one town hands over arrives in another as it was, and only by the decision of two people there. */
class SharedPackTest {

    private static final String KEY = "gegenrede";

    private final OtherTown town = OtherTown.fresh();
    private final Example example = PackBox.shipped(KEY);

    @Test
    void whatGoesOutArrivesByteForByteAndGoesOnUnchanged() {
        Set<String> chosen = Set.of("antwort-beschwerde", "stellenanzeige", "frei", KEY);
        byte[] pack =
                exported(DemoTown.call(() -> DemoTown.bean(Exporting.class).export(form(chosen))));
        town.takeAndRelease(pack);
        assertThat(town.library()).containsExactlyInAnyOrderElementsOf(chosen);
        Map<String, byte[]> files = PackBox.files(pack);
        assertThat(chosen)
                .allSatisfy(key -> assertThat(town.file(key))
                        .isEqualTo(PackBox.text(files, PackFiles.of(key)))
                        .isEqualTo(PackBox.source(key)));

        byte[] onwards = exported(town.in(() -> town.bean(Exporting.class).export(form(chosen))));
        Map<String, byte[]> further = PackBox.files(onwards);
        assertThat(chosen)
                .allSatisfy(key -> assertThat(further.get(PackFiles.of(key))).isEqualTo(files.get(PackFiles.of(key))));
    }

    @Test
    void samePackIsTheSameFile() {
        assertThat(PackBox.of(example, PackBox.shipped("frei")))
                .isEqualTo(PackBox.of(example, PackBox.shipped("frei")));
    }

    @Test
    void nobodySeesItBeforeTwoDifferentPeopleHaveAgreed() {
        SignedIn both = town.person(Role.MANAGER, Role.AI_OFFICER);
        SignedIn head = town.person(Role.MANAGER);
        SignedIn clerk = town.person(Role.EMPLOYEE);
        assertThat(town.take(PackBox.of(example))).isEqualTo(new Imported.Taken(1));
        Variant sent = town.waiting().getFirst();
        assertThat(town.library()).isEmpty();
        assertThat(town.waitsFor(clerk)).isFalse();
        assertThat(town.decide(clerk, sent, VariantAct.AGREE)).isFalse();
        assertThat(town.decide(both, sent, VariantAct.RELEASE)).isFalse();
        assertThat(town.decide(both, sent, VariantAct.AGREE)).isTrue();
        assertThat(town.decide(both, sent, VariantAct.RELEASE)).isFalse();
        assertThat(town.decide(head, sent, VariantAct.RELEASE)).isFalse();
        assertThat(town.library()).isEmpty();

        SignedIn officer = town.person(Role.AI_OFFICER);
        assertThat(town.waitsFor(officer)).isTrue();
        assertThat(town.decide(officer, sent, VariantAct.RELEASE)).isTrue();
        assertThat(town.library()).containsExactly(KEY);
        assertThat(town.waiting()).isEmpty();
    }

    @Test
    void databaseLetsNobodyDecideTwiceOnWhatWasSent() {
        SignedIn both = town.person(Role.MANAGER, Role.AI_OFFICER);
        town.take(PackBox.of(example));
        assertThatThrownBy(() -> town.in(() -> town.bean(JdbcClient.class)
                        .sql("update library.variant set state = 'HOUSE', agreed_by = :p, released_by = :p,"
                                + " house_key = 'x'")
                        .param("p", both.person().value())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("two_people_decide");
        assertThatThrownBy(() -> town.in(() -> town.bean(JdbcClient.class)
                        .sql("update library.variant set state = 'PRIVATE'")
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("sent_belongs_to_nobody");
    }

    @Test
    void declinedOneIsGone() {
        SignedIn head = town.person(Role.MANAGER);
        town.take(PackBox.of(example));
        assertThat(town.decide(head, town.waiting().getFirst(), VariantAct.DECLINE))
                .isTrue();
        assertThat(town.waiting()).isEmpty();
        assertThat(town.standing(PackBox.of(example))).isEqualTo(Standing.NEW);
    }

    @Test
    void samePackTwiceSuggestsNothingTwice() {
        town.take(PackBox.of(example));
        assertThat(town.standing(PackBox.of(example))).isEqualTo(Standing.WAITING);
        assertThat(town.take(PackBox.of(example))).isInstanceOf(Imported.Offered.class);
        assertThat(town.waiting()).hasSize(1);
        town.takeAndRelease(PackBox.of(PackBox.shipped("frei")));
        assertThat(town.standing(PackBox.of(example))).isEqualTo(Standing.SAME);
    }

    @Test
    void otherExampleOfTheSameNameComesBesideUnderANewOne() {
        town.has(PackBox.titled(example, KEY, "Wie wir es machen"));
        byte[] pack = PackBox.of(example);
        assertThat(town.standing(pack)).isEqualTo(Standing.DIFFERENT);
        town.takeAndRelease(pack);
        assertThat(town.library()).containsExactlyInAnyOrder(KEY, KEY + "-2");
        assertThat(town.file(KEY)).contains("Wie wir es machen");
        assertThat(town.file(KEY + "-2")).isEqualTo(PackBox.source(KEY).replace("name: " + KEY, "name: " + KEY + "-2"));
    }

    @Test
    void versionThatHasReplacedOursElsewhereReplacesItHereToo() {
        town.has(example);
        Example newer = PackBox.titled(example, KEY, "Gegenrede, zweite Fassung");
        byte[] pack = PackBox.of(List.of(new Packed(
                newer, List.of(PackWriter.entry(new Packed(example, List.of())).sha256()))));
        assertThat(town.standing(pack)).isEqualTo(Standing.NEWER);
        town.takeAndRelease(pack);
        assertThat(town.library()).containsExactly(KEY);
        assertThat(town.file(KEY)).contains("Gegenrede, zweite Fassung");
        assertThat(town.in(() -> town.bean(FormerVersions.class).of(KEY))).hasSize(2);
        assertThat(town.standing(PackBox.of(example))).isEqualTo(Standing.OLDER);
    }

    @Test
    void whatIsNotWantedStaysOut() {
        byte[] pack = PackBox.of(example, PackBox.shipped("frei"));
        assertThat(town.take(pack, Map.of("wahl." + KEY, "nicht"))).isEqualTo(new Imported.Taken(1));
        assertThat(town.waiting()).extracting(Variant::origin).containsExactly("frei");
        assertThat(town.take(pack, Map.of("wahl." + KEY, "nicht"))).isInstanceOf(Imported.Offered.class);
    }

    @Test
    void retiredExampleComesBackOnlyWhenSomebodyAsksForIt() {
        town.has(example);
        town.in(() -> town.bean(Retirements.class).retire(KEY, "Nicht mehr nötig.", null));
        assertThat(town.preview(PackBox.of(example)).rows().getFirst().taking()).isEqualTo(Taking.SKIP);
        assertThat(town.take(PackBox.of(example), Map.of("wahl." + KEY, "daneben")))
                .isEqualTo(new Imported.Taken(1));
    }

    @Test
    void choiceOnAPageThatIsNoLongerTrueIsShownAgain() {
        byte[] pack = PackBox.of(example);
        town.has(PackBox.titled(example, KEY, "Inzwischen da"));
        assertThat(town.take(pack, Map.of("stand." + KEY, "NEW", "wahl." + KEY, "neu")))
                .isInstanceOfSatisfying(
                        Imported.Offered.class,
                        offered -> assertThat(offered.problemKey()).isEqualTo("pack.problem.outdated"));
        assertThat(town.waiting()).isEmpty();
    }

    @Test
    void wordOfAnAddressIsNoNameForAnExample() {
        assertThat(town.standing(PackBox.of(PackBox.titled(example, "pakete", "Pakete"))))
                .isEqualTo(Standing.RESERVED);
    }

    @Test
    void exampleForAFieldThatTheTownDoesNotHaveArrivesAsNotUsable() {
        PreviewRow row = town.preview(PackBox.of(example)).rows().getFirst();
        assertThat(row.report().field()).isNull();
        assertThat(row.report().isUsable()).isFalse();
        assertThat(row.report().failed()).isEmpty();
        PackPreview atHome = DemoTown.call(() -> ((Imported.Offered) DemoTown.bean(PackImport.class)
                        .preview(PackBox.of(PackBox.titled(example, "neue-gegenrede", "Neu")), OtherTown.AS_OFFERED))
                .preview());
        assertThat(atHome.rows().getFirst().report().isUsable()).isTrue();
        assertThat(atHome.rows().getFirst().report().tools()).isNotEmpty();
    }

    @Test
    void exampleIsTakenIntoAFieldOfThisTown() {
        byte[] pack = PackBox.of(
                PackBox.titled(example, "aus-der-ferne", "Aus der Ferne").inField("elsewhere"));
        PackPreview asSent = DemoTown.preview(pack, Map.of());
        assertThat(asSent.rows().getFirst().report().isUsable()).isFalse();
        PackPreview mapped = DemoTown.preview(pack, Map.of("feld.aus-der-ferne", example.field()));
        assertThat(mapped.rows().getFirst().report().isUsable()).isTrue();
        assertThat(mapped.rows().getFirst().example().field()).isEqualTo(example.field());
        PackPreview invented = DemoTown.preview(pack, Map.of("feld.aus-der-ferne", "erfunden"));
        assertThat(invented.rows().getFirst().example().field()).isEqualTo("elsewhere");
    }

    @Test
    void failedTestOfATemplateIsShown() {
        String source = PackBox.source(KEY).replace("- PERSON", "- IBAN");
        PreviewRow row = town.preview(PackBox.with(PackBox.FILE, source)).rows().stream()
                .filter(one -> one.key().equals(KEY))
                .findFirst()
                .orElseThrow();
        assertThat(row.report().failed()).hasSize(2).allSatisfy(trial -> {
            assertThat(trial.missed()).containsExactly(Label.IBAN);
            assertThat(trial.unexpected()).containsExactly(Label.PERSON);
        });
    }

    private static ExportForm form(Set<String> chosen) {
        return new ExportForm(chosen, "", "Zum Ausprobieren", "Aus dem Alltag.", "Organisation", "EUPL-1.2");
    }

    private static byte[] exported(Exported exported) {
        assertThat(exported).isInstanceOf(Exported.Done.class);
        return PackWriter.write(((Exported.Done) exported).pack());
    }
}
