package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter of the corpus goes out and comes back through a model that changes placeholders as models do. */
class RoundTripTest {

    private static final Restorer RESTORER = new Restorer();

    static List<Letter> letters() {
        return Letter.all();
    }

    private static Pseudonymised sent(Letter letter) {
        return Pseudonymiser.standard().pseudonymise(letter.text(), letter.findings());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void echoedLetterComesBackWithOnlyItsSpellingsOfOneNameEven(Letter letter) {
        Pseudonymised sent = sent(letter);
        Restored answer = RESTORER.restore(sent.text(), sent.table());

        assertThat(answer.returned()).isEqualTo(answer.sent());
        assertThat(answer.unknown()).isEmpty();
        assertThat(answer.missing()).isEmpty();
        assertThat(Echo.evened(answer.text())).isEqualTo(Echo.evened(Echo.expected(letter.text(), sent)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void noValueLeavesTheHouse(Letter letter) {
        Pseudonymised sent = sent(letter);

        for (Replacement replacement : sent.replacements()) {
            assertThat(sent.text().substring(replacement.start(), replacement.end()))
                    .isEqualTo(replacement.placeholder().token());
        }
        for (Finding span : letter.findings()) {
            if (span.label() == Label.PERSON || span.label() == Label.IBAN || span.label() == Label.EMAIL) {
                assertThat(coveredLetters(span, sent, letter.text()))
                        .as(span.in(letter.text()))
                        .isTrue();
            }
        }
    }

    /** All letters and digits are replaced, but for the s of a genitive. */
    private static boolean coveredLetters(Finding span, Pseudonymised sent, String text) {
        for (int i = span.start(); i < span.end(); i++) {
            int at = i;
            boolean replaced = sent.replacements().stream()
                    .anyMatch(replacement -> replacement.originalStart() <= at && at < replacement.originalEnd());
            boolean genitive = i == span.end() - 1 && text.charAt(i) == 's';
            if (!replaced && !genitive && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("letters")
    void whateverAModelDoesToPlaceholdersTheyAllComeBack(Letter letter) {
        Pseudonymised sent = sent(letter);
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder answer = new StringBuilder("Gern. ");
            StringBuilder expected = new StringBuilder("Gern. ");
            for (int i = 0; i < 30 && !sent.table().isEmpty(); i++) {
                List<PlaceholderEntry> entries = sent.table().entries();
                PlaceholderEntry entry = entries.get(random.nextInt(entries.size()));
                MockModel.Echo echo = MockModel.echo(entry, random);
                answer.append(echo.written());
                expected.append(echo.meant());
            }

            assertThat(RESTORER.restore(answer.toString(), sent.table()).text()).isEqualTo(expected.toString());
            assertThat(streamed(answer.toString(), sent.table(), random)).isEqualTo(expected.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void answerCutAnywhereShowsNoHalfPlaceholder(Letter letter) {
        Pseudonymised sent = sent(letter);
        for (Replacement replacement : sent.replacements()) {
            for (int cut = replacement.start() + 1; cut < replacement.end(); cut++) {
                StreamRestorer stream = new StreamRestorer(sent.table());
                String shown = stream.feed(sent.text().substring(0, cut));
                String half = sent.text().substring(replacement.start(), cut);
                try {
                    shown += stream.end();
                } catch (IncompletePlaceholderException broken) {
                    shown += broken.rest();
                }
                assertThat(shown).doesNotEndWith(half);
            }
        }
    }

    private static String streamed(String text, PlaceholderTable table, Random random) {
        StreamRestorer stream = new StreamRestorer(table);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int next = Math.min(text.length(), at + 1 + random.nextInt(6));
            shown.append(stream.feed(text.substring(at, next)));
            at = next;
        }
        return shown + stream.end();
    }
}
