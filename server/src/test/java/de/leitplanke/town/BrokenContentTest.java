package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts with one broken file of each kind. */
class BrokenContentTest {

    private static final Path SHIPPED = Path.of("../content");

    @TempDir
    Path data;

    @TempDir
    Path changed;

    @BeforeEach
    void breakFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        changed.resolve("content")
                                .resolve(SHIPPED.relativize(file).toString()));
            }
        }
        replace("agreement/13-objection.yaml", "Rechte der Bürgerinnen und Bürger", "Rechte aller");
        replace("agreement/13-objection.yaml", "kind: HUMAN_JUDGEMENT", "kind: NOVEL");
        replace(
                "examples/01-antwort-beschwerde.prompt.md",
                "title: Antwort auf eine Beschwerde",
                "title: Neue Antwort");
        replace("examples/01-antwort-beschwerde.prompt.md", "category: TEXT", "category: NOVEL");
        replace("examples/02-bescheid-verstaendlich.prompt.md", "\nleitplanke.title: ", "\nleitplanke.title: Neu – ");
        replace("guide/03-umfeld.md", "grade: HINTED", "grade: SURE");
        replace("guide/errors.yaml", "chapter: aufgabe", "chapters: aufgabe");
        replace("texts/hilfe.md", "title: Hilfe\n", "title: [Noch ein Titel]\n");
        replace("texts/kurz.md", "---\n", "--\n");
        replace("orientation/cards.yaml", "situation: Eine Bürgerin", "lage: Eine Bürgerin");
        replace("register/fields.yaml", "office: Bürgerbüro", "office:");
    }

    @Test
    void brokenFilesAreNamedAndTheLastGoodVersionStays() throws Exception {
        OwnTown.start(data).close();
        try (OwnTown town = OwnTown.withContent(data, changed)) {
            assertNamed(town.said(), "01-antwort-beschwerde.prompt.md, Zeile 10: Der Aufbau der Datei passt nicht");
            assertNamed(town.said(), "hilfe.md, Zeile 2: ");
            assertNamed(town.said(), "kurz.md, Zeile 1: Am Anfang fehlen Angaben");

            Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");
            assertThat(clerk.get("/beispiele").words())
                    .contains("Antwort auf eine Beschwerde", "Neu – ")
                    .doesNotContain("Neue Antwort");
            assertThat(clerk.get("/leitfaden").words())
                    .contains("Aufgabe: ein Verb und ein Ergebnis")
                    .doesNotContain("Umfeld: die Lage in drei Sätzen", "Typische Fehler");
            assertThat(clerk.get("/leitfaden/fehler").status()).isEqualTo(200);
            assertNamed(town.said(), "03-umfeld.md, Zeile ");
            assertNamed(town.said(), "errors.yaml, Zeile ");
            assertThat(clerk.get("/vereinbarung").words())
                    .contains("Rechte der Bürgerinnen und Bürger")
                    .doesNotContain("Rechte aller");
            assertThat(clerk.begin("antwort-beschwerde")).startsWith("/arbeitsplatz/");
            assertThat(clerk.get("/").status()).isEqualTo(200);
            assertThat(clerk.get("/versprechen").status()).isEqualTo(200);
            Visitor.Reply cards = clerk.get("/orientierung/karten");
            assertThat(cards.status()).isEqualTo(500);
            assertThat(cards.words()).contains("cards.yaml, Zeile 16: Die Angabe „situation“ fehlt");
            assertThat(clerk.get("/orientierung/rahmen").status()).isEqualTo(200);
            Visitor.Reply help = clerk.get("/hilfe");
            assertThat(help.status()).isEqualTo(500);
            assertThat(help.words()).contains("Hier ist ein Fehler im Programm").doesNotContain("Noch ein Titel");
        }
    }

    @Test
    void newTownStartsWithoutBrokenAgreementAndRegisterAndIsCompletedByTheNextStart() throws Exception {
        try (OwnTown town = OwnTown.withContent(data, changed)) {
            assertNamed(town.said(), "13-objection.yaml, Zeile 5: ");
            assertNamed(town.said(), "Ohne Vereinbarung wird nichts gesendet.");
            assertNamed(town.said(), "fields.yaml, Zeile ");
            assertNamed(town.said(), "Die Angabe „office“ fehlt oder ist leer.");
            assertThat(town.said()).noneMatch(line -> line.startsWith("\tat "));
            Visitor clerk = Visitor.signedIn(town.url(), "ki");
            assertThat(clerk.get("/").status()).isEqualTo(200);
            assertThat(clerk.get("/beispiele").words()).doesNotContain("Neue Antwort", "Antwort auf eine Beschwerde");
            String agreement = clerk.get("/vereinbarung").words();
            assertThat(agreement)
                    .contains("Es ist keine Vereinbarung in Kraft")
                    .doesNotContain("Rechte aller", "Rechte der Bürgerinnen und Bürger");
            assertThat(clerk.get("/register").status()).isEqualTo(200);
            assertThat(clerk.get("/beispiele/bescheid-verstaendlich").status()).isEqualTo(200);
            assertThat(clerk.begin("bescheid-verstaendlich")).isEqualTo("/arbeitsplatz");
        }
        try (OwnTown town = OwnTown.start(data)) {
            Visitor clerk = Visitor.signedIn(town.url(), "ki");
            assertThat(clerk.get("/register").words()).contains("Landesassistent", "Bürgerbüro");
            assertThat(clerk.begin("bescheid-verstaendlich")).startsWith("/arbeitsplatz/");
        }
    }

    private static void assertNamed(List<String> said, String words) {
        assertThat(said).anyMatch(line -> line.contains(words));
    }

    private void replace(String name, String old, String other) throws IOException {
        Path file = changed.resolve("content").resolve(name);
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replaceFirst(old, other));
    }
}
