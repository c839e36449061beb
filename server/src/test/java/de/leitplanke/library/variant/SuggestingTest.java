package de.leitplanke.library.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.library.Examples;
import de.leitplanke.library.FormerVersions;
import de.leitplanke.library.FormerVersions.Version;
import de.leitplanke.library.OwnExamples;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** A variant belongs to its author until two others have let it into the library. */
class SuggestingTest {

    private final VariantTown town = new VariantTown();

    @AfterEach
    void tidyUp() {
        town.tidyUp("neu", "leitung", "ki", "verwaltung");
    }

    @Test
    void privateVariantIsUsedByItsAuthorAndByNobodyElse() {
        Variant variant = town.saved("neu", VariantTown.ORIGIN, "Nur für mich");
        OwnExamples own = town.bean(OwnExamples.class);
        assertThat(town.in(() -> own.of(town.person("neu").person(), variant.key())))
                .isPresent();
        for (String other : List.of("sachbearbeitung", "leitung", "ki", "verwaltung", "sicherheit", "dienststelle")) {
            assertThat(town.in(() -> own.of(town.person(other).person(), variant.key())))
                    .as(other)
                    .isEmpty();
            assertThat(town.in(() -> town.bean(Variants.class)
                            .find(town.person(other).person(), variant.id().value())))
                    .as(other)
                    .isEmpty();
            assertThat(waitingFor(other)).as(other).isEmpty();
        }
        assertThat(town.in(() -> town.bean(Examples.class).evenRetired(variant.key())))
                .isEmpty();
    }

    @Test
    void suggestionWaitsForTheHeadOfTheOfficeAndThenForTheAiOfficer() {
        Variant variant = town.saved("neu", VariantTown.ORIGIN, "Für alle gedacht");
        assertThat(town.take("neu", variant, VariantAct.SUGGEST)).isInstanceOf(Decision.Done.class);
        assertThat(waitingFor("leitung")).containsExactly("Für alle gedacht");
        assertThat(waitingFor("ki")).isEmpty();
        assertThat(town.take("leitung", variant, VariantAct.AGREE)).isInstanceOf(Decision.Done.class);
        assertThat(waitingFor("leitung")).isEmpty();
        assertThat(waitingFor("ki")).containsExactly("Für alle gedacht");
        assertThat(waitingFor("verwaltung")).isEmpty();
    }

    @Test
    void nobodyDecidesOnTheOwnSuggestionNorAnybodyWithoutTheFunction() {
        Variant ofTheHead = town.saved("leitung", VariantTown.ORIGIN, "Vorschlag der Leitung");
        town.take("leitung", ofTheHead, VariantAct.SUGGEST);
        assertThat(town.take("leitung", ofTheHead, VariantAct.AGREE)).isInstanceOf(Decision.Refused.class);

        Variant ofTheOfficer = town.saved("ki", VariantTown.ORIGIN, "Vorschlag der Beauftragten");
        town.take("ki", ofTheOfficer, VariantAct.SUGGEST);
        town.take("leitung", ofTheOfficer, VariantAct.AGREE);
        assertThat(town.take("ki", ofTheOfficer, VariantAct.RELEASE)).isInstanceOf(Decision.Refused.class);
        assertThat(town.take("verwaltung", ofTheOfficer, VariantAct.RELEASE)).isInstanceOf(Decision.Refused.class);
        assertThat(town.now(ofTheOfficer).state()).isEqualTo(VariantState.AGREED_BY_OFFICE);
    }

    @Test
    void databaseRefusesItToo() {
        Variant variant = town.saved("neu", VariantTown.ORIGIN, "An allen vorbei");
        Variants variants = town.bean(Variants.class);
        assertThatThrownBy(() -> town.in(() -> {
                    variants.agree(variant.id(), VariantTown.author(variant));
                    return variant;
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("nobody_agrees_to_the_own");
        assertThatThrownBy(() -> town.in(() -> {
                    variants.release(variant.id(), town.person("ki").person(), "an-allen-vorbei");
                    return variant;
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("office_first");
    }

    @Test
    void declinedVariantIsPrivateAgainAndCarriesTheReason() {
        Variant variant = town.saved("neu", VariantTown.ORIGIN, "Zu kurz gedacht");
        town.take("neu", variant, VariantAct.SUGGEST);
        assertThat(town.take("leitung", variant, VariantAct.DECLINE, " ", false))
                .isEqualTo(new Decision.Refused("variant.refused.reason"));
        town.take("leitung", variant, VariantAct.DECLINE, "Die Frist fehlt.", false);
        assertThat(town.now(variant).state()).isEqualTo(VariantState.PRIVATE);
        assertThat(town.now(variant).declinedBecause()).isEqualTo("Die Frist fehlt.");
        town.take("neu", variant, VariantAct.SUGGEST);
        assertThat(town.now(variant).declinedBecause()).isEmpty();
    }

    @Test
    void whatWasChangedAfterReadingIsNotDecidedOn() {
        Variant seen = town.saved("neu", VariantTown.ORIGIN, "Vorher");
        town.in(() -> town.bean(Variants.class)
                .change(
                        seen.id(),
                        seen.example()
                                .reworded(
                                        seen.key(),
                                        "Nachher",
                                        "Anders.",
                                        seen.example().variables(),
                                        seen.example().checks(),
                                        seen.example().template())));
        town.take("neu", town.now(seen), VariantAct.SUGGEST);
        assertThat(town.take("leitung", seen, VariantAct.AGREE))
                .isEqualTo(new Decision.Refused("variant.refused.changed"));
    }

    @Test
    void newVersionTakesThePlaceOfTheFormerOneWhichIsKept() {
        String key = town.release(town.saved("neu", VariantTown.ORIGIN, "Antwort für das Bürgerbüro"), false);
        assertThat(key).isEqualTo("antwort-fuer-das-buergerbuero");
        assertThat(town.release(town.saved("neu", key, "Antwort für das neue Bürgerbüro"), true))
                .isEqualTo(key);
        List<Version> versions = town.in(() -> town.bean(FormerVersions.class).of(key));
        assertThat(versions)
                .extracting(
                        version -> version.number() + " " + version.example().title())
                .containsExactly("1 Antwort für das Bürgerbüro", "2 Antwort für das neue Bürgerbüro");
        assertThat(town.example(key).title()).isEqualTo("Antwort für das neue Bürgerbüro");
    }

    @Test
    void beginningGoesOnFromTheOriginOnceTheVariantIsDeleted() {
        Variant variant = town.saved("neu", VariantTown.ORIGIN, "Bald weg");
        OwnExamples own = town.bean(OwnExamples.class);
        assertThat(town.in(() -> own.begunFrom(variant.key())).orElseThrow().title())
                .isEqualTo("Bald weg");
        town.in(() -> {
            town.bean(EndOfVariants.class).of(VariantTown.author(variant));
            return variant;
        });
        assertThat(town.in(() -> town.bean(Variants.class).by(VariantTown.author(variant))))
                .isEmpty();
        assertThat(town.in(() -> own.begunFrom(variant.key())).orElseThrow().key())
                .isEqualTo(VariantTown.ORIGIN);
    }

    private List<String> waitingFor(String login) {
        return town.in(() -> town.bean(Suggestions.class).waitingFor(town.person(login))).stream()
                .map(suggestion -> suggestion.variant().title())
                .toList();
    }
}
