package de.leitplanke.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.guard.Circumstances;
import de.leitplanke.guard.FoundClasses;
import de.leitplanke.guard.Guard;
import de.leitplanke.guard.Judgement;
import de.leitplanke.people.Person;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.platform.tenancy.MunicipalityId;
import de.leitplanke.privacy.Certainty;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import de.leitplanke.privacy.PlaceholderTable;
import de.leitplanke.privacy.Pseudonymised;
import de.leitplanke.privacy.Pseudonymiser;
import de.leitplanke.privacy.Restored;
import de.leitplanke.privacy.Restorer;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Hit;
import de.leitplanke.rules.Rule;
import de.leitplanke.town.RunningTown;
import de.leitplanke.workspace.TownLetter.ExpectedVerdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twelve letters as they come to a town hall: what is found in them, and what the agreement says for every tool. */
class LettersTest {

    /**
     * Of what is found beyond the marked words, so much may be wrong: a needless placeholder costs the author one
     * click, a missed name costs a citizen.
     */
    private static final double LARGEST_SHARE_OF_NEEDLESS_FINDINGS = 0.05;

    private final RunningTown town = RunningTown.get();
    private final Detector detector = town.bean(Detector.class);

    static List<TownLetter> letters() {
        return TownLetter.all();
    }

    @Test
    void thereAreTwelveLetters() {
        assertThat(letters()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everythingPersonalAndEveryTriggerWordIsFound(TownLetter letter) {
        List<Finding> found = detector.detect(letter.body());
        List<String> missed = new ArrayList<>();
        for (TownLetter.Marked marked : letter.expected().findings()) {
            List<Integer> places = letter.placesOf(marked);
            assertThat(places).as("places of „%s“", marked.text()).isNotEmpty();
            places.stream()
                    .filter(place -> !marked.isCoveredAt(place, found))
                    .map(place -> marked.label() + " " + marked.text() + " at " + place)
                    .forEach(missed::add);
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void hardlyAnythingIsFoundThatIsNotPersonal() {
        Set<String> needless = new TreeSet<>();
        int all = 0;
        for (TownLetter letter : letters()) {
            for (Finding finding : detector.detect(letter.body())) {
                if (FoundClasses.isPersonal(finding)) {
                    all++;
                    if (!isMarked(letter, finding)) {
                        needless.add(letter + ": " + finding.label() + " " + finding.in(letter.body()));
                    }
                }
            }
        }
        assertThat(needless.size() / (double) all)
                .as("needless findings: %s", needless)
                .isLessThanOrEqualTo(LARGEST_SHARE_OF_NEEDLESS_FINDINGS);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void findingsGiveTheExpectedDataClasses(TownLetter letter) {
        assertThat(FoundClasses.of(detector.detect(letter.body())))
                .isEqualTo(letter.expected().expectedClasses());
    }

    /** An initial comes back as the given name that the same letter writes out. */
    @ParameterizedTest
    @MethodSource("letters")
    void nothingMarkedIsLeftBehindPlaceholdersAndEverythingComesBack(TownLetter letter) {
        Pseudonymised masked = Pseudonymiser.standard().pseudonymise(letter.body(), detector.detect(letter.body()));
        PlaceholderTable table = masked.table();
        assertThat(letter.expected().findings().stream()
                        .filter(marked -> !marked.label().isFlag())
                        .filter(marked -> FoundClasses.isPersonal(
                                new Finding(0, 1, marked.label(), Certainty.SURE, "marked", marked.isBirth(), false)))
                        .map(TownLetter.Marked::text)
                        .filter(masked.text()::contains))
                .isEmpty();
        Restored restored = new Restorer().restore(masked.text(), table);
        assertThat(restored.missing()).isEmpty();
        assertThat(restored.unknown()).isEmpty();
        assertThat(restored.text())
                .isEqualTo(letter.body()
                        .replace("\nG. Pohlmann-Reuter", "\nGisela Pohlmann-Reuter")
                        .replace("\nH. Brinkmeier", "\nHannelore Brinkmeier"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void agreementSaysForEachToolWhatIsExpectedAndWhere(TownLetter letter) {
        MunicipalityId here = town.bean(TownOfThisInstallation.class).get().id();
        CurrentMunicipality.run(here, () -> {
            FieldOfUse field = town.bean(FieldsOfUse.class)
                    .byKey(letter.expected().field())
                    .orElseThrow();
            List<Tool> tools = town.bean(Tools.class).all();
            assertThat(tools)
                    .extracting(Tool::key)
                    .containsExactlyInAnyOrderElementsOf(
                            letter.expected().verdicts().keySet());
            for (Tool tool : tools) {
                ExpectedVerdict expected =
                        Objects.requireNonNull(letter.expected().verdicts().get(tool.key()));
                check(letter + " / " + tool.key(), expected, judge(letter, field, tool, clerk(here)));
            }
        });
    }

    private void check(String situation, ExpectedVerdict expected, Judgement judgement) {
        assertThat(judgement).as(situation).isInstanceOf(Judgement.Decided.class);
        Judgement.Decided decided = (Judgement.Decided) judgement;
        assertThat(decided.decision().outcome())
                .as(
                        "%s: %s",
                        situation, decided.reasons().stream().map(Rule::id).toList())
                .isEqualTo(expected.outcome());
        assertThat(classesBehind(decided)).as(situation).containsAll(expected.because());
        assertThat(decided.reasons())
                .as(situation)
                .isNotEmpty()
                .allMatch(rule -> rule.citation().toString().startsWith("§"))
                .allMatch(rule -> !rule.message().isBlank());
        if (!decided.permits()) {
            assertThat(decided.reasons())
                    .as(situation)
                    .allMatch(rule -> rule.alternative().isPresent());
        }
    }

    /** The classes that the deciding rules rest on. */
    private static Set<DataClass> classesBehind(Judgement.Decided decided) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        for (Hit hit : decided.decision().hits()) {
            if (decided.reasons().contains(hit.rule())) {
                hit.because().stream()
                        .filter(ground -> ground.fact() == Fact.DATA_CLASSES)
                        .forEach(ground -> ground.values().forEach(value -> classes.add((DataClass) value)));
            }
        }
        return classes;
    }

    private Judgement judge(TownLetter letter, FieldOfUse field, Tool tool, SignedIn clerk) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        classes.addAll(FoundClasses.of(detector.detect(letter.body())));
        classes.addAll(letter.expected().declared());
        return town.bean(Guard.class)
                .judge(new Circumstances(
                        clerk,
                        tool,
                        field,
                        classes,
                        Form.MASKED,
                        field.audience(),
                        field.purposes(),
                        letter.body().length()));
    }

    private SignedIn clerk(MunicipalityId here) {
        Person clerk = town.bean(Persons.class).with(Role.EMPLOYEE).stream()
                .filter(person -> person.login().equals("sachbearbeitung"))
                .findFirst()
                .orElseThrow();
        return new SignedIn(clerk.id(), here, clerk.displayName(), clerk.roles());
    }

    private static boolean isMarked(TownLetter letter, Finding finding) {
        return letter.expected().findings().stream()
                .anyMatch(marked -> letter.placesOf(marked).stream()
                        .anyMatch(place -> place < finding.end()
                                && finding.start() < place + marked.text().length()));
    }
}
