package de.leitplanke.agreement;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.people.PersonId;
import de.leitplanke.platform.seal.InstallationProof;
import de.leitplanke.platform.seal.PassphraseSeal;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, registers and retires the keys of both offices; each is an official act that names no person. */
@Service
@Transactional
class RegisteringKeys {

    private final OfficeKeys keys;
    private final InstallationProof proofs;
    private final OfficialActs acts;
    private final Clock clock;
    private final SecureRandom random;

    RegisteringKeys(OfficeKeys keys, InstallationProof proofs, OfficialActs acts, Clock clock, SecureRandom random) {
        this.keys = keys;
        this.proofs = proofs;
        this.acts = acts;
        this.clock = clock;
        this.random = random;
    }

    sealed interface Outcome {}

    record Registered(OfficeKey key) implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    /** Makes a key whose private half is stored only sealed by the passphrase; the passphrase is stored nowhere. */
    Outcome make(PersonId person, Party party, String passphrase, String repeated) {
        if (!passphrase.equals(repeated)) {
            return new Refused("keys.notRepeated");
        }
        if (!PassphraseSeal.isSound(passphrase)) {
            return new Refused("keys.weak");
        }
        UUID id = UUID.randomUUID();
        KeyPair pair = pair();
        byte[] sealed = PassphraseSeal.seal(pair.getPrivate().getEncoded(), passphrase, id.toString(), random);
        return register(key(id, person, party, pair.getPublic().getEncoded(), false), sealed);
    }

    /** Registers the public half of a key that is kept elsewhere, as PEM or Base64 of its X.509 form. */
    Outcome keptOutside(PersonId person, Party party, String publicKey) {
        return PublicKeyText.read(publicKey)
                .map(bytes -> register(key(UUID.randomUUID(), person, party, bytes, true), null))
                .orElseGet(() -> new Refused("keys.unreadable"));
    }

    /** From now on the key signs nothing more; what it has signed stays signed. */
    void retire(PersonId person) {
        keys.inUseBy(person).ifPresent(key -> {
            keys.retire(key.id(), now());
            act(key, "zurückgezogen", "retired");
        });
    }

    private Outcome register(OfficeKey key, byte @Nullable [] sealed) {
        if (!keys.add(key, sealed)) {
            return new Refused("keys.taken");
        }
        act(key, "hinterlegt", "registered");
        return new Registered(key);
    }

    private OfficeKey key(UUID id, PersonId person, Party party, byte[] publicKey, boolean outside) {
        Base64.Encoder base64 = Base64.getEncoder();
        byte[] proof = proofs.of(OfficeKey.PROVEN_AS, OfficeKey.proven(id, party, publicKey));
        return new OfficeKey(
                id,
                party,
                person,
                base64.encodeToString(publicKey),
                outside,
                base64.encodeToString(proof),
                now(),
                null);
    }

    private void act(OfficeKey key, String german, String what) {
        acts.record(
                ActKind.KEY_REGISTERED,
                (key.party() == Party.EMPLOYER ? "Schlüssel der Dienststelle " : "Schlüssel des Personalrats ")
                        + german,
                Map.of(
                        "party",
                        key.party().name(),
                        "key",
                        PublicKeyText.hash(key.publicBytes()),
                        "what",
                        what,
                        "kept",
                        key.outside() ? "outside" : "sealed"));
    }

    private KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(Signature.ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is part of every Java runtime", e);
        }
    }

    /** In whole microseconds, as the database keeps it. */
    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
