package de.leitplanke.library.orientation;

import java.util.Locale;

/** Spells words alike however they were typed: small letters, ae for ä, no hyphens. */
final class Folding {

    private Folding() {}

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length() + 2);
        String small = word.toLowerCase(Locale.GERMAN);
        for (int i = 0; i < small.length(); i++) {
            char sign = small.charAt(i);
            switch (sign) {
                case 'ä' -> folded.append("ae");
                case 'ö' -> folded.append("oe");
                case 'ü' -> folded.append("ue");
                case 'ß' -> folded.append("ss");
                case '-' -> {
                    // KI-Text and KItext are one word
                }
                default -> folded.append(sign);
            }
        }
        return folded.toString();
    }
}
