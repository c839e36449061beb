package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member of staff asks „Darf ich das?“ in own words. */
class MayIPageTest {

    private static final String PATH = "/darf-ich-das";
    private static final Pattern ADDRESS = Pattern.compile("href=\"/darf-ich-das\\?([^\"]+)\"");

    private final RunningTown town = RunningTown.get();
    private final Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");

    @Test
    void answerNamesVerdictPlaceReasonAndWhatWasUnderstood() {
        String page = ask("Antwort auf die Beschwerde eines Bürgers über den Sperrmüll entwerfen")
                .words();
        assertThat(page)
                .contains("erlaubt mit Auflagen", "§", "So habe ich Sie verstanden", "Beschwerde", "Henrik Vogt")
                .contains("Antwort auf eine Beschwerde");
    }

    @Test
    void whoeverDoesNotWantToWriteClicksFromQuestionToQuestion() {
        String start = clerk.get(PATH).text();
        assertThat(start).contains("Lieber Fragen anklicken");
        Visitor.Reply first = clerk.get(PATH + "?" + addresses(start).getFirst());
        assertThat(first.words()).contains("Rückfrage 1 von höchstens 5", "Was soll die KI für Sie tun?");
        assertThat(clerk.get(PATH + "?" + addresses(first.text()).getFirst()).words())
                .contains("So habe ich Sie verstanden", "Zweck");
    }

    @Test
    void sampleTasksAreAnsweredAtOnce() {
        assertThat(clerk.get(PATH + "?muster=bewerbungen").words())
                .contains("Bewerbungen nach Eignung sortieren lassen", "nicht erlaubt");
    }

    @Test
    void whatIsForbiddenStaysForbiddenHoweverItIsPut() {
        assertThat(ask("Kann die KI die Bewerbungen nach Eignung sortieren?").words())
                .contains("nicht erlaubt", "§\u202f10")
                .doesNotContain("erlaubt mit Auflagen");
    }

    @Test
    void whoeverLacksAnApprovalSeesExamplesOfTheAllowedWay() {
        assertThat(ask("Protokoll der Teamsitzung mit Namen zusammenfassen").words())
                .contains("Freigabe nötig", "Erlaubter Weg", "Passende Beispiele");
        assertThat(ask("Kann die KI die Bewerbungen nach Eignung sortieren?").words())
                .doesNotContain("Passende Beispiele");
    }

    @Test
    void taskOfNoFieldOfUseIsShownWhatIsReleasedForTheSamePurpose() {
        assertThat(ask("Elternbrief übersetzen").words())
                .contains("Freigabe nötig", "Passende Beispiele", "Merkblatt übersetzen");
    }

    @Test
    void addressOfAnAnswerHoldsNoWordAndLeadsToTheSameAnswer() {
        String words = "Pressemitteilung zur Sperrung der Zwetschgenallee";
        String page = ask(words).text();
        List<String> addresses = addresses(page);
        assertThat(addresses).isNotEmpty();
        String address = addresses.getLast();
        assertThat(address).doesNotContain("Zwetschgen").doesNotContain("Sperrung");
        assertThat(clerk.get(PATH + "?" + address).words())
                .contains("erlaubt mit Auflagen", "Pressemitteilung")
                .doesNotContain("Zwetschgen");
    }

    @Test
    void whatIsUnderstoodWronglyIsSetRight() {
        String page = ask("Pressemitteilung zur Sperrung der Bergstraße").text();
        String state = page.replaceAll("(?s).*name=\"stand\" value=\"([^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        Visitor.Reply corrected = clerk.post(
                PATH + "/berichtigen",
                Map.of("stand", state, "feld", "press", "daten", "D6", "empfang", "PUBLIC", "werkzeug", ""));
        assertThat(corrected.path()).isEqualTo(PATH);
        assertThat(corrected.words()).contains("nicht erlaubt", "Verschlusssachen");
    }

    @Test
    void withoutKnowingItSaysSo() {
        assertThat(ask("Darf ich heute früher gehen?").words())
                .doesNotContain("erlaubt mit Auflagen")
                .contains("fragen Sie die KI-Beauftragung");
    }

    @Test
    void emptyLongAndBrokenInputGetsASentenceThatHelps() {
        assertThat(clerk.post(PATH, Map.of("frage", " ")).words()).contains("Bitte schreiben Sie, was Sie vorhaben.");
        Visitor.Reply tooLong = clerk.post(PATH, Map.of("frage", "lang ".repeat(500)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.words()).contains("mehr als 2.000 Zeichen");
        Visitor.Reply broken = clerk.get(PATH + "?d=D99");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.words()).contains("Diese Adresse ist nicht vollständig.");
    }

    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private Visitor.Reply ask(String words) {
        return clerk.post(PATH, Map.of("frage", words));
    }
}
