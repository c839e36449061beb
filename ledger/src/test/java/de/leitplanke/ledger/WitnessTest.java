package de.leitplanke.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WitnessTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String ORIGIN = "musterberg.example/nachweis";

    private final SecureRandom random = new SecureRandom();
    private final SigningKey platform = SigningKey.generate(ORIGIN, SignatureType.NOTE, random);
    private final SigningKey council =
            SigningKey.generate("musterberg.example/personalrat", SignatureType.COSIGNATURE, random);
    private final Witness witness = new Witness(council, platform.verifier());
    private final MerkleTree tree = new MerkleTree();

    @Test
    void signsTheFirstStateItSees() {
        append(3);

        assertThat(cosigned(null, update(0)).check(council.verifier())).isEqualTo(new SignatureCheck.Witnessed(NOW));
    }

    @Test
    void signsWhatContinuesTheKnownState() {
        append(3);
        SignedNote known = cosigned(null, update(0));
        append(9);

        assertThat(cosigned(known, update(3)).text()).startsWith(ORIGIN + "\n12\n");
    }

    @Test
    void signsTheSameStateAgain() {
        append(3);
        SignedNote known = cosigned(null, update(0));

        assertThat(witness.answer(known, update(3), NOW)).isInstanceOf(Witness.Cosigned.class);
    }

    @Test
    void refusesWhenTheLastLeavesAreDropped() {
        append(12);
        SignedNote known = cosigned(null, update(0));
        for (int dropped = 1; dropped <= 12; dropped++) {
            MerkleTree shorter = new MerkleTree();
            for (int i = 0; i < 12 - dropped; i++) {
                shorter.append(tree.at(0, i));
            }
            assertThat(refused(known, update(shorter, shorter.size()))).isEqualTo(Refusal.ROLLBACK);
        }
    }

    @Test
    void refusesAnotherHistoryOfTheSameLength() {
        append(3);
        SignedNote known = cosigned(null, update(0));

        assertThat(refused(known, update(otherTree(3), 3))).isEqualTo(Refusal.FORK);
    }

    @Test
    void refusesALongerHistoryThatChangesAnEarlierLeaf() {
        append(3);
        SignedNote known = cosigned(null, update(0));

        assertThat(refused(known, update(otherTree(7), 3))).isEqualTo(Refusal.PROOF_WRONG);
    }

    @Test
    void refusesAProofFromAnotherState() {
        append(3);
        SignedNote known = cosigned(null, update(0));
        append(4);

        assertThat(refused(known, update(2))).isEqualTo(Refusal.NO_PROOF);
        assertThat(refused(known, new Update(3, List.of(), update(3).checkpoint())))
                .isEqualTo(Refusal.PROOF_WRONG);
    }

    @Test
    void refusesAnotherKey() {
        append(3);
        SigningKey stranger = SigningKey.generate(ORIGIN, SignatureType.NOTE, random);
        SignedNote note = stranger.sign(new Checkpoint(ORIGIN, tree.head()));

        assertThat(refused(null, new Update(0, List.of(), note))).isEqualTo(Refusal.NOT_SIGNED);
    }

    @Test
    void refusesAWrongSignature() {
        append(3);
        SignedNote note = platform.sign(new Checkpoint(ORIGIN, tree.head()));
        SignedNote moved = new SignedNote(note.text().replace("\n3\n", "\n4\n"), note.signatures());

        assertThat(refused(null, new Update(0, List.of(), moved))).isEqualTo(Refusal.SIGNATURE_WRONG);
    }

    @Test
    void refusesAnotherLogAndWhatIsNoCheckpoint() {
        SignedNote other = platform.sign(new Checkpoint("musterberg.example/anderes", tree.head()));
        SignedNote text = new SignedNote("kein Prüfpunkt\n", other.signatures());

        assertThat(refused(null, new Update(0, List.of(), other))).isEqualTo(Refusal.OTHER_LOG);
        assertThat(refused(null, new Update(0, List.of(), text))).isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void anUpdateReadsAsItWasWritten() throws MalformedException {
        append(13);
        Update update = update(6);

        assertThat(Update.parse(update.toString())).isEqualTo(update);
    }

    private SignedNote cosigned(@Nullable SignedNote known, Update update) {
        assertThat(witness.answer(known, update, NOW)).isInstanceOf(Witness.Cosigned.class);
        return ((Witness.Cosigned) witness.answer(known, update, NOW)).state();
    }

    private Refusal refused(@Nullable SignedNote known, Update update) {
        assertThat(witness.answer(known, update, NOW)).isInstanceOf(Witness.Refused.class);
        return ((Witness.Refused) witness.answer(known, update, NOW)).reason();
    }

    private void append(int leaves) {
        for (int i = 0; i < leaves; i++) {
            byte[] data = new byte[8];
            random.nextBytes(data);
            tree.append(Hash.leaf(data));
        }
    }

    private MerkleTree otherTree(int leaves) {
        MerkleTree other = new MerkleTree();
        other.append(Hash.leaf(new byte[] {1}));
        for (int i = 1; i < leaves; i++) {
            other.append(i < tree.size() ? tree.at(0, i) : Hash.leaf(new byte[] {2}));
        }
        return other;
    }

    private Update update(long from) {
        return update(tree, from);
    }

    private Update update(MerkleTree of, long from) {
        SignedNote note = platform.sign(new Checkpoint(ORIGIN, of.head()));
        return new Update(from, of.proofs().consistency(from, of.size()).path(), note);
    }
}
