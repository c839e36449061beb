package de.leitplanke.workspace.view;

/**
 * A part of a long order.
 *
 * @param number from 1
 * @param text with placeholders
 * @param answer with real values; empty as long as none has come
 */
public record PartView(int number, String text, String answer) {

    private static final int SHOWN = 90;

    public boolean answered() {
        return !answer.isEmpty();
    }

    /** How it begins. */
    public String beginning() {
        String words = text.strip().replaceAll("\\s+", " ");
        int end = words.lastIndexOf(' ', SHOWN);
        return words.length() <= SHOWN ? words : words.substring(0, end > 0 ? end : SHOWN) + " …";
    }

    /** How it ends. */
    public String ending() {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.length() <= SHOWN) {
            return words;
        }
        int begin = words.indexOf(' ', words.length() - SHOWN);
        return "… " + words.substring(begin > 0 ? begin + 1 : words.length() - SHOWN);
    }
}
