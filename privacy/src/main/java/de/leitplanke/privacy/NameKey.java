package de.leitplanke.privacy;

import java.util.Locale;

/** The form in which names are compared: composed, one kind of space and hyphen, small letters, ss for ß. */
final class NameKey {

    private NameKey() {}

    static String of(CharSequence name) {
        String plain = PreparedText.of(name).text().replace('\n', ' ').toLowerCase(Locale.GERMAN);
        return String.join(" ", plain.replace("ß", "ss").trim().split(" +"));
    }
}
