package de.leitplanke.ledger.export;

import de.leitplanke.ledger.CompactRange;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.Nodes;
import de.leitplanke.ledger.TreeHead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks every leaf against the root, on all cores, and that none is missing or added. */
final class LeafChecks {

    private static final int BATCH = 4096;

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
        for (long start = 0; start < head.size(); start += BATCH) {
            List<LeafCheck> batch = new ArrayList<>();
            Defect gap = read(start, acts, proofs, batch);
            batch.parallelStream().map(LeafCheck::run).toList().forEach(this::take);
            if (gap != null) {
                leaves.add(gap);
                return false;
            }
        }
        return true;
    }

    /** The next leaves, and what is wrong if there are fewer than there should be. */
    private @Nullable Defect read(long start, BoundedLines acts, BoundedLines proofs, List<LeafCheck> batch)
            throws IOException {
        for (long index = start; index < Math.min(start + BATCH, head.size()); index++) {
            Defect.Part part = Defect.Part.ACT;
            try {
                String act = acts.next();
                part = act == null ? part : Defect.Part.PROOF;
                String proof = act == null ? null : proofs.next();
                if (act == null || proof == null) {
                    return new Defect(part, index, null, "Von hier an fehlen Zeilen.");
                }
                batch.add(new LeafCheck(head, index, act, proof));
            } catch (MalformedException unreadable) {
                return new Defect(part, index, null, unreadable.reason());
            }
        }
        return null;
    }

    private void take(LeafCheck.Result result) {
        Hash hash = result.hash();
        if (hash != null) {
            range.append(hash, Nodes.Sink.none());
        }
        closed += result.closed() ? 1 : 0;
        onlyPathWrong += result.onlyPathWrong() ? 1 : 0;
        result.defects().forEach(leaves::add);
    }

    private void checkEnd(BoundedLines lines, String file) throws IOException {
        try {
            if (lines.next() != null) {
                all.add(Defect.of(
                        Defect.Part.ARCHIVE,
                        "Die Datei „" + file + "“ hat mehr Zeilen, als der Prüfpunkt Einträge nennt."));
            }
        } catch (MalformedException unreadable) {
            all.add(Defect.of(Defect.Part.ARCHIVE, "Am Ende der Datei „" + file + "“: " + unreadable.reason()));
        }
    }

    /** If every leaf fits its hash and no path fits the root, it is the root that was changed. */
    private void report() {
        boolean rootIsWrong = head.size() > 0 && onlyPathWrong == head.size() && leaves.count() == onlyPathWrong;
        boolean everyLeafIsRight = leaves.count() == 0;
        if (rootIsWrong || (everyLeafIsRight && !range.head().equals(head))) {
            all.add(Defect.of(Defect.Part.CHECKPOINT, "Die Wurzel oder die Anzahl passt nicht zu den Einträgen."));
        } else {
            all.addAll(leaves);
        }
    }
}
