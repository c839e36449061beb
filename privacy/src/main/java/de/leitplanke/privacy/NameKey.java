package de.leitplanke.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which names are compared: composed, one kind of space and hyphen, small letters, ss for ß. */
final class NameKey {

    private static final Pattern SPACES = Pattern.compile(" +");

    private NameKey() {}

    static String of(CharSequence name) {
        String plain = PreparedText.ofValue(name).text().replace('\n', ' ').toLowerCase(Locale.GERMAN);
        return SPACES.matcher(plain.replace("ß", "ss").trim()).replaceAll(" ");
    }
}
