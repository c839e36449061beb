package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.AgreementVersion;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody who can write into the database, but does not have the key file, brings nothing into force. */
class SwappedRowsTest {

    private final SigningTown town = SigningTown.withKeys();
    private final AgreementVersion version = town.propose(ShippedText.VERSION);

    @Test
    void dayAloneBringsNothingIntoForce() {
        setDay();
        assertNothingBinds();
    }

    @Test
    void dayWithOneSignatureBringsNothingIntoForce() {
        town.sign(version, town.council, Party.STAFF_COUNCIL);
        setDay();
        assertNothingBinds();
    }

    @Test
    void dayWithBothSignaturesButWithoutTheDocumentBringsNothingIntoForce() {
        town.signByBoth(version);
        setDay();
        assertNothingBinds();
    }

    @Test
    void dayBeforeTheOneThatBothOfficesStatedBringsNothingIntoForce() {
        town.bringIntoForce(version, town.today().plusDays(30));
        setDay();
        assertNothingBinds();
    }

    @Test
    void signaturesOfKeysThatNobodyRegisteredCountForNothing() {
        signWithOwnKeys(false);
        setDay();
        assertNothingBinds();
    }

    @Test
    void keysMadeForTheDemoCountForNothingElsewhere() {
        signWithOwnKeys(true);
        setDay();
        assertNothingBinds();
    }

    @Test
    void keyWrittenIntoTheTableByHandIsNoOfficeKey() {
        for (Party party : Party.values()) {
            KeyPair pair = pair();
            registerByHand(party, pair);
            add(party, pair, false);
        }
        assertThat(town.state(version)).isEqualTo(VersionState.AWAITING);
        setDay();
        assertNothingBinds();
    }

    @Test
    void statementWrittenIntoTheTableByHandCountsForNothing() {
        town.signByBoth(version);
        town.enter(version, town.today());
        town.in(() -> town.jdbc.sql("""
                        update agreement.entry_into_force e
                        set confirmed_at = now(), proof = decode('0102', 'hex'),
                            confirmed_with = (select id from agreement.office_key where party = 'STAFF_COUNCIL')
                        """).update());
        setDay();
        assertNothingBinds();
    }

    @Test
    void secondSignatureOfTheSameKeyIsRefusedByTheDatabase() {
        KeyPair pair = pair();
        add(Party.EMPLOYER, pair, false);
        add(Party.STAFF_COUNCIL, pair, false);

        assertThat(town.in(() ->
                        town.bean(Versions.class).signatures(town.row(version).id())))
                .hasSize(1);
    }

    private void assertNothingBinds() {
        assertThat(town.inForce()).isZero();
        assertThat(town.state(version)).isEqualTo(VersionState.BROKEN);
    }

    private void setDay() {
        town.in(() -> {
            town.bean(Versions.class).enterIntoForce(town.row(version).id(), EntryRecord.startOf(town.today()));
            return true;
        });
    }

    private void signWithOwnKeys(boolean demo) {
        for (Party party : Party.values()) {
            add(party, pair(), demo);
        }
    }

    private void add(Party party, KeyPair pair, boolean demo) {
        town.in(() -> town.bean(Versions.class)
                .sign(
                        town.row(version).id(),
                        new Signature(
                                party,
                                pair.getPublic().getEncoded(),
                                signature(pair, version),
                                demo,
                                OffsetDateTime.now(town.bean(Clock.class)))));
    }

    private void registerByHand(Party party, KeyPair pair) {
        town.in(() -> town.jdbc
                .sql("""
                        insert into agreement.office_key
                            (id, municipality_id, party, public_key, proof, registered_at)
                        values (:id, :town, :party, :key, (select proof from agreement.office_key limit 1),
                                now() - interval '1 day')
                        """)
                .param("id", UUID.randomUUID())
                .param("town", town.id())
                .param("party", party.name())
                .param("key", pair.getPublic().getEncoded())
                .update());
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] signature(KeyPair pair, AgreementVersion version) {
        try {
            java.security.Signature signing = java.security.Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(version.canonical().getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
