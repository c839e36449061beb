package de.leitplanke.evidence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leitplanke.evidence.AgreedReasons;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.seal.MemberKey;
import de.leitplanke.ledger.seal.SealedEntry;
import de.leitplanke.ledger.seal.Share;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignInEvent;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.seal.PassphraseSeal;
import de.leitplanke.platform.seal.SealBroken;
import de.leitplanke.platform.seal.SealingKey;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who can find out whom a security event was about, with which keys in hand, and until when. */
class SealedPersonTest {

    private final SealTown town = SealTown.fresh();
    private final SignedIn clerk = town.person("Quirin Zwetschgenbaum", Role.EMPLOYEE);

    @Test
    void oneGroupAloneDoesNotOpenEvenWithTheDatabaseAndTheMasterKey() {
        SignedIn mayor = town.member("Berta Muster", Role.EMPLOYER);
        SignedIn deputy = town.member("Bodo Muster", Role.EMPLOYER);
        SignedIn council = town.member("Carla Muster", Role.STAFF_COUNCIL);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        UUID event = event();
        SealedEntry entry = entry();
        List<Share> employers = List.of(share(entry, mayor, mayor), share(entry, deputy, deputy));

        assertThat(entry.open(employers, SealedPerson.boundTo(event))).isEmpty();
        assertThat(entry.open(employers.subList(0, 1), SealedPerson.boundTo(event)))
                .isEmpty();
        assertThat(entry.consent("STAFF_COUNCIL", keyOf(council), secret(mayor), SealedPerson.boundTo(event)))
                .isEmpty();
        assertThatThrownBy(() -> town.bean(SealingKey.class).open(privateKey(council), keyOf(council)))
                .isInstanceOf(SealBroken.class);
        assertThat(PassphraseSeal.open(privateKey(council), SealTown.PASSPHRASE + "?", keyOf(council)))
                .isEmpty();

        List<Share> both = List.of(employers.getFirst(), share(entry, council, council));
        assertThat(entry.open(both, SealedPerson.boundTo(event)).map(SealedPerson::of))
                .hasValueSatisfying(found -> assertThat(found.person()).isEqualTo(clerk.person()));
    }

    @Test
    void personStandsNowhereInClearBesideTheEvent() {
        town.member("Berta Muster", Role.EMPLOYER);
        town.member("Carla Muster", Role.STAFF_COUNCIL);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        String id = clerk.person().value().toString();
        byte[] raw = new SealedPerson(clerk.person(), town.time().now().toInstant()).bytes();

        assertThat(town.everythingStored())
                .contains("LOCK_OUT")
                .doesNotContain("Zwetschgenbaum", id, "login-")
                .doesNotContain(HexFormat.of().formatHex(Arrays.copyOf(raw, 16)));
    }

    @Test
    void untilBothGroupsHoldAKeyNoPersonIsStoredAtAll() {
        town.notice(SignInEvent.LOCK_OUT, clerk);
        town.member("Berta Muster", Role.EMPLOYER);
        town.notice(SignInEvent.PASSWORD_BY_LINK, clerk);
        assertThat(sealed()).containsExactly(0, 0);
        assertThat(town.in(() -> town.groups().strengths()))
                .extracting(GroupStrength::textKey)
                .containsExactly("seals.members.1", "seals.members.0");

        town.member("Carla Muster", Role.STAFF_COUNCIL);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        assertThat(sealed()).contains(1);
    }

    @Test
    void withoutAnAgreementThatKnowsTheLogNothingIsNoted() {
        AgreedReasons none = town.bean(AgreedReasons.class);
        assertThat(town.in(none::inForce).necessity("L4")).isEmpty();
        town.run(() -> new NotingSignIns(town.events(), town.groups(), none, town.time(), new SecureRandom())
                .noticed(SignInEvent.LOCK_OUT, clerk.person()));
        assertThat(rows("evidence.security_event")).isZero();
    }

    @Test
    void deputyWithAKeyCountsAndWhoeverLosesTheOfficeDoesNot() {
        SignedIn mayor = town.member("Berta Muster", Role.EMPLOYER);
        SignedIn deputy = town.person("Bodo Muster", Role.EMPLOYEE);
        town.in(() -> town.jdbc
                .sql("""
                        insert into people.deputy
                            (id, municipality_id, person_id, deputy_id, role, first_day, last_day)
                        values (:id, :town, :person, :deputy, 'EMPLOYER', :day, :day)
                        """)
                .param("id", UUID.randomUUID())
                .param("town", mayor.municipality().value())
                .param("person", mayor.person().value())
                .param("deputy", deputy.person().value())
                .param("day", town.today())
                .update());
        town.in(() -> town.making().make(deputy.person(), Role.EMPLOYER, SealTown.PASSPHRASE, SealTown.PASSPHRASE));
        assertThat(employers()).isEqualTo(2);

        town.in(() -> town.jdbc
                .sql("update people.person set roles = '{EMPLOYEE}' where id = :id")
                .param("id", mayor.person().value())
                .update());
        assertThat(employers()).isZero();
    }

