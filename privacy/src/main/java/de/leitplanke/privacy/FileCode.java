package de.leitplanke.privacy;

import java.util.Set;

/** Whether capitals and figures stand together as in the numbers of files and things: "50.1-KF-0719", "E26/10287". */
final class FileCode {

    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_CAPITALS = 4;

    /** What counts norms, laws, roads and countries: "EN-1143-1", "D-45990". */
    private static final Set<String> NORMS = Set.of(
            "EN", "DIN", "ISO", "IEC", "VDE", "BS", "RAL", "TR", "CVE", "KB", "ERR", "PDF", "IP", "RFC", "SHA", "AES",
            "UTF", "TÜV", "ZTV", "RPS", "GOÄ", "EBM", "ICD", "OPS", "CH", "AT", "NL", "DE", "BE", "LU", "FL", "LZ",
            "WKN", "ISBN", "ISSN", "PZN", "CAS", "EU", "EG", "UN", "NATO", "COVID", "SARS", "USB", "HTTP", "A");

    private FileCode() {}

    static boolean is(String word) {
        FileNumberParts parts = FileNumberParts.of(word);
        if (parts.count() < 2
                || parts.count() > 5
                || parts.digits() < FEWEST_DIGITS
                || !parts.letters()
                || parts.shortest() == 0
                || parts.dotted()
                || NORMS.contains(first(word))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' || (Ascii.isCapital(c) && ++capitals > MOST_CAPITALS)) {
                return false;
            }
        }
        return parts.count() > 2 ? parts.longest() < 8 : isPair(word, parts);
    }

    private static String first(String word) {
        int end = 0;
        while (end < word.length() && Ascii.isCapital(word.charAt(end))) {
            end++;
        }
        return word.substring(0, end);
    }

    /** Letters and figures before the joint and at least four figures behind it. */
    private static boolean isPair(String word, FileNumberParts parts) {
        int joint = 0;
        while ("-/".indexOf(word.charAt(joint)) < 0) {
            if (++joint == word.length()) {
                return false;
            }
        }
        int letters = first(word).length();
        return letters > 0
                && (letters > 1 || joint > letters)
                && !parts.year()
                && word.length() - joint > FEWEST_DIGITS - (joint > letters ? 1 : 0)
                && Ascii.areDigits(word, joint + 1, word.length());
    }
}
