package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** For everybody but the staff council its room does not exist. */
class CouncilRoomTest {

    private static final String ROOM = "/mitbestimmung/personalrat";
    private static final Pattern NOTE = Pattern.compile(ROOM + "/notizen/[0-9a-f-]{36}");

    private final RunningTown town = RunningTown.get();

    @Test
    void noOtherRoleReadsOrWritesANoteByAnyAddress() {
        String note = written("Was wir in der Erörterung sagen wollen");
        for (String account : List.of(
                "sachbearbeitung", "neu", "leitung", "ki", "dienststelle", "datenschutz", "sicherheit", "verwaltung")) {
            Visitor visitor = Visitor.signedIn(town.url(), account);
            for (String path : List.of(ROOM, note, note + "/antrag")) {
                assertThat(visitor.get(path).status())
                        .as("%s %s", account, path)
                        .isEqualTo(404);
            }
            Map<String, String> form = Map.of("titel", "x", "text", "y", "tag", "2026-11-02");
            for (String path : List.of(ROOM + "/notizen", note, note + "/antrag", note + "/loeschen")) {
                assertThat(visitor.post(path, form).status())
                        .as("%s POST %s", account, path)
                        .isEqualTo(404);
            }
            assertThat(visitor.get("/").text()).doesNotContain(ROOM);
        }
        assertThat(Visitor.signedIn(town.url(), "personalrat").get(note).words())
                .contains("Was wir in der Erörterung sagen wollen");
    }

    @Test
    void strangerIsSentToTheSignIn() {
        assertThat(new Visitor(town.url()).get(ROOM).path()).isEqualTo("/anmelden");
    }

    @Test
    void noteBecomesAnInitiativeThatTheEmployerAnswers() {
        String note = written("Weniger Zahlen im Bericht");
        Visitor council = Visitor.signedIn(town.url(), "personalrat");
        String initiative =
                council.post(note + "/antrag", Map.of("tag", "2026-01-15")).path();
        assertThat(council.get(note).status()).isEqualTo(404);

        Visitor employer = Visitor.signedIn(town.url(), "dienststelle");
        assertThat(employer.get(initiative).words()).contains("Weniger Zahlen im Bericht", "Antwort bis");
        Map<String, String> answer = Map.of("ergebnis", "FOLLOWED", "worte", "Das übernehmen wir.");
        assertThat(council.post(initiative + "/antwort", answer).status()).isEqualTo(404);
        assertThat(employer.post(initiative + "/antwort", Map.of("ergebnis", "FOLLOWED", "worte", " "))
                        .status())
                .isEqualTo(422);
        employer.post(initiative + "/antwort", answer);
        assertThat(council.get(initiative).words()).contains("Folgt dem Antrag", "Das übernehmen wir.");
    }

    @Test
    void membersSeeWhoElseComesIn() {
        assertThat(Visitor.signedIn(town.url(), "personalrat").get(ROOM).words())
                .contains("auch als Vertretung: Torsten Heinemann. Die Rolle vergibt");
    }

    private String written(String title) {
        Visitor council = Visitor.signedIn(town.url(), "personalrat");
        String room = council.post(ROOM + "/notizen", Map.of("titel", title, "text", "Noch offen."))
                .text();
        Matcher link = Pattern.compile(NOTE.pattern() + "(?=\">" + title + ")").matcher(room);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
