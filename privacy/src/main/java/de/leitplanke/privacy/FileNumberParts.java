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
        boolean dotted) {

    static FileNumberParts of(String word) {
        int count = 0;
        int digits = 0;
        boolean letters = false;
        boolean year = false;
        boolean shortYear = false;
        int longest = 0;
        boolean padded = false;
        int shortest = word.length();
        for (String part : word.split("[-/._]", -1)) {
            boolean figure = Ascii.areDigits(part);
            boolean fullYear = figure && part.length() == 4 && (part.startsWith("19") || part.startsWith("20"));
            int own = (int) part.chars().filter(c -> Ascii.isDigit((char) c)).count();
            letters |= own < part.length();
            year |= fullYear;
            shortYear |= figure && count > 0 && part.length() == 2 && (part.charAt(0) == '1' || part.charAt(0) == '2');
            longest = fullYear ? longest : Math.max(longest, own);
            padded |= figure && part.length() > 2 && part.charAt(0) == '0';
            shortest = Math.min(shortest, part.length());
            digits += own;
            count++;
        }
        boolean dotted = count > 1 && word.chars().noneMatch(c -> c == '-' || c == '/' || c == '_');
        return new FileNumberParts(count, digits, letters, year, shortYear, longest, padded, shortest, dotted);
    }

    /** Whether so much speaks for a file number that the word "Nr." is enough. */
    boolean isBuiltLikeOne() {
        return isDistinct() || (count == 2 && year && padded) || (count > 1 && letters && padded);
    }

    /** Whether nothing but file numbers looks like this. */
    boolean isDistinct() {
        if (count < 3 || digits < 5 || dotted) {
            return false;
        }
        if (letters) {
            return year ? longest > 0 : shortYear && longest > 3;
        }
        return year ? longest > 2 && digits < 20 : count > 3 && padded && digits > 8 && shortest > 1;
    }
}
