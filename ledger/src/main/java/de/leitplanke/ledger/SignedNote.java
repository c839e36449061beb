package de.leitplanke.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with signature lines (C2SP signed-note). Reading one does not check any signature: {@link #check} does.
 *
 * @param text ends in a line break
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** No note is longer, in bytes of UTF-8. */
    public static final int LONGEST = 64 * 1024;

    /** No note has more signatures. */
    public static final int MOST_SIGNATURES = 32;

    private static final String SEPARATOR = "\n\n";

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    static SignedNote of(String text, NoteSignature signature) {
        return new SignedNote(text, List.of(signature));
    }

    /**
     * Reads a note.
     *
     * @throws MalformedException if it is too long, has control characters or no readable signature lines
     */
    public static SignedNote parse(String note) throws MalformedException {
        if (note.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new MalformedException("Der Prüfpunkt ist zu lang.");
        }
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedException("Der Prüfpunkt enthält Steuerzeichen.");
        }
        int separator = note.lastIndexOf(SEPARATOR);
        if (separator < 0 || !note.endsWith("\n") || separator + SEPARATOR.length() == note.length()) {
            throw new MalformedException("Unter dem Prüfpunkt stehen keine Unterschriften.");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(separator + SEPARATOR.length(), note.length() - 1)
                .split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new MalformedException("Unter dem Prüfpunkt stehen zu viele Unterschriften.");
        }
        return new SignedNote(note.substring(0, separator + 1), signatures);
    }

    /** The same note with one more signature; a line that is already there is not added twice. */
    public SignedNote with(NoteSignature signature) {
        if (signatures.contains(signature)) {
            return this;
        }
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /**
     * Whether this key signed the text; lines of unknown keys are ignored, a wrong line of this key counts as wrong.
     */
    public SignatureCheck check(VerifierKey key) {
        SignatureCheck result = new SignatureCheck.Missing();
        for (NoteSignature line : signatures) {
            if (line.claims(key)) {
                result = later(result, check(key, line));
            }
        }
        return result;
    }

    private SignatureCheck check(VerifierKey key, NoteSignature line) {
        return switch (key.type()) {
            case NOTE ->
                key.verifies(text.getBytes(StandardCharsets.UTF_8), line.signature())
                        ? new SignatureCheck.Valid()
                        : new SignatureCheck.Wrong();
            case COSIGNATURE -> {
                Optional<Instant> time = Cosignature.time(key, text, line.signature());
                yield time.isPresent() ? new SignatureCheck.Witnessed(time.get()) : new SignatureCheck.Wrong();
            }
        };
    }

    private static SignatureCheck later(SignatureCheck before, SignatureCheck now) {
        if (before instanceof SignatureCheck.Wrong) {
            return before;
        }
        if (before instanceof SignatureCheck.Witnessed(Instant first)
                && now instanceof SignatureCheck.Witnessed(Instant second)
                && first.isAfter(second)) {
            return before;
        }
        return now;
    }

    /** The whole note. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(line).append('\n'));
        return note.toString();
    }
}
