package de.leitplanke.bench;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.MerkleTree;
import de.leitplanke.ledger.Salt;
import de.leitplanke.ledger.SignatureType;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.SigningKey;
import de.leitplanke.ledger.export.ExportLeaf;
import de.leitplanke.ledger.export.ExportReport;
import de.leitplanke.ledger.export.ExportVerifier;
import de.leitplanke.ledger.export.LedgerExport;
import de.leitplanke.ledger.export.TrustedKeys;
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
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to write an export of 100,000 leaves and to verify it; each call once, the first cold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(1)
public class VerificationBenchmark {

    private static final int LEAVES = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ORIGIN = "musterberg.example/nachweis";

    private final List<ExportLeaf> leaves = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();
    private final SigningKey platform = SigningKey.generate(ORIGIN, SignatureType.NOTE, RANDOM);
    private final SigningKey council =
            SigningKey.generate("musterberg.example/personalrat", SignatureType.COSIGNATURE, RANDOM);
    private final TrustedKeys keys = new TrustedKeys(platform.verifier(), List.of(council.verifier()));
    private final Path file = Path.of(System.getProperty("java.io.tmpdir"), "leitplanke-" + UUID.randomUUID() + ".zip");

    @Setup
    public void write() throws IOException {
        SplittableRandom salts = new SplittableRandom(20261122);
        for (int i = 0; i < LEAVES; i++) {
            Act act = new Act(
                    "RELEASE",
                    LocalDate.of(2026, 1, 5).plusDays(i / 100),
                    "Einsatzfeld " + i,
                    Map.of("office", "EMPLOYER", "hash", "%064x".formatted(i)));
            ExportLeaf leaf = new ExportLeaf.Open(act, Salt.random(salts));
            leaves.add(leaf);
            tree.append(leaf.commitment().leafHash());
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            LedgerExport.write(out, checkpoint(), keys, leaves.iterator(), tree);
        }
    }

    private SignedNote checkpoint() {
        SignedNote note = platform.sign(new Checkpoint(ORIGIN, tree.head()));
        return note.with(council.cosign(note.text(), Instant.EPOCH));
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public ExportReport verify() throws IOException {
        ExportReport report = ExportVerifier.verify(file, keys, true);
        if (!report.isRight()) {
            throw new IllegalStateException("the export is right: " + report.defects());
        }
        return report;
    }

    @Benchmark
    public void export() throws IOException {
        LedgerExport.write(OutputStream.nullOutputStream(), checkpoint(), keys, leaves.iterator(), tree);
    }
}