    @Test
    void keyThatSomebodyWritesIntoTheDatabaseDoesNotCount() {
        SignedIn mayor = town.member("Berta Muster", Role.EMPLOYER);
        SignedIn council = town.person("Carla Muster", Role.STAFF_COUNCIL);
        town.in(() -> town.jdbc
                .sql("""
                        insert into evidence.seal_key (id, municipality_id, office, holder_id, public_key,
                                                       sealed_private, proof, made_on)
                        select gen_random_uuid(), municipality_id, 'STAFF_COUNCIL', :council,
                               :key, sealed_private, proof, made_on
                        from evidence.seal_key where holder_id = :mayor
                        """)
                .param("council", council.person().value())
                .param("key", MemberKey.generate(new SecureRandom()).publicKey())
                .param("mayor", mayor.person().value())
                .update());
        assertThat(town.in(() -> town.groups().both())).isEmpty();
    }

    @Test
    void whoeverRetiresTheKeyOpensNothingMoreAndANewKeyOpensNothingOld() {
        SignedIn mayor = town.member("Berta Muster", Role.EMPLOYER);
        town.member("Carla Muster", Role.STAFF_COUNCIL);
        town.makeKey(town.security);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        UUID opening = town.asked("");
        town.run(() -> town.making().retire(mayor.person()));
        assertThat(town.approve(opening, mayor)).contains("seals.noKey");
        assertThat(town.in(() -> town.jdbc
                        .sql("select count(sealed_private) from evidence.seal_key where office = 'EMPLOYER'")
                        .query(Long.class)
                        .single()))
                .isZero();
        town.makeKey(mayor);
        assertThat(town.approve(opening, mayor)).contains("seals.keyTooYoung");
    }

    @Test
    void afterTheDayOfTheAgreementNobodyOpensAnyMore() {
        SignedIn mayor = town.member("Berta Muster", Role.EMPLOYER);
        SignedIn council = town.member("Carla Muster", Role.STAFF_COUNCIL);
        town.makeKey(town.security);
        town.notice(SignInEvent.LOCK_OUT, clerk);
        town.daysPass(89);
        town.destroyWhatIsOver();
        assertThat(sealed()).containsExactly(1);
        town.daysPass(-89);
        UUID opening = town.asked("");
        town.approve(opening, mayor);
        town.approve(opening, council);

        town.daysPass(15);
        assertThat(town.open(opening, town.security)).isEqualTo(new OpeningSeals.Refused("seals.notNow"));
        town.destroyWhatIsOver();
        assertThat(rows("evidence.handed_share")).isZero();

        town.daysPass(75);
        town.destroyWhatIsOver();
        assertThat(rows("evidence.security_event")).isZero();
        assertThat(rows("evidence.opening_entry")).isZero();
        assertThat(town.opening(opening).entries()).isOne();

        town.daysPass(2 * 366);
        town.destroyWhatIsOver();
        assertThat(rows("evidence.log_access")).isZero();
        assertThat(rows("evidence.opening")).isZero();
    }

    @Test
    void listOfWhatIsNotedIsClosedInTheDatabaseToo() {
        String allowed = town.in(() -> town.jdbc
                .sql("""
                        select pg_get_constraintdef(oid) as words from pg_constraint
                        where conrelid = 'evidence.security_event'::regclass and contype = 'c'
                        """)
                .query((row, number) -> row.getString("words"))
                .single());
        List<String> names = new ArrayList<>();
        Pattern.compile("'([A-Z_]+)'").matcher(allowed).results().forEach(name -> names.add(name.group(1)));
        assertThat(names).containsExactly("LOCK_OUT", "PASSWORD_BY_LINK");
        assertThat(SignInEvent.values()).extracting(Enum::name).containsExactlyElementsOf(names);
    }

    private Share share(SealedEntry entry, SignedIn person, SignedIn keyOwner) {
        Role office = SealOffices.group(person.roles()).orElseThrow();
        return entry.consent(office.name(), keyOf(person), secret(keyOwner), SealedPerson.boundTo(event()))
                .orElseThrow();
    }

    /** What somebody with the database and this person's passphrase has. */
    private MemberKey secret(SignedIn person) {
        try {
            return MemberKey.of(PassphraseSeal.open(privateKey(person), SealTown.PASSPHRASE, keyOf(person))
                    .orElseThrow());
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] privateKey(SignedIn person) {
        return town.in(() -> town.jdbc
                .sql("select sealed_private from evidence.seal_key where holder_id = :id")
                .param("id", person.person().value())
                .query((row, number) -> row.getBytes("sealed_private"))
                .single());
    }

    private String keyOf(SignedIn person) {
        return town.in(() -> town.keys().inUseBy(person.person()).orElseThrow())
                .id()
                .toString();
    }

    private UUID event() {
        return town.in(() -> town.jdbc
                .sql("select id from evidence.security_event")
                .query((row, number) -> row.getObject("id", UUID.class))
                .single());
    }

    private SealedEntry entry() {
        try {
            return SealedEntry.decode(town.in(() -> town.jdbc
                    .sql("select sealed from evidence.security_event")
                    .query((row, number) -> row.getBytes("sealed"))
                    .single()));
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }

    private List<Integer> sealed() {
        return town.in(() -> town.events().byDay()).stream()
                .map(EventsOfDay::sealed)
                .toList();
    }

    private int employers() {
        return town.in(() -> town.groups().strengths()).getFirst().members();
    }

    private long rows(String table) {
        return town.in(() ->
                town.jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }
}
