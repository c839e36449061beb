package de.leitplanke.privacy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which paragraphs, separated by empty lines, speak of a person. */
final class Paragraphs {

    private final int[] starts;
    private final @Nullable Certainty[] certainties;
    private int count;

    Paragraphs(PreparedText prepared, Words words, List<Finding> findings) {
        this.starts = new int[words.count() + 1];
        split(words);
        this.certainties = new Certainty[count];
        boolean anybody = false;
        for (Finding finding : findings) {
            if (isAboutSomebody(finding)) {
                anybody = true;
                certainties[indexInOriginal(prepared, finding.start())] = Certainty.LIKELY;
            }
        }
        if (anybody) {
            markAddressed(words, isLetter(words));
        }
    }

    /**
     * Likely beside a name or identifier, to be checked beside "Ihr" or "mein" in a text about somebody and anywhere in
     * a letter that greets somebody by name, else null.
     */
    @Nullable
    Certainty certaintyAt(int at) {
        return certainties[index(at)];
    }

    private void split(Words words) {
        int lineEnds = 0;
        count = 1;
        for (int i = 0; i < words.count(); i++) {
            if (words.isLineEnd(i)) {
                lineEnds++;
            } else {
                if (lineEnds > 1) {
                    starts[count++] = words.start(i);
                }
                lineEnds = 0;
            }
        }
    }

    /** A letter that greets somebody by name is about that person in all its paragraphs. */
    private static boolean isLetter(Words words) {
        for (int i = 0; i < words.count(); i++) {
            if (words.has(i, Role.GREETING)
                    && (words.isLineEnd(i - 1) || words.isLineEnd(i - 2))
                    && words.has(i + 1, Role.SALUTATION)
                    && words.isCapital(i + 2)) {
                return true;
            }
        }
        return false;
    }

    private void markAddressed(Words words, boolean letter) {
        int paragraph = 0;
        for (int i = 0; i < words.count(); i++) {
            while (paragraph + 1 < count && starts[paragraph + 1] <= words.start(i)) {
                paragraph++;
            }
            if (certainties[paragraph] == null
                    && words.form(i).isWord()
                    && (letter || words.has(i, Role.ADDRESS_WORD))) {
                certainties[paragraph] = Certainty.CHECK;
            }
        }
    }

    private int index(int at) {
        int found = Arrays.binarySearch(starts, 0, count, at);
        return found >= 0 ? found : -found - 2;
    }

    private int indexInOriginal(PreparedText prepared, int original) {
        int low = 0;
        int high = count - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (prepared.originOf(starts[middle]) <= original) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean isAboutSomebody(Finding finding) {
        return switch (finding.label()) {
            case PERSON -> finding.certainty() != Certainty.CHECK;
            case EMAIL,
                    PHONE,
                    IBAN,
                    ID,
                    STEUER_ID,
                    STEUERNUMMER,
                    RVNR,
                    KVNR,
                    ID_CARD,
                    PASSPORT,
                    MRZ,
                    DRIVING_LICENCE,
                    LICENCE_PLATE,
                    CREDIT_CARD,
                    USERNAME,
                    AGE -> true;
            case DATE -> finding.birth();
            default -> false;
        };
    }
}
