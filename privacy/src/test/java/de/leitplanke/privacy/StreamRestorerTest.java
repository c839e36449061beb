package de.leitplanke.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamRestorerTest {

    private static final PlaceholderTable TABLE = Tables.of(
            "NAME_1=Weber",
            "NAME_12=Kunz",
            "NAME_2=Schulz",
            "VORNAME_1=Anna",
            "STEUER_ID_1=02476291358",
            "PLZ_1=12345");

    private static final String LETTER =
            "Sehr geehrte Frau Dr. [VORNAME_1] [NAME_1], wir haben mit Herr Prof. Dr. **[NAME_2]** "
                    + "über [NAME_2]s und [name_12]'s Antrag, NAME_1s Hund, [STEUER\\_ID\\_1], &#91;PLZ_1&#93; gesprochen. "
                    + "[PRÜFEN] [NAME_9] [NAME_ [NAME_1 HERR Herr [PLZ 1] \\u005bNAME_1\\u005d an Herr und **[NAME_2]**s, "
                    + "'[NAME_1]' NAME_12 NAMEN [I [[NAME_1]] & \\ für Herr Amtsrat a. D. [NAME_2]' Haus\n[NAME_2]";

    @Test
    void everyCutPositionGivesWhatTheWholeGives() {
        Restored whole = new Restorer().restore(LETTER, TABLE);

        for (int cut = 0; cut <= LETTER.length(); cut++) {
            StreamRestorer stream = new StreamRestorer(TABLE);
            String shown = stream.feed(LETTER.substring(0, cut)) + stream.feed(LETTER.substring(cut)) + stream.end();
            assertThat(shown).as("cut at %d", cut).isEqualTo(whole.text());
            assertThat(stream.result()).isEqualTo(whole);
        }
    }

    @Test
    void singleCharactersGiveWhatTheWholeGives() {
        StreamRestorer stream = new StreamRestorer(TABLE);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < LETTER.length(); i++) {
            shown.append(stream.feed(LETTER.substring(i, i + 1)));
        }

        assertThat(shown + stream.end())
                .isEqualTo(new Restorer().restore(LETTER, TABLE).text());
    }

    @Test
    void randomTextsInRandomPiecesGiveWhatTheWholeGives() {
        String[] pieces = {
            "[",
            "]",
            "NAME",
            "_",
            "1",
            "2",
            "s",
            "'",
            "’",
            " ",
            "*",
            "**",
            "Herr",
            "an ",
            "mit ",
            "dem ",
            ", ",
            "Dr. ",
            "\\",
            "&#91;",
            "&#93;",
            "\\u005b",
            "[NAME_1]",
            "[NAME_2]",
            "[VORNAME_1]",
            "NAME_1",
            "[name 1]",
            "STEUER",
            "ID",
            "Antrag",
            "x"
        };
        Random random = new Random(20260101);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            text.append(random.nextBoolean() ? "." : "");
            assertSameInPieces(text.toString(), random);
        }
    }

    private static void assertSameInPieces(String text, Random random) {
        Restored whole = new Restorer().restore(text, TABLE);
        StreamRestorer stream = new StreamRestorer(TABLE);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int next = Math.min(text.length(), at + 1 + random.nextInt(5));
            shown.append(stream.feed(text.substring(at, next)));
            at = next;
        }
        try {
            assertThat(shown + stream.end()).as(text).isEqualTo(whole.text());
        } catch (IncompletePlaceholderException half) {
            assertThat(whole.text()).as(text).startsWith(shown + half.rest());
            assertThat(whole.unknown()).as(text).anyMatch(text::endsWith);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[N",
                "[NAME",
                "[NAME_",
                "[NAME_1",
                "[name_1",
                "[NAME\\",
                "[VORNAME ",
                "&#91;NAME_1&#9",
                "NAME_"
            })
    void answerThatEndsWithinAPlaceholderIsAnError(String half) {
        StreamRestorer stream = new StreamRestorer(TABLE);
        String shown = stream.feed("Frau " + half);

        assertThat(shown).isEqualTo("Frau ");
        assertThatThrownBy(stream::end).isInstanceOf(IncompletePlaceholderException.class);
    }

    @Test
    void valueHeldBackForItsGenitiveIsNotLostWhenTheAnswerBreaksOff() {
        StreamRestorer stream = new StreamRestorer(TABLE);
        String shown = stream.feed("Frau [NAME_1][NAM");

        IncompletePlaceholderException half = catchThrowableOfType(IncompletePlaceholderException.class, stream::end);

        assertThat(shown + half.rest()).isEqualTo("Frau Weber");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[X", "N", "NAME", "Herr", "an Herr", "&", "\\", "[NAME_x", "[URL_", "Ende ["})
    void wordThatOnlyBeginsLikeAPlaceholderIsTextWhereNoneIsIssued(String end) {
        PlaceholderTable place = Tables.of("PLZ_1=12345");
        StreamRestorer stream = new StreamRestorer(end.endsWith("[") ? PlaceholderTable.empty() : place);

        assertThat(stream.feed(end) + stream.end()).isEqualTo(end);
    }

    @Test
    void ordinaryTextIsShownAtOnce() {
        StreamRestorer stream = new StreamRestorer(TABLE);

        assertThat(stream.feed("Guten Tag, ")).isEqualTo("Guten Tag, ");
        assertThat(stream.feed("[PR")).isEqualTo("");
        assertThat(stream.feed("Ü")).isEqualTo("[PRÜ");
        assertThat(stream.feed("[NAME_1]")).isEqualTo("");
        assertThat(stream.feed(" ")).isEqualTo("Weber ");
    }

    @Test
    void holdsBackOnlyAFewCharactersHoweverLongTheNumber() {
        StreamRestorer stream = new StreamRestorer(TABLE);
        String digits = "[NAME_" + "1".repeat(500);

        assertThat(stream.feed(digits)).isEqualTo(digits);
    }
}
