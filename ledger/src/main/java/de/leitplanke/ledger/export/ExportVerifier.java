package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignatureCheck;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.TreeHead;
import de.leitplanke.ledger.VerifierKey;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Checks an export without the platform: every act, every path, the root, both signatures. */
public final class ExportVerifier {

    /** No log has more leaves. */
    static final long MOST_LEAVES = 10_000_000;

    private static final int LONGEST_PAGE = 1 << 20;

    private final @Nullable TrustedKeys trusted;
    private final boolean witnessNeeded;
    private final Findings findings = new Findings();

    private @Nullable TrustedKeys keys;
    private @Nullable Instant witnessed;
    private long size = -1;
    private long closed;
    private boolean samePage = true;

    private ExportVerifier(@Nullable TrustedKeys trusted, boolean witnessNeeded) {
        this.trusted = trusted;
        this.witnessNeeded = witnessNeeded;
    }

    /**
     * Checks an archive, which may be hostile.
     *
     * @param trusted keys known from elsewhere, null to take those of the archive, which then only prove what their
     *     owners confirm
     * @param witnessNeeded whether an export without the signature of a witness is a defect
     * @throws IOException if the file cannot be read at all
     */
    public static ExportReport verify(Path file, @Nullable TrustedKeys trusted, boolean witnessNeeded)
            throws IOException {
        return new ExportVerifier(trusted, witnessNeeded).run(file);
    }

    private ExportReport run(Path file) throws IOException {
        try (ExportArchive archive = ExportArchive.open(file)) {
            samePage = isSamePage(archive);
            SignedNote note = note(archive);
            keys = trusted == null ? keys(archive) : trusted;
            if (note != null) {
                checkCheckpoint(archive, note);
            }
        } catch (MalformedException refused) {
            findings.add(Defect.of(Defect.Part.ARCHIVE, refused.reason()));
        } catch (ZipException | EOFException damaged) {
            findings.add(Defect.of(Defect.Part.ARCHIVE, "Eine Datei im Archiv ist beschädigt."));
        }
        return new ExportReport(
                size, closed, keys, trusted != null, witnessed, findings.kept(), findings.count(), samePage);
    }

    private void checkCheckpoint(ExportArchive archive, SignedNote note) throws IOException {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (MalformedException unreadable) {
            findings.add(Defect.of(Defect.Part.CHECKPOINT, unreadable.reason()));
            return;
        }
        if (keys != null) {
            checkSignatures(note, checkpoint, keys);
        }
        if (checkpoint.head().size() > MOST_LEAVES) {
            findings.add(Defect.of(Defect.Part.CHECKPOINT, "Der Prüfpunkt nennt zu viele Einträge."));
        } else {
            checkLeaves(archive, checkpoint.head());
        }
    }

    private void checkLeaves(ExportArchive archive, TreeHead head) throws IOException {
        size = head.size();
        LeafChecks checks = new LeafChecks(head, findings);
        try (BoundedLines acts = archive.lines(ExportFiles.ACTS, LeafLine.LONGEST);
                BoundedLines proofs = archive.lines(ExportFiles.PROOFS, ProofLine.LONGEST)) {
            checks.run(acts, proofs);
        }
        closed = checks.closed();
    }

    private void checkSignatures(SignedNote note, Checkpoint checkpoint, TrustedKeys known) {
        if (!checkpoint.origin().equals(known.platform().name())) {
            findings.add(Defect.of(
                    Defect.Part.CHECKPOINT, "Der Prüfpunkt gehört zu einem anderen Nachweis als der Schlüssel."));
        }
        switch (note.check(known.platform())) {
            case SignatureCheck.Missing missing ->
                findings.add(Defect.of(Defect.Part.PLATFORM_SIGNATURE, "Sie fehlt unter dem Prüfpunkt."));
            case SignatureCheck.Wrong wrong ->
                findings.add(Defect.of(
                        Defect.Part.PLATFORM_SIGNATURE,
                        "Sie ist falsch: Prüfpunkt, Unterschrift oder Schlüssel wurden geändert."));
            case SignatureCheck.Valid valid -> {}
            case SignatureCheck.Witnessed witnessedInstead -> {}
        }
        for (VerifierKey witness : known.witnesses()) {
            checkWitness(note.check(witness), witness);
        }
        if (witnessed == null && witnessNeeded) {
            findings.add(Defect.of(Defect.Part.WITNESS_SIGNATURE, "Es gibt keine gültige unter dem Prüfpunkt."));
        }
    }

    private void checkWitness(SignatureCheck check, VerifierKey witness) {
        if (check instanceof SignatureCheck.Wrong) {
            findings.add(Defect.of(
                    Defect.Part.WITNESS_SIGNATURE, "Die Unterschrift von " + witness.name() + " ist falsch."));
        } else if (check instanceof SignatureCheck.Witnessed(Instant time)
                && (witnessed == null || time.isAfter(witnessed))) {
            witnessed = time;
        }
    }

    private @Nullable SignedNote note(ExportArchive archive) throws IOException {
        try {
            return SignedNote.parse(archive.text(ExportFiles.CHECKPOINT, SignedNote.LONGEST));
        } catch (MalformedException unreadable) {
            findings.add(Defect.of(Defect.Part.CHECKPOINT, unreadable.reason()));
            return null;
        }
    }

    private @Nullable TrustedKeys keys(ExportArchive archive) throws IOException {
        try {
            return TrustedKeys.parse(archive.text(ExportFiles.KEYS, TrustedKeys.LONGEST));
        } catch (MalformedException unreadable) {
            findings.add(Defect.of(Defect.Part.KEYS, unreadable.reason()));
            return null;
        }
    }

    private static boolean isSamePage(ExportArchive archive) throws IOException, MalformedException {
        return archive.has(ExportFiles.PAGE)
                && Arrays.equals(
                        archive.bytes(ExportFiles.PAGE, LONGEST_PAGE), LedgerExport.resource(ExportFiles.PAGE));
    }
}
