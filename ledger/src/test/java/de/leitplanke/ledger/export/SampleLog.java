package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.MerkleTree;
import de.leitplanke.ledger.Salt;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.SigningKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A log of acts of Stadt Musterberg, signed by the platform and the staff council. */
public final class SampleLog {

    public static final String ORIGIN = "musterberg.example/nachweis";
    public static final Instant WITNESSED = Instant.parse("2026-11-23T01:00:00Z");

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final SecureRandom random = new SecureRandom();
    private final SigningKey platform = SigningKey.generate(ORIGIN, SignatureType.NOTE, random);
    private final SigningKey council =
            SigningKey.generate("musterberg.example/personalrat", SignatureType.COSIGNATURE, random);
    private final List<ExportLeaf> leaves = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();

    /** Every tenth leaf is closed. */
    public SampleLog(int size) {
        SplittableRandom salts = new SplittableRandom(20261122);
        for (int i = 0; i < size; i++) {
            Act act = new Act(
                    i % 3 == 0 ? "VERSION_SIGNED" : "RELEASE",
                    FIRST_DAY.plusDays(i / 4),
                    "Gegenstand " + (i + 1) + " „Überprüfung“",
                    Map.of("office", "STAFF_COUNCIL", "hash", "%08x".formatted(i)));
            ExportLeaf.Open open = new ExportLeaf.Open(act, Salt.random(salts));
            ExportLeaf leaf = i % 10 == 9 ? new ExportLeaf.Closed(open.commitment()) : open;
            leaves.add(leaf);
            tree.append(leaf.commitment().leafHash());
        }
    }

    /** The keys as both parties keep them. */
    public TrustedKeys keys() {
        return new TrustedKeys(platform.verifier(), List.of(council.verifier()));
    }

    SigningKey platform() {
        return platform;
    }

    SignedNote unwitnessed() {
        return platform.sign(new Checkpoint(ORIGIN, tree.head()));
    }

    SignedNote checkpoint() {
        SignedNote note = unwitnessed();
        return note.with(council.cosign(note.text(), WITNESSED));
    }

    /** Writes the export and says where it is. */
    public Path export(Path folder) throws IOException {
        return export(folder, checkpoint(), keys());
    }

    Path export(Path folder, SignedNote checkpoint, TrustedKeys keys) throws IOException {
        Path file = folder.resolve("auszug.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerExport.write(out, checkpoint, keys, leaves.iterator(), tree);
        }
        return file;
    }

    Hash leafHash(int index) {
        return tree.at(0, index);
    }
}
