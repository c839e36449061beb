package de.leitplanke.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import de.leitplanke.people.Person;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Persons;
import de.leitplanke.people.Role;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.town.RunningTown;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The page of one's own data is complete, is true, and is about nobody else. */
class OwnDataTest {

    private final RunningTown town = RunningTown.get();
    private final KnownAboutMe known = town.bean(KnownAboutMe.class);
    private final Texts texts = town.bean(Texts.class);

    @Test
    void tableThatNobodyDescribesIsShownRatherThanHidden() {
        KnownAboutMe silent = of(List.of());
        assertThat(inTown(() -> silent.of(clerk())).undescribed())
                .extracting(OwnData.Table::name)
                .contains("workspace.assignment", "people.deputy", "agreement.acknowledgement");
        assertThat(inTown(() -> known.of(clerk())).undescribed()).isEmpty();
    }

    @Test
    void ownRowsAreCountedAndThoseOfOthersAreNot() {
        PersonId somebody = new PersonId(UUID.randomUUID());
        OwnData before = inTown(() -> known.of(clerk()));
        try {
            inTown(() -> insert(somebody));
            OwnData own = inTown(() -> known.of(somebody));
            assertThat(entries(own, "people.person")).isOne();
            assertThat(entries(own, "workspace.assignment")).isEqualTo(2);
            assertThat(entries(own, "agreement.acknowledgement")).isZero();
            assertThat(own.unknown()).extracting(OwnData.Subject::key).contains("deputies", "acknowledgements");
            assertThat(entries(inTown(() -> known.of(clerk())), "workspace.assignment"))
                    .isEqualTo(entries(before, "workspace.assignment"));
        } finally {
            inTown(() -> jdbc().sql("delete from people.person where id = :id")
                    .param("id", somebody.value())
                    .update());
        }
    }

    @Test
    void fileHoldsWhatCanBeReadAndNoSecret() {
        OwnData own = inTown(() -> known.of(clerk()));
        assertThat(rows(own, "people.person"))
                .anyMatch(row -> row.path("display_name").asString().equals("Meryem Aydin"));
        assertThat(own.subjects().stream()
                        .flatMap(subject -> subject.tables().stream())
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.propertyNames().stream()))
                .isNotEmpty()
                .noneMatch(name -> name.matches(".*(password|token|key|session|content|proof|_id).*"));
    }

    @Test
    void accessesOfAllModulesAreToldTheNewestFirst() {
        ToldAccess march = access(LocalDate.of(2027, 3, 1));
        ToldAccess may = access(LocalDate.of(2027, 5, 1));
        PersonalDataSource opened = new PersonalDataSource() {
            @Override
            public List<PersonalSubject> subjects() {
                return List.of();
            }

            @Override
            public List<ToldAccess> accesses(PersonId person) {
                return person.equals(clerk()) ? List.of(march, may) : List.of();
            }
        };
        KnownAboutMe telling = of(List.of(opened));
        assertThat(inTown(() -> telling.of(clerk())).accesses()).containsExactly(may, march);
        assertThat(inTown(() -> telling.of(person("ki"))).accesses()).isEmpty();
    }

    private static ToldAccess access(LocalDate day) {
        return new ToldAccess(
                day, Set.of(Role.EMPLOYER, Role.STAFF_COUNCIL), "Anmeldung und Sicherheit", "Angriff vom Vortag");
    }

    @Test
    void periodAndClauseAreThoseOfTheAgreementInForce() {
        OwnData.Subject assignments = inTown(() -> known.of(clerk())).subjects().stream()
                .filter(subject -> subject.key().equals("assignments"))
                .findFirst()
                .orElseThrow();
        assertThat(assignments.kept()).startsWith("30 Tage nach der letzten Änderung");
        assertThat(assignments.necessity()).contains("Ohne Zwischenspeicher ginge die Arbeit");
        assertThat(assignments.clause()).isNotNull();
    }

    @Test
    void noAddressShowsTheDataOfSomebodyElse() {
        try (Page page = town.as("sachbearbeitung")) {
            String own = page.request().get("/profil/meine-daten.json").text();
            String other = person("ki").value().toString();
            for (String asked : List.of("?person=", "?id=", "?name=")) {
                assertThat(page.request()
                                .get("/profil/meine-daten.json" + asked + other)
                                .text())
                        .isEqualTo(own);
            }
            assertThat(page.request().get("/profil/meine-daten/" + other).status())
                    .isEqualTo(404);
        }
        try (Page stranger = town.stranger()) {
            stranger.navigate("/profil/meine-daten");
            assertThat(stranger.url()).contains("/anmelden");
        }
    }

    @Test
    void fileSaysTheSameAsThePageAndIsKeptNowhere() {
        try (Page page = town.as("sachbearbeitung")) {
            APIResponse file = page.request().get("/profil/meine-daten.json");
            assertThat(file.headers()).containsEntry("cache-control", "no-store");
            page.navigate("/profil/meine-daten");
            for (OwnData.Subject subject : inTown(() -> known.of(clerk())).known()) {
                assertThat(file.text()).contains("\"title\":\"" + subject.title() + "\"");
                assertThat(page.locator("#" + subject.key()).innerText()).isEqualTo(subject.title());
            }
        }
    }

    private KnownAboutMe of(List<PersonalDataSource> sources) {
        return new KnownAboutMe(
                sources,
                town.bean(PersonReferences.class),
                town.bean(AgreedReasons.class),
                town.bean(RetentionDays.class),
                town.bean(KeptLogs.class),
                texts);
    }

    private static List<JsonNode> rows(OwnData own, String table) {
        return own.subjects().stream()
                .flatMap(subject -> subject.tables().stream())
                .filter(found -> found.name().equals(table))
                .flatMap(found -> found.rows().stream())
                .toList();
    }

    private static long entries(OwnData own, String table) {
        return own.subjects().stream()
                .flatMap(subject -> subject.tables().stream())
                .filter(found -> found.name().equals(table))
                .mapToLong(OwnData.Table::entries)
                .max()
                .orElseThrow();
    }

    private boolean insert(PersonId person) {
        UUID here = CurrentMunicipality.require().value();
        jdbc().sql("""
                        insert into people.person (id, municipality_id, login, display_name, roles, created_at)
                        values (:id, :town, :login, 'Wanda Probe', '{EMPLOYEE}', now())
                        """)
                .param("id", person.value())
                .param("town", here)
                .param("login", person.value().toString())
                .update();
        return jdbc().sql("""
                        insert into workspace.assignment
                            (id, municipality_id, author_id, state, sealed_content, changed_on)
                        select gen_random_uuid(), :town, :id, 'DRAFT', '', current_date from generate_series(1, 2)
                        """).param("town", here).param("id", person.value()).update() == 2;
    }

    private PersonId clerk() {
        return person("sachbearbeitung");
    }

    private PersonId person(String login) {
        return inTown(() -> Stream.of(Role.values())
                        .flatMap(role -> town.bean(Persons.class).with(role).stream())
                        .toList())
                .stream()
                .filter(person -> person.login().equals(login))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private JdbcClient jdbc() {
        return town.bean(JdbcClient.class);
    }

    private <T> T inTown(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> new TransactionTemplate(town.bean(PlatformTransactionManager.class))
                        .<T>execute(status -> work.call()));
    }
}
