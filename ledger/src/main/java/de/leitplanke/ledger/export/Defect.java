package de.leitplanke.ledger.export;

import de.leitplanke.ledger.Act;
import org.jspecify.annotations.Nullable;

/**
 * Something in an export that is not as it was signed.
 *
 * @param index number of the leaf from 0, or -1 if it is not about one leaf
 * @param act what the leaf now says, null if that cannot be read
 * @param sentence what is wrong, in German
 */
public record Defect(Part part, long index, @Nullable Act act, String sentence) {

    private static final int LONGEST_SHOWN = 200;

    /** Where it was found. */
    public enum Part {
        ARCHIVE("Archiv"),
        KEYS("Schlüssel"),
        CHECKPOINT("Prüfpunkt"),
        PLATFORM_SIGNATURE("Unterschrift der Plattform"),
        WITNESS_SIGNATURE("Unterschrift der Gegenseite"),
        ACT("Eintrag"),
        PROOF("Nachweis zum Eintrag");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /** The German word. */
        public String word() {
            return word;
        }
    }

    static Defect of(Part part, String sentence) {
        return new Defect(part, -1, null, sentence);
    }

    /** One line for people; they count leaves from 1. */
    public String line() {
        if (index < 0) {
            return part.word() + ": " + sentence;
        }
        String number = part.word() + " Nr.\u00a0" + (index + 1);
        String named =
                act == null ? "" : " (" + act.day() + ", " + shown(act.kind()) + ", „" + shown(act.subject()) + "“)";
        return number + named + ": " + sentence;
    }

    /** Foreign text on one line, without anything that could write over what the verifier says. */
    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\ufffd");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }
}
