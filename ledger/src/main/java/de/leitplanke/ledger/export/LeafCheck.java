package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.InclusionProof;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.TreeHead;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks one leaf: its number, its commitment and its path to the root. */
record LeafCheck(TreeHead head, long index, String actLine, String proofLine) {

    /**
     * What was found.
     *
     * @param hash leaf hash of the line of the act, null if that cannot be read
     * @param closed whether the content is not in the export
     * @param onlyPathWrong whether the leaf fits its stated hash, but the path does not lead to the root
     */
    record Result(@Nullable Hash hash, boolean closed, boolean onlyPathWrong, List<Defect> defects) {}

    Result run() {
        List<Defect> defects = new ArrayList<>();
        LeafLine leaf = leaf(defects);
        ProofLine proof = proof(defects);
        if (leaf == null) {
            return new Result(null, false, false, defects);
        }
        Hash hash = leaf.leaf().commitment().leafHash();
        Act act = leaf.leaf() instanceof ExportLeaf.Open open ? open.act() : null;
        if (leaf.index() != index) {
            defects.add(new Defect(
                    Defect.Part.ACT,
                    index,
                    act,
                    "Die Zeile trägt die Nummer " + (leaf.index() + 1) + ", ihr Platz ist ein anderer."));
        }
        boolean onlyPathWrong = proof != null && checkPath(act, hash, proof, defects);
        return new Result(hash, act == null, onlyPathWrong, defects);
    }

    private boolean checkPath(@Nullable Act act, Hash hash, ProofLine proof, List<Defect> defects) {
        if (proof.index() != index) {
            defects.add(new Defect(Defect.Part.PROOF, index, act, "Die Zeile gehört zu einem anderen Eintrag."));
            return false;
        }
        InclusionProof path = proof.proof(head.size());
        boolean statedHolds = path.holds(proof.leafHash(), head.root());
        if (hash.equals(proof.leafHash())) {
            if (!statedHolds) {
                defects.add(new Defect(
                        Defect.Part.PROOF,
                        index,
                        act,
                        "Der Eintrag ist nicht der, der unterschrieben wurde, oder sein Pfad wurde geändert."));
            }
            return !statedHolds;
        }
        if (path.holds(hash, head.root())) {
            defects.add(
                    new Defect(Defect.Part.PROOF, index, act, "Der Hash in der Zeile des Nachweises wurde geändert."));
        } else {
            String what = statedHolds ? "Inhalt oder Salz" : "Inhalt, Salz oder Nachweis";
            defects.add(new Defect(Defect.Part.ACT, index, act, what + " wurden nach der Unterschrift geändert."));
        }
        return false;
    }

    private @Nullable LeafLine leaf(List<Defect> defects) {
        try {
            return LeafLine.parse(actLine);
        } catch (MalformedException unreadable) {
            defects.add(new Defect(Defect.Part.ACT, index, null, unreadable.reason()));
            return null;
        }
    }

    private @Nullable ProofLine proof(List<Defect> defects) {
        try {
            return ProofLine.parse(proofLine);
        } catch (MalformedException unreadable) {
            defects.add(new Defect(Defect.Part.PROOF, index, null, unreadable.reason()));
            return null;
        }
    }
}
