package de.leitplanke.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * What a log hands to a witness: its new checkpoint and the proof that it continues the one the witness knows. Written
 * as the body of {@code add-checkpoint} (C2SP tlog-witness): a line {@code old N}, the hashes of the proof, an empty
 * line, the signed checkpoint.
 *
 * @param oldSize leaves of the state that the witness knows, 0 if none
 */
public record Update(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    /** No update is longer, in characters. */
    public static final int LONGEST = SignedNote.LONGEST + 8192;

    private static final String OLD = "old ";
    private static final int LONGEST_PROOF = 63;

    public Update {
        proof = List.copyOf(proof);
    }

    /**
     * Reads an update.
     *
     * @throws MalformedException if it is none
     */
    public static Update parse(String text) throws MalformedException {
        int end = text.indexOf("\n\n");
        if (text.length() > LONGEST || end < 0 || !text.startsWith(OLD)) {
            throw new MalformedException("Das ist kein Prüfpunkt mit Anschlussnachweis.");
        }
        String[] lines = text.substring(0, end).split("\n", -1);
        if (lines.length > 1 + LONGEST_PROOF) {
            throw new MalformedException("Der Anschlussnachweis ist zu lang.");
        }
        List<Hash> proof = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Hash.fromBase64(lines[i]));
        }
        return new Update(
                Bytes.decimal(lines[0].substring(OLD.length())), proof, SignedNote.parse(text.substring(end + 2)));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(OLD).append(oldSize).append('\n');
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
