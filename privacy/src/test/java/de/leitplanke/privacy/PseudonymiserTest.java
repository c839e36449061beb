package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PseudonymiserTest {

    private static String masked(String marked) {
        return Marked.of(marked).pseudonymised().text();
    }

    @Test
    void salutationAndTitleStayWhileTheDoubleNameGoes() {
        Pseudonymised letter =
                Marked.of("Sehr geehrte Frau Dr. «PERSON:Anna Weber-Kunz»,").pseudonymised();

        assertThat(letter.text()).isEqualTo("Sehr geehrte Frau Dr. [VORNAME_1] [NAME_1],");
        assertThat(letter.table().entries()).extracting(PlaceholderEntry::value).containsExactly("Weber-Kunz", "Anna");
    }

    @Test
    void oneWomanHasOneNumberInEveryFormOfHerName() {
        assertThat(masked("«PERSON:Anna Weber» schreibt. Frau «PERSON:Weber» wohnt hier. Gez. «PERSON:A. Weber». "
                        + "«PERSON:WEBER» ist «PERSON:Webers» Name. «PERSON:Weber, Anna» und «PERSON:Annas» Katze."))
                .isEqualTo("[VORNAME_1] [NAME_1] schreibt. Frau [NAME_1] wohnt hier. Gez. [VORNAME_1] [NAME_1]. "
                        + "[NAME_1] ist [NAME_1]s Name. [NAME_1], [VORNAME_1] und [VORNAME_1]s Katze.");
    }

    @Test
    void sameFamilyNameWithOtherGivenNamesAreTwoPeople() {
        assertThat(masked("«PERSON:Anna Weber» und «PERSON:Bernd Weber»"))
                .isEqualTo("[VORNAME_1] [NAME_1] und [VORNAME_2] [NAME_2]");
    }

    @Test
    void manAndWomanOfOneNameAreTwoPeople() {
        assertThat(masked("Herr «PERSON:Weber» und Frau «PERSON:Weber», dann Herrn «PERSON:Weber»"))
                .isEqualTo("Herr [NAME_1] und Frau [NAME_2], dann Herrn [NAME_1]");
    }

    @Test
    void familyNameThatCouldMeanTwoPeopleStaysApart() {
        Pseudonymised letter = Marked.of("«PERSON:Anna Weber», «PERSON:Berta Weber», «PERSON:Weber», «PERSON:Weber»")
                .pseudonymised();

        assertThat(letter.text()).endsWith("[VORNAME_2] [NAME_2], [NAME_3], [NAME_3]");
    }

    @Test
    void particlesBelongToTheFamilyName() {
        assertThat(Marked.of("Frau «PERSON:Klara von der Heide» und «PERSON:K. O. van Dorn»")
                        .pseudonymised()
                        .table()
                        .entries())
                .extracting(PlaceholderEntry::value)
                .containsExactly("von der Heide", "van Dorn", "Klara", "K. O.");
    }

    @Test
    void nobleTitleBehindTheGivenNameBelongsToTheFamilyName() {
        assertThat(Marked.of("«PERSON:Klara Gräfin von Hausen»")
                        .pseudonymised()
                        .table()
                        .entries())
                .extracting(PlaceholderEntry::value)
                .containsExactly("Gräfin von Hausen", "Klara");
    }

    @Test
    void genitiveStaysOutsideThePlaceholder() {
        assertThat(masked("Frau «PERSON:Webers» Antrag")).isEqualTo("Frau [NAME_1]s Antrag");
        assertThat(masked("Herrn «PERSON:Schulz’» Antrag")).isEqualTo("Herrn [NAME_1]’ Antrag");
        assertThat(masked("«PERSON:Andrea's» Laden")).isEqualTo("[VORNAME_1]'s Laden");
    }

    @Test
    void nameThatEndsInSKeepsItsLastLetter() {
        Pseudonymised letter = Marked.of("Frau «PERSON:Peters» hat angerufen. Frau «PERSON:Peters» Antrag fehlt.")
                .pseudonymised();

        assertThat(letter.text()).isEqualTo("Frau [NAME_1] hat angerufen. Frau [NAME_1] Antrag fehlt.");
    }

    @Test
    void genitiveBehindASalutationIsToldFromANameByTheNounThatFollows() {
        assertThat(masked("Herr «PERSON:Engels» hat angerufen.")).isEqualTo("Herr [NAME_1] hat angerufen.");
        assertThat(masked("Frau «PERSON:Müllers» Akte")).isEqualTo("Frau [NAME_1]s Akte");
        assertThat(masked("«PERSON:Annas» und «PERSON:Peters» Kinder")).isEqualTo("[VORNAME_1]s und [NAME_2] Kinder");
    }

    @Test
    void sentenceBeforeAGivenNameIsNoTitle() {
        assertThat(masked("Er hat angerufen. «PERSON:Piotr» kam.")).isEqualTo("Er hat angerufen. [VORNAME_1] kam.");
    }

    @Test
    void whatTheTaskNeedsStaysInClearText() {
        assertThat(masked(
                        "«ORG:Bäckerei Korn», «PROFESSION:Maurer», «LOCATION:Dortmund», «TITLE:Dr.», am «DATE:3.5.2024»"
                                + ", HRB «HANDELSREGISTER:1234», «HEALTH:Diagnose»"))
                .isEqualTo("Bäckerei Korn, Maurer, Dortmund, Dr., am 3.5.2024, HRB 1234, Diagnose");
    }

    @Test
    void addressIsMaskedWithItsTown() {
        assertThat(masked("«STREET:Lindenweg 3», «PLZ:12345» «LOCATION:Musterberg»; Fahrt nach «LOCATION:Musterberg»"))
                .isEqualTo("[STRASSE_1], [PLZ_1] [ORT_1]; Fahrt nach Musterberg");
    }

    @Test
    void dateOfBirthAndAgeAreMaskedAndOtherDatesOnDemand() {
        Marked text = Marked.of("geboren am «BIRTH:1.2.1980», «AGE:44» Jahre, Termin «DATE:3.5.2024»");

        assertThat(text.pseudonymised().text())
                .isEqualTo("geboren am [GEBURTSDATUM_1], [ALTER_1] Jahre, Termin 3.5.2024");
        Pseudonymiser datesOnly = Pseudonymiser.with(new Masking(true, false), GivenNameGender.none());
        assertThat(datesOnly.pseudonymise(text.text(), text.findings()).text())
                .isEqualTo("geboren am [GEBURTSDATUM_1], 44 Jahre, Termin [DATUM_1]");
    }

    @Test
    void sameValueInOtherSpacingHasTheSamePlaceholder() {
        assertThat(
                        masked(
                                "«IBAN:DE02 1203 0000 0000 2020 51» = «IBAN:DE02120300000000202051» ≠ «IBAN:DE02500105170137075030»"))
                .isEqualTo("[IBAN_1] = [IBAN_1] ≠ [IBAN_2]");
    }

    @Test
    void nextFieldContinuesTheTable() {
        Pseudonymised first =
                Marked.of("Herr «PERSON:Weber», «EMAIL:a@b.example»").pseudonymised();
        Marked second = Marked.of("«PERSON:Jan Weber», «EMAIL:c@b.example», «EMAIL:a@b.example», «PERSON:Eva Kunz»");

        Pseudonymised both = Pseudonymiser.standard().pseudonymise(second.text(), second.findings(), first.table());

        assertThat(both.text()).isEqualTo("[VORNAME_1] [NAME_1], [EMAIL_2], [EMAIL_1], [VORNAME_2] [NAME_2]");
        assertThat(new Restorer().restore(first.text(), both.table()).text()).isEqualTo("Herr Weber, a@b.example");
    }

    @Test
    void replacementsPointToBothSides() {
        Marked marked = Marked.of("Frau «PERSON:Anna Weber», «PLZ:12345»");
        Pseudonymised masked = marked.pseudonymised();

        assertThat(masked.replacements()).hasSize(3).allSatisfy(replacement -> {
            assertThat(masked.text().substring(replacement.start(), replacement.end()))
                    .isEqualTo(replacement.placeholder().token());
            assertThat(marked.text().substring(replacement.originalStart(), replacement.originalEnd()))
                    .isEqualTo(masked.table()
                            .entry(replacement.placeholder())
                            .orElseThrow()
                            .value());
        });
    }

    @Test
    void noCharacterIsLeftWhereFindingsOverlap() {
        List<Finding> findings = List.of(
                Finding.of(0, 8, Label.PERSON, Certainty.CHECK, "a"),
                Finding.of(5, 20, Label.EMAIL, Certainty.SURE, "b"),
                Finding.of(6, 9, Label.PLZ, Certainty.CHECK, "c"));

        assertThat(Pseudonymiser.standard()
                        .pseudonymise("abcdefghijklmnopqrst", findings)
                        .text())
                .isEqualTo("[NAME_1][EMAIL_1]");
    }

    @Test
    void findingOutsideTheTextIsADefect() {
        List<Finding> findings = List.of(Finding.of(2, 9, Label.PERSON, Certainty.SURE, "a"));

        assertThatThrownBy(() -> Pseudonymiser.standard().pseudonymise("Weber", findings))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void genderComesFromTheSalutationOrAGivenNameThatIsKnown() {
        GivenNameGender genders = name -> name.equals("Eva") ? Gender.FEMALE : Gender.UNKNOWN;
        Marked text = Marked.of("Herr «PERSON:Weber», «PERSON:Eva Kunz», «PERSON:Kim Roth», und «PERSON:Eva»");

        PlaceholderTable table = Pseudonymiser.with(Masking.standard(), genders)
                .pseudonymise(text.text(), text.findings())
                .table();

        assertThat(table.notes())
                .containsSubsequence("NAME_1: männlich", "NAME_2: weiblich", "NAME_3: neutral formulieren");
    }
}
