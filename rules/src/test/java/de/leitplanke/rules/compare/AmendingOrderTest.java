package de.leitplanke.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementVersion;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class AmendingOrderTest {

    private static final AgreementVersion SHIPPED = Edited.shipped().read();
    private static final AgreementVersion SMALL = Edited.small().read();

    @Test
    void oneWordIsReplacedByAnother() {
        assertThat(small(Edited.small()
                        .with("02-data.yaml", "jedes dienstliche Werkzeug.", "jedes freigegebene Werkzeug.")))
                .containsExactly(
                        "In § 2 Abs. 1 Satz 1 wird das Wort „dienstliche“ durch das Wort „freigegebene“ ersetzt.");
    }

    @Test
    void insertedWordNamesTheWordBeforeIt() {
        assertThat(small(Edited.small()
                        .with("02-data.yaml", "in jedes dienstliche Werkzeug.", "in jedes neue dienstliche Werkzeug.")))
                .containsExactly("In § 2 Abs. 1 Satz 1 wird nach dem Wort „jedes“ das Wort „neue“ eingefügt.");
    }

    @Test
    void droppedWordsAreStruck() {
        assertThat(small(Edited.small()
                        .with(
                                "02-data.yaml",
                                "Öffentliche und interne Angaben dürfen in",
                                "Öffentliche Angaben dürfen in")))
                .containsExactly("In § 2 Abs. 1 Satz 1 werden die Wörter „und interne“ gestrichen.");
    }

    @Test
    void wordThatStandsTwiceIsQuotedWithTheOneBeforeIt() {
        String sentence = "Öffentliche und interne Angaben dürfen in jedes dienstliche Werkzeug.";
        AgreementVersion before = Edited.small()
                .with("02-data.yaml", sentence, "Wer prüft das Amt und wer prüft die Stadt in diesem Jahr.")
                .read();
        AgreementVersion after = Edited.small()
                .with("02-data.yaml", sentence, "Wer prüft das Amt und wer leitet die Stadt in diesem Jahr.")
                .read();

        assertThat(orders(before, after))
                .singleElement()
                .asString()
                .contains("„wer prüft“ durch die Wörter „wer leitet“");
    }

    @Test
    void droppedClauseIsRepealedAndTheNextOneMovesUp() {
        AgreementVersion longer = Edited.small()
                .with(
                        "04-results.yaml",
                        "  - id: results.human",
                        "  - id: results.extra\n    kind: EXPLANATION\n    plain: Mehr.\n    sentences:\n      - {id: results.extra.1, text: Ein weiterer Absatz.}\n  - id: results.human")
                .read();

        assertThat(orders(longer, SMALL))
                .containsExactly("§ 4 Abs. 2 wird aufgehoben.", "Der bisherige § 4 Abs. 3 wird Abs. 2.");
        assertThat(orders(SMALL, longer))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Nach § 4 Abs. 1 wird folgender Abs. 2 eingefügt:\n„(2) Ein weiterer Absatz.“");
    }

    @Test
    void droppedSectionIsRepealedOnceForAllItsClauses() {
        AgreementVersion longer = Edited.small()
                .with("agreement.yaml", "[scope, data, gates, results]", "[scope, extra, data, gates, results]")
                .renamed("04-results.yaml", "05-results.yaml")
                .renamed("03-gates.yaml", "04-gates.yaml")
                .renamed("02-data.yaml", "03-data.yaml")
                .added(
                        "02-extra.yaml",
                        "id: extra\ntitle: Zugabe\nclauses:\n  - id: extra.one\n    kind: EXPLANATION\n    plain: Neu.\n    sentences:\n      - {id: extra.one.1, text: Ein neuer Paragraf.}\n")
                .read();

        assertThat(orders(longer, SMALL))
                .containsExactly("§ 2 wird aufgehoben.", "Die bisherigen §§ 3 bis 5 werden §§ 2 bis 4.");
        assertThat(AmendingOrder.of(Synopsis.of(longer, SMALL))
                        .items()
                        .getFirst()
                        .ids())
                .containsExactly("extra", "extra.one");
        assertThat(orders(SMALL, longer)).first().asString().startsWith("Nach § 1 wird folgender § 2 eingefügt:");
    }

    @Test
    void heavilyChangedSentenceGetsANewWording() {
        assertThat(small(Edited.small()
                        .with(
                                "04-results.yaml",
                                "text: Texte für Einzelne werden geprüft.",
                                "text: \"Wer Briefe schreibt, liest sie vorher.\"")))
                .containsExactly("§ 4 Abs. 1 Satz 2 erhält folgende Fassung: „Wer Briefe schreibt, liest sie vorher.“");
    }

    @Test
    void headingGetsANewWording() {
        assertThat(small(Edited.small().with("04-results.yaml", "title: Ergebnisse", "title: Ergebnisse und Prüfung")))
                .containsExactly("Die Überschrift zu § 4 erhält folgende Fassung: „Ergebnisse und Prüfung“.");
    }

    @Test
    void sameVersionNeedsNoOrder() {
        assertThat(AmendingOrder.of(Synopsis.of(SHIPPED, SHIPPED)).items()).isEmpty();
    }

    @Test
    void everyChangedClauseIsOrderedAndCitedWhateverIsReworded() {
        Random random = new Random(20_261_122);
        List<MatchResult> wordings = Edited.wordings(SHIPPED);
        for (int trial = 0; trial < 15; trial++) {
            AgreementVersion planned = SHIPPED;
            for (int edit = 0; edit < 3; edit++) {
                List<MatchResult> now = Edited.wordings(planned);
                MatchResult wording = now.get(random.nextInt(wordings.size()));
                planned = Edited.reworded(planned, wording, reworded(random, wording.group(1)));
            }
            Synopsis synopsis = Synopsis.of(SHIPPED, planned);
            AmendingOrder order = AmendingOrder.of(synopsis);

            assertThat(synopsis.changedClauses()).isNotEmpty();
            for (ClauseRow row : synopsis.changedClauses()) {
                assertThat(order.items())
                        .anySatisfy(item -> assertThat(item.ids()).contains(row.id()))
                        .anySatisfy(item ->
                                assertThat(item.text()).contains(row.citation().toString()));
            }
            assertThat(Synopsis.of(planned, SHIPPED).changedClauses())
                    .extracting(ClauseRow::id)
                    .containsExactlyElementsOf(synopsis.changedClauses().stream()
                            .map(ClauseRow::id)
                            .toList());
        }
    }

    private static String reworded(Random random, String wording) {
        String[] words = wording.split(" ");
        int place = random.nextInt(words.length);
        words[place] = switch (random.nextInt(3)) {
            case 0 -> words[place] + " ausdrücklich";
            case 1 -> "Sondervermerk";
            default -> "neu " + words[place];
        };
        return String.join(" ", words);
    }

    private List<String> small(Edited edited) {
        return orders(SMALL, edited.read());
    }

    private static List<String> orders(AgreementVersion before, AgreementVersion after) {
        return AmendingOrder.of(Synopsis.of(before, after)).items().stream()
                .map(item -> item.text().replace('\u202f', ' '))
                .toList();
    }
}
