package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.CompactRange;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.InclusionProof;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.Nodes;
import de.leitplanke.ledger.TreeHead;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Checks every leaf against the root: its place, its commitment, its path, and that none is missing or added. */
final class LeafChecks {

    private final TreeHead head;
    private final Findings all;
    private final Findings leaves = new Findings();
    private final CompactRange range = CompactRange.empty();
    private long closed;
    private long onlyPathWrong;

    LeafChecks(TreeHead head, Findings all) {
        this.head = head;
        this.all = all;
    }

    long closed() {
        return closed;
    }

    void run(BoundedLines acts, BoundedLines proofs) throws IOException {
        if (checkAll(acts, proofs)) {
            checkEnd(acts, ExportFiles.ACTS);
            checkEnd(proofs, ExportFiles.PROOFS);
            report();
        } else {
            all.addAll(leaves);
        }
    }

    /** Whether both files had a line for every leaf. */
    private boolean checkAll(BoundedLines acts, BoundedLines proofs) throws IOException {
        for (long index = 0; index < head.size(); index++) {
            String act = line(acts, Defect.Part.ACT, index);
            String proof = line(proofs, Defect.Part.PROOF, index);
            if (act == null || proof == null) {
                return false;
            }
            check(index, act, proof);
        }
        return true;
    }

    private @Nullable String line(BoundedLines lines, Defect.Part part, long index) throws IOException {
        try {
            String line = lines.next();
            if (line == null) {
                leaves.add(new Defect(part, index, null, "Von hier an fehlen Zeilen."));
            }
            return line;
        } catch (MalformedException unreadable) {
            leaves.add(new Defect(part, index, null, unreadable.reason()));
            return null;
        }
    }

    private void check(long index, String actLine, String proofLine) {
        LeafLine leaf = leaf(index, actLine);
        ProofLine proof = proof(index, proofLine);
        if (leaf == null) {
            return;
        }
        Hash hash = leaf.leaf().commitment().leafHash();
        Act act = leaf.leaf() instanceof ExportLeaf.Open open ? open.act() : null;
        closed += act == null ? 1 : 0;
        range.append(hash, Nodes.Sink.none());
        if (leaf.index() != index) {
            leaves.add(new Defect(
                    Defect.Part.ACT, index, act, "Die Zeile trägt die Nummer " + (leaf.index() + 1) + ", ihr Platz ist ein anderer."));
        }
        if (proof != null) {
            checkPath(index, act, hash, proof);
        }
    }

    private void checkPath(long index, @Nullable Act act, Hash hash, ProofLine proof) {
        if (proof.index() != index) {
            leaves.add(new Defect(Defect.Part.PROOF, index, act, "Die Zeile gehört zu einem anderen Eintrag."));
            return;
        }
        InclusionProof path = proof.proof(head.size());
        boolean statedHolds = path.holds(proof.leafHash(), head.root());
        if (hash.equals(proof.leafHash())) {
            if (!statedHolds) {
                onlyPathWrong++;
                leaves.add(new Defect(
                        Defect.Part.PROOF, index, act, "Der Eintrag ist nicht der, der unterschrieben wurde, oder sein Pfad wurde geändert."));
            }
        } else if (path.holds(hash, head.root())) {
            leaves.add(new Defect(Defect.Part.PROOF, index, act, "Der Hash in der Zeile des Nachweises wurde geändert."));
        } else {
            leaves.add(new Defect(
                    Defect.Part.ACT,
                    index,
                    act,
                    statedHolds
                            ? "Inhalt oder Salz wurden nach der Unterschrift geändert."
                            : "Inhalt, Salz oder Nachweis wurden nach der Unterschrift geändert."));
        }
    }

    private @Nullable LeafLine leaf(long index, String line) {
        try {
            return LeafLine.parse(line);
        } catch (MalformedException unreadable) {
            leaves.add(new Defect(Defect.Part.ACT, index, null, unreadable.reason()));
            return null;
        }
    }

    private @Nullable ProofLine proof(long index, String line) {
        try {
            return ProofLine.parse(line);
        } catch (MalformedException unreadable) {
            leaves.add(new Defect(Defect.Part.PROOF, index, null, unreadable.reason()));
            return null;
        }
    }

    private void checkEnd(BoundedLines lines, String file) throws IOException {
        try {
            if (lines.next() != null) {
                all.add(Defect.of(
                        Defect.Part.ARCHIVE, "Die Datei „" + file + "“ hat mehr Zeilen, als der Prüfpunkt Einträge nennt."));
            }
        } catch (MalformedException unreadable) {
            all.add(Defect.of(Defect.Part.ARCHIVE, "Am Ende der Datei „" + file + "“: " + unreadable.reason()));
        }
    }

    /** If every leaf fits its hash and no path fits the root, it is the root that was changed. */
    private void report() {
        boolean rootIsWrong = head.size() > 0
                && onlyPathWrong == head.size()
                && leaves.count() == onlyPathWrong;
        boolean everyLeafIsRight = leaves.count() == 0;
        if (rootIsWrong || everyLeafIsRight && !range.head().equals(head)) {
            all.add(Defect.of(Defect.Part.CHECKPOINT, "Die Wurzel oder die Anzahl passt nicht zu den Einträgen."));
        } else {
            all.addAll(leaves);
        }
    }
}
