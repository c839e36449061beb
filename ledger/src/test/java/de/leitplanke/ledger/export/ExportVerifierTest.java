package de.leitplanke.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.TreeHead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerifierTest {

    private static final int SIZE = 23;

    @TempDir
    Path folder = Path.of("");

    private final SampleLog log = new SampleLog(SIZE);
    private Path export = Path.of("");

    @BeforeEach
    void writeExport() throws IOException {
        export = log.export(folder);
    }

    @Test
    void anUntouchedExportIsRight() throws IOException {
        ExportReport report = ExportVerifier.verify(export, log.keys(), true);

        assertThat(report.defects()).isEmpty();
        assertThat(report.isRight()).isTrue();
        assertThat(report.size()).isEqualTo(SIZE);
        assertThat(report.closed()).isEqualTo(2);
        assertThat(report.witnessed()).isEqualTo(SampleLog.WITNESSED);
        assertThat(report.samePage()).isTrue();
    }

    @Test
    void logsOfEverySizeAreRight() throws IOException {
        for (int size = 0; size < 18; size++) {
            SampleLog other = new SampleLog(size);
            assertThat(ExportVerifier.verify(other.export(folder), other.keys(), true)
                            .defects())
                    .as("size " + size)
                    .isEmpty();
        }
    }

    @Test
    void storedFilesAreReadToo() throws IOException {
        Path stored = new Tampering(export).write(folder.resolve("stored.zip"), ZipEntry.STORED);

        assertThat(ExportVerifier.verify(stored, log.keys(), true).defects()).isEmpty();
    }

    @Test
    void changingAnyActNamesExactlyThisLeaf() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            if (i % 10 != 9) {
                ExportReport report = tampered(ExportFiles.ACTS, i, line -> line.replace("Gegenstand", "Gegenwert"));
                assertThat(report.defects()).singleElement().satisfies(defect -> {
                    assertThat(defect.part()).isEqualTo(Defect.Part.ACT);
                    assertThat(defect.act()).isNotNull();
                });
                assertThat(report.defects().getFirst().index()).isEqualTo(i);
                assertThat(report.defects().getFirst().line())
                        .contains("Nr.\u00a0" + (i + 1), "2026-01-", "Gegenwert " + (i + 1));
            }
        }
    }

    @Test
    void changingAnySaltNamesExactlyThisLeaf() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            if (i % 10 != 9) {
                ExportReport report = tampered(ExportFiles.ACTS, i, ExportVerifierTest::otherLastValue);
                assertThat(report.defects()).extracting(Defect::part).containsExactly(Defect.Part.ACT);
                assertThat(report.defects()).extracting(Defect::index).containsExactly((long) i);
            }
        }
    }

    @Test
    void changingAClosedLeafNamesIt() throws IOException {
        String other = "\"" + Hash.ofEmptyTree().base64() + "\"";
        ExportReport report =
                tampered(ExportFiles.ACTS, 9, line -> line.replaceFirst("(?<=commitment\":)\"[^\"]+\"", other));

        assertThat(report.defects()).extracting(Defect::index).containsExactly(9L);
    }

    @Test
    void changingAnyProofNamesExactlyThisLeaf() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            String other = log.leafHash((i + 1) % SIZE).base64();
            ExportReport path =
                    tampered(ExportFiles.PROOFS, i, line -> line.substring(0, line.lastIndexOf(' ') + 1) + other);
            ExportReport hash = tampered(ExportFiles.PROOFS, i, line -> line.replaceFirst(" [^ ]+", " " + other));

            for (ExportReport report : List.of(path, hash)) {
                assertThat(report.defects()).extracting(Defect::part).containsExactly(Defect.Part.PROOF);
                assertThat(report.defects()).extracting(Defect::index).containsExactly((long) i);
            }
        }
    }

    @Test
    void changingActAndProofTogetherNamesTheLeaf() throws IOException {
        Tampering tampering =
                new Tampering(export).line(ExportFiles.ACTS, 4, line -> line.replace("Gegenstand", "Gegenwert"));
        String changed = tampering.text(ExportFiles.ACTS).lines().toList().get(4);
        String hash = leafHash(changed);
        tampering.line(ExportFiles.PROOFS, 4, line -> line.replaceFirst(" [^ ]+", " " + hash));

        ExportReport report = verify(tampering);

        assertThat(report.isRight()).isFalse();
        assertThat(report.defects()).extracting(Defect::index).containsExactly(4L);
    }

    @Test
    void swappingTwoLinesNamesBoth() throws IOException {
        assertThat(verify(new Tampering(export).swap(ExportFiles.ACTS, 2, 12)).defects())
                .extracting(Defect::index)
                .contains(2L, 12L);
        assertThat(verify(new Tampering(export).swap(ExportFiles.PROOFS, 2, 12)).defects())
                .extracting(Defect::index)
                .containsExactly(2L, 12L);
    }

    @Test
    void swappingTwoActsUnderTheirNumbersNamesBoth() throws IOException {
        Tampering tampering = new Tampering(export)
                .swap(ExportFiles.ACTS, 2, 12)
                .line(ExportFiles.ACTS, 2, line -> line.replace("\"index\":12", "\"index\":2"))
                .line(ExportFiles.ACTS, 12, line -> line.replace("\"index\":2", "\"index\":12"));

        assertThat(verify(tampering).defects()).extracting(Defect::index).containsExactly(2L, 12L);
    }

    @Test
    void changingANumberNamesTheLeaf() throws IOException {
        ExportReport report = tampered(ExportFiles.ACTS, 7, line -> line.replace("\"index\":7", "\"index\":8"));

        assertThat(report.defects()).extracting(Defect::index).containsExactly(7L);
    }

    @Test
    void aMissingOrAddedLineIsNoticed() throws IOException {
        for (String file : List.of(ExportFiles.ACTS, ExportFiles.PROOFS)) {
            ExportReport shorter = verify(new Tampering(export).lines(file, lines -> lines.subList(0, SIZE - 1)));
            ExportReport longer = verify(new Tampering(export).lines(file, lines -> {
                lines.add(lines.getFirst());
                return lines;
            }));

            assertThat(shorter.defects()).extracting(Defect::index).containsExactly(SIZE - 1L);
            assertThat(longer.defects()).extracting(Defect::part).containsExactly(Defect.Part.ARCHIVE);
        }
    }

    @Test
    void anotherSpellingOfTheSameActIsNoticed() throws IOException {
        ExportReport report = tampered(ExportFiles.ACTS, 3, line -> line.replace(",\"index\"", ", \"index\""));

        assertThat(report.defects()).extracting(Defect::index).containsExactly(3L);
    }

    @Test
    void aFieldTwiceIsNoticed() throws IOException {
        ExportReport report =
                tampered(ExportFiles.ACTS, 3, line -> line.replace(",\"index\":3", ",\"index\":3,\"index\":3"));

        assertThat(report.defects()).extracting(Defect::index).containsExactly(3L);
    }

    @Test
    void changingTheCheckpointSpoilsBothSignatures() throws IOException {
        Checkpoint smaller = new Checkpoint(SampleLog.ORIGIN, new TreeHead(SIZE, Hash.ofEmptyTree()));
        SignedNote signed = log.checkpoint();
        ExportReport report = verify(new Tampering(export)
                .change(
                        ExportFiles.CHECKPOINT,
                        text -> new SignedNote(smaller.text(), signed.signatures()).toString()));

        assertThat(report.defects())
                .extracting(Defect::part)
                .contains(Defect.Part.PLATFORM_SIGNATURE, Defect.Part.WITNESS_SIGNATURE, Defect.Part.CHECKPOINT)
                .doesNotContain(Defect.Part.ACT, Defect.Part.PROOF);
    }

    @Test
    void aCheckpointThatThePlatformSignedAnewIsNotTheWitnessedOne() throws IOException {
        SampleLog other = new SampleLog(SIZE);
        Checkpoint forged = new Checkpoint(SampleLog.ORIGIN, new TreeHead(SIZE, Hash.ofEmptyTree()));
        ExportReport report = verify(new Tampering(export)
                .change(
                        ExportFiles.CHECKPOINT,
                        text -> log.platform()
                                .sign(forged)
                                .with(other.checkpoint().signatures().getLast())
                                .toString()));

        assertThat(report.defects()).extracting(Defect::part).contains(Defect.Part.WITNESS_SIGNATURE);
    }

    @Test
    void changingEitherSignatureNamesItsParty() throws IOException {
        for (int line = 0; line < 2; line++) {
            int changed = line;
            ExportReport report = verify(new Tampering(export)
                    .line(ExportFiles.CHECKPOINT, 4 + changed, ExportVerifierTest::otherLastValue));
            assertThat(report.defects())
                    .extracting(Defect::part)
                    .contains(changed == 0 ? Defect.Part.PLATFORM_SIGNATURE : Defect.Part.WITNESS_SIGNATURE)
                    .doesNotContain(changed == 0 ? Defect.Part.WITNESS_SIGNATURE : Defect.Part.PLATFORM_SIGNATURE);
        }
    }

    @Test
    void withoutTheWitnessItIsNotRightUnlessAskedSo() throws IOException {
        Path alone = log.export(folder, log.unwitnessed(), log.keys());

        assertThat(ExportVerifier.verify(alone, log.keys(), true).defects())
                .extracting(Defect::part)
                .containsExactly(Defect.Part.WITNESS_SIGNATURE);
        assertThat(ExportVerifier.verify(alone, log.keys(), false).isRight()).isTrue();
    }

    @Test
    void aWholeForgeryWithItsOwnKeysIsNoticedByThoseWhoKeepTheKeys() throws IOException {
        Path forged = new SampleLog(SIZE).export(folder);

        ExportReport believed = ExportVerifier.verify(forged, null, true);
        ExportReport checked = ExportVerifier.verify(forged, log.keys(), true);

        assertThat(believed.isRight()).isTrue();
        assertThat(believed.ownKeys()).isFalse();
        assertThat(checked.defects())
                .extracting(Defect::part)
                .containsExactly(Defect.Part.PLATFORM_SIGNATURE, Defect.Part.WITNESS_SIGNATURE);
    }

    @Test
    void changedKeysInTheArchiveAreNoticed() throws IOException {
        Tampering keys = new Tampering(export)
                .change(ExportFiles.KEYS, text -> new SampleLog(1).keys().toString());
        Tampering unreadable = new Tampering(export).change(ExportFiles.KEYS, text -> text.replace('+', '-'));

        assertThat(verifyWithoutKeys(keys).defects())
                .extracting(Defect::part)
                .contains(Defect.Part.PLATFORM_SIGNATURE, Defect.Part.WITNESS_SIGNATURE);
        assertThat(verifyWithoutKeys(unreadable).defects())
                .extracting(Defect::part)
                .containsExactly(Defect.Part.KEYS);
    }

    @Test
    void anotherPageInTheArchiveIsSaid() throws IOException {
        ExportReport report = verify(new Tampering(export).change(ExportFiles.PAGE, page -> page + " "));

        assertThat(report.isRight()).isTrue();
        assertThat(report.samePage()).isFalse();
    }

    private ExportReport tampered(String file, int line, UnaryOperator<String> change) throws IOException {
        return verify(new Tampering(export).line(file, line, change));
    }

    private ExportReport verify(Tampering tampering) throws IOException {
        return ExportVerifier.verify(tampering.write(folder.resolve("changed.zip")), log.keys(), true);
    }

    private ExportReport verifyWithoutKeys(Tampering tampering) throws IOException {
        return ExportVerifier.verify(tampering.write(folder.resolve("changed.zip")), null, true);
    }

    private static String leafHash(String line) {
        try {
            return LeafLine.parse(line).leaf().commitment().leafHash().base64();
        } catch (MalformedException e) {
            throw new AssertionError(e);
        }
    }

    /** Another letter in the middle of the Base64 value that ends the line. */
    private static String otherLastValue(String line) {
        int at = line.length() - 20;
        char other = line.charAt(at) == 'A' ? 'B' : 'A';
        return line.substring(0, at) + other + line.substring(at + 1);
    }
}
