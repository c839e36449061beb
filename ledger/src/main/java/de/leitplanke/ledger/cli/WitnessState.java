package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.Checkpoint;
import de.leitplanke.ledger.MalformedException;
import de.leitplanke.ledger.SignedNote;
import de.leitplanke.ledger.VerifierKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a witness remembers: the platform's key and the checkpoint it signed last, with all signatures. As a file: what
 * it is, the key, an empty line, the note.
 *
 * @param last null before the first signature
 */
record WitnessState(VerifierKey platform, @Nullable SignedNote last) {

    private static final String TITLE = "leitplanke witness state v1\n";

    static Optional<WitnessState> read(Path file) throws UsageException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String text = SafeFiles.read(file, SignedNote.LONGEST + 1024);
        int end = text.indexOf("\n\n");
        try {
            if (!text.startsWith(TITLE) || end < TITLE.length()) {
                throw new MalformedException("Der Anfang fehlt.");
            }
            SignedNote last = SignedNote.parse(text.substring(end + 2));
            Checkpoint.parse(last.text());
            return Optional.of(new WitnessState(VerifierKey.parse(text.substring(TITLE.length(), end)), last));
        } catch (MalformedException broken) {
            throw new UsageException("Der gemerkte Stand in „" + file + "“ ist beschädigt. " + broken.reason()
                    + " Ohne ihn wird nicht mitgezeichnet.");
        }
    }

    void write(Path file) throws UsageException {
        SafeFiles.replace(file, TITLE + platform + "\n\n" + last);
    }

    long size() {
        try {
            return last == null ? 0 : Checkpoint.parse(last.text()).head().size();
        } catch (MalformedException e) {
            throw new IllegalStateException("a state is a checkpoint", e);
        }
    }
}
