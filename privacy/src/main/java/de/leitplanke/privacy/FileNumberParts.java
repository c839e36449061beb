package de.leitplanke.privacy;

/**
 * What a word of figures and letters, joined by hyphens, slashes and dots, is made of.
 *
 * @param count number of parts
 * @param digits number of digits
 * @param letters whether a part has letters
 * @param year whether a part is a year of four digits
 * @param shortYear whether a part behind the first is one of the years around now in two digits
 * @param longest most digits of a part that is no year
 * @param padded whether a part of at least three digits begins with a zero
 * @param shortest fewest characters of a part
 * @param dotted whether only dots join the parts, as in versions and sections
 * @param hyphened whether only hyphens join them
 */
record FileNumberParts(
        int count,
        int digits,
        boolean letters,
        boolean year,
        boolean shortYear,
        int longest,
        boolean padded,
        int shortest,
        boolean dotted,
        boolean hyphened) {

    static FileNumberParts of(String word) {
        FileNumberParts parts = new FileNumberParts(0, 0, false, false, false, 0, false, word.length(), true, true);
        int start = 0;
        for (int i = 0; i <= word.length(); i++) {
            if (i == word.length() || "-/._".indexOf(word.charAt(i)) >= 0) {
                parts = parts.with(word, start, i, i == word.length() ? 0 : word.charAt(i));
                start = i + 1;
            }
        }
        return parts;
    }

    private FileNumberParts with(String word, int from, int to, int joint) {
        int length = to - from;
        int own = 0;
        for (int i = from; i < to; i++) {
            own += Ascii.isDigit(word.charAt(i)) ? 1 : 0;
        }
        boolean figure = own == length && length > 0;
        boolean fullYear = figure && length == 4 && (word.startsWith("19", from) || word.startsWith("20", from));
        boolean twoDigits = figure && length == 2 && (word.charAt(from) == '1' || word.charAt(from) == '2');
        return new FileNumberParts(
                count + 1,
                digits + own,
                letters || own < length,
                year || fullYear,
                shortYear || (count > 0 && twoDigits),
                fullYear ? longest : Math.max(longest, own),
                padded || (figure && length > 2 && word.charAt(from) == '0'),
                Math.min(shortest, length),
                dotted && (joint == 0 || joint == '.'),
                hyphened && (joint == 0 || joint == '-'));
    }

    /** Whether so much speaks for a file number that the word "Nr." is enough. */
    boolean isBuiltLikeOne() {
        return isDistinct()
                || (count == 2 && year && padded)
                || (count > 1 && letters && padded)
                || (count == 2 && !year && hyphened && digits > 6)
                || (count == 1 && !letters && digits > 8);
    }

    /** Whether nothing but file numbers looks like this. */
    boolean isDistinct() {
        if (count < 3 || digits < 5 || dotted || shortest == 0) {
            return false;
        }
        if (letters && count == 4 && shortest > 2) {
            return true;
        }
        if (letters) {
            return year ? longest > 0 : shortYear && longest > 3;
        }
        if (year) {
            return longest > 2 && digits < 20;
        }
        return digits > 8 && ((count == 3 && longest == 4) || (count > 3 && padded && shortest > 1));
    }
}
