package de.leitplanke.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.people.ImportRow.ImportProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A table creates everybody in it or nobody, and every mistake is named with its line. */
class PeopleImportTest {

    private final InTown town = new InTown();
    private final String mark = "x" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void tidyUp() {
        OpenSetup.forget(town.town::bean, mark + ".a", mark + ".b");
    }

    @Test
    void everyMistakeIsNamedByLineAndNobodyIsCreated() {
        String text = """
                Name;Anmeldename;Bereich;Rollen
                Nora Beispiel;%1$s.n;Bürgeramt;Sachbearbeitung
                ;%1$s.leer;;
                Paul Muster;P. Muster;;Amtsleitung/Zauberei
                Otto Doppelt;%1$s.n;;
                Ina Beide;%1$s.i;;Dienststelle/Personalrat
                Eva Verwaltung;VERWALTUNG;;Administration
                """.formatted(mark);
        PeopleImport.Outcome outcome = create(text);
        assertThat(outcome).isInstanceOfSatisfying(PeopleImport.Refused.class, refused -> {
            assertThat(refused.table().brokenRows()).isEqualTo(5);
            assertThat(keys(refused.table(), 2)).isEmpty();
            assertThat(keys(refused.table(), 3)).containsExactly("import.account.nameMissing");
            assertThat(keys(refused.table(), 4)).containsExactly("import.account.loginForm", "import.unknownRole");
            assertThat(keys(refused.table(), 5)).containsExactly("import.loginTaken");
            assertThat(keys(refused.table(), 6)).containsExactly("import.bothParties");
            assertThat(keys(refused.table(), 7)).contains("import.loginTaken");
        });
        assertThat(logins()).noneMatch(login -> login.startsWith(mark));
    }

    @Test
    void soundTableCreatesEverybodyWithALinkAndWithoutAPassword() {
        String text = "Anmeldename,Name,Rolle\n%1$s.a,Anna Groß,\"Amtsleitung, Sachbearbeitung\"\n%1$s.b,Bodo Klein,"
                .formatted(mark);
        assertThat(create(text)).isInstanceOfSatisfying(PeopleImport.Created.class, created -> {
            assertThat(created.accounts()).hasSize(2);
            Person first = created.accounts().getFirst().person();
            assertThat(first.roles()).containsExactlyInAnyOrder(Role.MANAGER, Role.EMPLOYEE);
            assertThat(town.call(() ->
                                    town.town.bean(Staff.class).find(first.id().value()))
                            .orElseThrow()
                            .invited())
                    .isTrue();
            assertThat(town.call(() -> town.town
                            .bean(AccountLinks.class)
                            .open(created.accounts().getFirst().token())))
                    .contains(first.id());
        });
    }

    @Test
    void brokenTablesAreRefusedAsAWhole() {
        assertThat(problem("")).isEqualTo("import.empty");
        assertThat(problem("Name;Anmeldename\n")).isEqualTo("import.empty");
        assertThat(problem("Name;Rollen\nNora;Sachbearbeitung")).isEqualTo("import.columnsMissing");
        assertThat(problem("Name;Anmeldename;Gehalt\nNora;n;1")).isEqualTo("import.unknownColumn");
        assertThat(problem("Name;Name;Anmeldename\nNora;Nora;n.n")).isEqualTo("import.unknownColumn");
        assertThat(problem("PK\u0003\u0004Name;Anmeldename")).isEqualTo("import.noText");
        assertThat(problem("Name;Anmeldename\n"
                        + IntStream.range(0, 1001).mapToObj(n -> "N;n" + n).collect(Collectors.joining("\n"))))
                .isEqualTo("import.tooMany");
    }

    @Test
    void unclosedQuotationMarkDoesNotSwallowTheRestUnnoticed() {
        ImportedTable table = read("Name;Anmeldename\n\"Nora;%1$s.n\nPaul;%1$s.p".formatted(mark));
        assertThat(table.isSound()).isFalse();
        assertThat(keys(table, 2)).contains("import.brokenLine");
    }

    private PeopleImport.Outcome create(String text) {
        return town.call(() -> town.town.bean(PeopleImport.class).create(text));
    }

    private ImportedTable read(String text) {
        return town.call(() -> town.town.bean(ImportReader.class).read(text));
    }

    private String problem(String text) {
        ImportedTable table = read(text);
        assertThat(table.isSound()).isFalse();
        return table.problems().getFirst().textKey();
    }

    private static List<String> keys(ImportedTable table, int line) {
        return table.rows().stream()
                .filter(row -> row.line() == line)
                .flatMap(row -> row.problems().stream())
                .map(ImportProblem::textKey)
                .toList();
    }

    private List<String> logins() {
        return town.call(() -> town.town.bean(Staff.class).logins());
    }
}
