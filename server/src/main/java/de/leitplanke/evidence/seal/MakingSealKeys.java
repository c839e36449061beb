package de.leitplanke.evidence.seal;

import de.leitplanke.evidence.ActKind;
import de.leitplanke.evidence.OfficialActs;
import de.leitplanke.ledger.seal.MemberKey;
import de.leitplanke.people.PersonId;
import de.leitplanke.people.Role;
import de.leitplanke.platform.page.Texts;
import de.leitplanke.platform.seal.InstallationProof;
import de.leitplanke.platform.seal.PassphraseSeal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and retires the keys of office holders; each is an official act that names no person. */
@Service
@Transactional
class MakingSealKeys {

    private final SealKeys keys;
    private final InstallationProof proofs;
    private final OfficialActs acts;
    private final SealTime time;
    private final SecureRandom random;
    private final Texts texts;

    MakingSealKeys(
            SealKeys keys,
            InstallationProof proofs,
            OfficialActs acts,
            SealTime time,
            SecureRandom random,
            Texts texts) {
        this.keys = keys;
        this.proofs = proofs;
        this.acts = acts;
        this.time = time;
        this.random = random;
        this.texts = texts;
    }

    /** Key of the text that says what is wrong; empty if the key is made. The passphrase is stored nowhere. */
    Optional<String> make(PersonId person, Role office, String passphrase, String repeated) {
        if (!passphrase.equals(repeated)) {
            return Optional.of("sealKeys.notRepeated");
        } else if (!PassphraseSeal.isSound(passphrase)) {
            return Optional.of("sealKeys.weak");
        }
        UUID id = UUID.randomUUID();
        MemberKey secret = MemberKey.generate(random);
        String publicKey = Base64.getEncoder().encodeToString(secret.publicKey());
        byte[] proof = proofs.of(SealKey.PROVEN_AS, SealKey.proven(id, office, person, publicKey));
        SealKey key =
                new SealKey(id, office, person, publicKey, Base64.getEncoder().encodeToString(proof), time.today());
        byte[] sealed = PassphraseSeal.seal(secret.secret(), passphrase, id.toString(), random);
        if (!keys.add(key, person, sealed)) {
            return Optional.of("sealKeys.taken");
        }
        record(key, "registered");
        return Optional.empty();
    }

    /** From now on it opens nothing more, not even what was sealed for it. */
    void retire(PersonId person) {
        keys.inUseBy(person).ifPresent(key -> {
            keys.retire(key.id(), time.today());
            record(key, "retired");
        });
    }

    private void record(SealKey key, String what) {
        acts.record(
                ActKind.KEY_REGISTERED,
                texts.of("sealKeys.act." + what, texts.of(key.office().textKey())),
                Map.of("office", key.office().name(), "key", key.publicKey(), "what", what, "for", "seals"));
    }
}
