package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Bytes;
import de.leitplanke.ledger.Hash;
import de.leitplanke.ledger.InclusionProof;
import de.leitplanke.ledger.MalformedException;
import java.util.ArrayList;
import java.util.List;

/** One line of the file of proofs: number, leaf hash and path of a leaf, with spaces between. */
record ProofLine(long index, Hash leafHash, List<Hash> path) {

    /** No line is longer, in bytes: no tree of a log is higher than 63. */
    static final int LONGEST = 4096;

    static ProofLine parse(String line) throws MalformedException {
        String[] parts = line.split(" ", -1);
        if (parts.length < 2) {
            throw new MalformedException("Die Zeile besteht nicht aus Nummer, Hash und Pfad.");
        }
        List<Hash> path = new ArrayList<>();
        for (int i = 2; i < parts.length; i++) {
            path.add(Hash.fromBase64(parts[i]));
        }
        return new ProofLine(Bytes.decimal(parts[0]), Hash.fromBase64(parts[1]), path);
    }

    InclusionProof proof(long size) {
        return new InclusionProof(index, size, path);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(index).append(' ').append(leafHash.base64());
        path.forEach(hash -> line.append(' ').append(hash.base64()));
        return line.toString();
    }
}
