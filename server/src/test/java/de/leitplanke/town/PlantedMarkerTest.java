package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.models.MockScript;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A whole session with a word of its own in every field; afterwards none of them is anywhere in clear. */
class PlantedMarkerTest {

    private static final Pattern OFFERED = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final List<String> SEARCHES = List.of("/arbeitsplatz", "/beispiele", "/vereinbarung", "/register");

    private static final List<String> RESULTS = List.of("/ergebnis", "/ergebnis.docx", "/ergebnis.pdf", "/beleg");

    /** Ends every planted word and exists nowhere but in this run. */
    private static final String MARK =
            "q" + Long.toString(ProcessHandle.current().pid(), 36) + "uitt";

    private final RunningTown town = RunningTown.get();

    @Test
    void nothingOfASessionIsFoundInLogsTablesOrFiles() throws Exception {
        Instant since = Instant.now().minusSeconds(1);
        PrintStream console = System.out;
        PrintStream errors = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream kept = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(kept);
        System.setErr(kept);
        try {
            session();
        } finally {
            System.setOut(console);
            System.setErr(errors);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(MARK);
        assertThat(town.data().resolve("server.log")).exists();
        assertThat(Traces.of(town, Set.of(MARK), since)).isEmpty();
        String temporary = System.getProperty("java.io.tmpdir");
        assertThat(Traces.of(town, Set.of("secret-of-the-double"), since))
                .allMatch(place -> place.contains(" in " + temporary));
    }

    /** Without this the search could be blind; what is written to the database stands in its log of changes at once. */
    @Test
    void searchFindsWhatStandsInATableAndInAFile() throws Exception {
        Instant since = Instant.now().minusSeconds(1);
        Visitor.signedIn(town.url(), "sachbearbeitung");
        Path file = town.data().resolve("probe.txt");
        Files.writeString(file, "Meryem Aydin");
        try {
            assertThat(Traces.of(town, Set.of("Meryem Aydin"), since))
                    .anyMatch(place -> place.endsWith(" in people.person"))
                    .anyMatch(place -> place.endsWith(" in platform.spring_session_attributes"))
                    .anyMatch(place -> place.contains("/pg_wal/"))
                    .anyMatch(place -> place.endsWith("/probe.txt"));
        } finally {
            Files.delete(file);
        }
    }

    private void session() {
        refusedSignIn();
        Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
        searches(clerk);
        coached(clerk);
        brokenModels(clerk, draft(clerk));
        complaint(clerk);
        countersigned(clerk, Visitor.signedIn(town.url(), "leitung"));
        strangeRequests(clerk);
        clerk.post("/abmelden", Map.of());
    }

    private void refusedSignIn() {
        Visitor stranger = new Visitor(town.url());
        Visitor.Reply refused =
                stranger.post("/anmelden", Map.of("name", word("Anmeldename"), "kennwort", word("Kennwort")));
        assertThat(refused.path()).isEqualTo("/anmelden");
        stranger.post("/anmelden", Map.of("name", "ki", "kennwort", word("Falsch")));
    }

    private void searches(Visitor clerk) {
        for (String page : SEARCHES) {
            assertThat(clerk.get(page + "?suche=" + word("Suche")).status()).isEqualTo(200);
        }
        assertThat(clerk.post("/darf-ich-das", Map.of("frage", "Beschwerde von " + word("Frage") + " beantworten"))
                        .status())
                .isEqualTo(200);
    }

    private void coached(Visitor clerk) {
        Map<String, String> order =
                Map.of("auftrag", "Schreibe Frau " + word("Empfang") + " einen " + word("Brief") + ".", "schon", "Q5");
        for (String page : List.of("/leitfaden/auftrag-pruefen", "/leitfaden/auftrag-pruefen/teil")) {
            assertThat(clerk.post(page, order).words()).contains(word("Brief"));
            assertThat(clerk.post(page, with(order, "einfuegen", "Q8")).status())
                    .isEqualTo(200);
        }
        clerk.post("/leitfaden/auftrag-pruefen", order, word("Token"));
    }

    private String draft(Visitor clerk) {
        String assignment = clerk.begin("antwort-beschwerde");
        Map<String, String> form = Map.of(
                "wert.nachricht",
                "Frau Dr. " + word("Koch") + " wohnt in der Talstraße 14. " + word("Anliegen") + "\nTel. 030 23125 118",
                "wert.sachstand",
                "Das hat " + word("Zusatz") + " zugesagt.");
        clerk.post(assignment + "/entwurf?stand=0", form);
        clerk.post(assignment + "/fund", with(form, "ergaenzen", "1", "fehlt", word("Zusatz"), "fehltArt", "PERSON"));
        clerk.post(assignment + "/fund", with(form, "ablehnen", "PERSON:" + word("Koch")));
        clerk.post(assignment + "/fund", with(form, "annehmen", "PERSON:" + word("Koch")));
        clerk.post(assignment + "/auftrag", form);
        return assignment;
    }

    private void brokenModels(Visitor clerk, String assignment) {
        List<MockScript> scripts = List.of(
                exchange -> {
                    exchange.beginStream();
                    exchange.piece(word("Bruch"));
                },
                exchange -> exchange.whole(200, "text/event-stream", "data: {" + word("Unsinn") + "\n\n"),
                exchange -> exchange.whole(200, "text/html", "<p>" + word("Seite") + "</p>"),
                MockScript.status(500, "{\"error\":{\"message\":\"" + word("Fehler") + "\"}}"),
                MockScript.status(401, "{\"error\":{\"message\":\"" + word("Schluessel") + "\"}}"));
        for (MockScript script : scripts) {
            town.model().play(script);
            for (String way : List.of("/senden", "/senden/strom")) {
                Visitor.Reply reply =
                        clerk.post(assignment + way, clerk.confirmed(assignment, "house-model", word("Grund")));
                assertThat(reply.status()).isIn(200, 422);
            }
        }
        assertThat(clerk.get(assignment + "/senden").status()).isEqualTo(200);
    }

    private void complaint(Visitor clerk) {
        String assignment = draft(clerk);
        clerk.post(assignment + "/kopieren", clerk.confirmed(assignment, "state-assistant", word("Grund")));
        String answer = "Sehr geehrte Frau Dr. [NAME_1], " + word("Antwort") + " kommt am 20. November.";
        assertThat(clerk.post(assignment + "/antwort", Map.of("antwort", answer))
                        .path())
                .endsWith("/pruefen");
        clerk.post(assignment + "/pruefen", Map.of("text", word("Korrektur") + " ist alles.", "uebernehmen", "1"));
        clerk.post(assignment + "/pruefen", Map.of("text", word("Korrektur") + " ist alles.", "weiter", "1"));
        clerk.post(assignment + "/unterschreiben", Map.of("verantwortet", "1"));
        for (String result : RESULTS) {
            clerk.get(assignment + result);
        }
    }

    /** The asked person gives the text back with a remark, gets it again and signs it. */
    private void countersigned(Visitor clerk, Visitor manager) {
        String somebodys = "/gegenzeichnen/" + UUID.randomUUID();
        manager.post(somebodys + "/zurueckgeben", Map.of("bemerkung", word("Fremd")));
        String assignment = pressRelease(clerk);
        askSecond(clerk, assignment);
        String waiting = assignment.replace("/arbeitsplatz/", "/gegenzeichnen/");
        assertThat(manager.get(waiting).words()).contains(word("Presse"));
        assertThat(manager.post(waiting + "/zurueckgeben", Map.of("bemerkung", word("Bemerkung")))
                        .words())
                .contains("Erledigt.");
        assertThat(clerk.get(assignment + "/pruefen").words()).contains(word("Bemerkung"));
        clerk.post(
                assignment + "/pruefen", Map.of("text", word("Presse") + " und " + word("Neues"), "uebernehmen", "1"));
        askSecond(clerk, assignment);
        manager.get("/gegenzeichnen");
        assertThat(manager.get(waiting).words()).contains(word("Neues"));
        assertThat(manager.post(waiting + "/unterschreiben", Map.of("verantwortet", "1"))
                        .words())
                .contains("Erledigt.");
        for (String result : RESULTS) {
            assertThat(clerk.get(assignment + result).status()).as(result).isEqualTo(200);
            assertThat(manager.get(assignment + result).status()).as(result).isEqualTo(404);
        }
        manager.post("/abmelden", Map.of());
    }

    private String pressRelease(Visitor clerk) {
        String assignment = clerk.begin("pressemitteilung-strassensperrung");
        clerk.post(
                assignment + "/auftrag",
                Map.of(
                        "wert.fakten",
                        word("Fakten"),
                        "wert.anlass",
                        word("Anlass"),
                        "wert.woerter",
                        "80",
                        "klasse",
                        "D0"));
        clerk.post(assignment + "/kopieren", clerk.confirmed(assignment, "state-assistant", word("Grund")));
        clerk.post(assignment + "/antwort", Map.of("antwort", word("Presse") + " am 20. November um 8 Uhr."));
        return assignment;
    }

    private static void askSecond(Visitor clerk, String assignment) {
        Visitor.Reply page = clerk.get(assignment + "/pruefen");
        List<String> points = page.values("punkt");
        for (List<String> open = page.values("stimmt"); !open.isEmpty(); open = page.values("stimmt")) {
            page = clerk.post(assignment + "/pruefen", Map.of("stimmt", open.getFirst()));
            assertThat(page.values("stimmt")).hasSizeLessThan(open.size());
        }
        Visitor.Reply sign = clerk.postAll(assignment + "/pruefen", Map.of("punkt", points, "weiter", List.of("1")));
        Matcher offered = OFFERED.matcher(sign.text());
        assertThat(offered.find()).isTrue();
        Visitor.Reply signed =
                clerk.post(assignment + "/unterschreiben", Map.of("verantwortet", "1", "zweite", offered.group(1)));
        assertThat(signed.words()).contains("wartet auf die zweite Unterschrift");
    }

    private void strangeRequests(Visitor clerk) {
        clerk.get("/" + word("Pfad") + "?frage=" + word("Frage"));
        clerk.get("/arbeitsplatz/" + word("Kennung"));
        clerk.post("/arbeitsplatz", Map.of("beispiel", word("Beispiel")));
        clerk.post("/arbeitsplatz", Map.of("beispiel", word("Ohne")), word("Token"));
        clerk.post(
                "/profil/kennwort",
                Map.of("bisher", word("Bisher"), "neu", word("Neu"), "wiederholung", word("Nochmal")));
    }

    private static String word(String kind) {
        return kind + MARK;
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        Map<String, String> all = new HashMap<>(form);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
