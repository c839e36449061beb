package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** A diagnosis as a code of the ICD-10-GM in brackets or behind "ICD": "(F32.1)". */
final class IcdCode {

    private static final int CATEGORY = 3;

    private IcdCode() {}

    /** Position behind the code at {@code i}, or {@code i} if there is none. */
    static int end(Words words, int i) {
        boolean code = isCategory(words, i)
                && (words.isMark(i - 1, '(') || words.reads(i - 1, "ICD") || words.reads(i - 1, "ICD-10"))
                && words.isMark(i + 1, '.')
                && words.isGlued(i + 1);
        boolean subcategory =
                code && words.form(i + 2) == Form.NUMBER && words.isGlued(i + 2) && words.length(i + 2) <= 2;
        return subcategory ? i + CATEGORY : i;
    }

    private static boolean isCategory(Words words, int i) {
        return i < words.count()
                && words.length(i) == CATEGORY
                && Ascii.isCapital(words.text().charAt(words.start(i)))
                && Ascii.isDigit(words.text().charAt(words.start(i) + 1))
                && Ascii.isDigit(words.text().charAt(words.start(i) + 2));
    }
}
