package de.leitplanke.privacy;

import java.util.Locale;

/** A given or family name where it stands in a text, without a genitive ending. */
record NamePart(int start, int end, String value, String key) {

    static NamePart of(CharSequence text, int start, int end) {
        String value = text.subSequence(start, end).toString();
        return new NamePart(start, end, value, NameKey.of(value));
    }

    NamePart shortenedBy(int letters) {
        String stem = value.substring(0, value.length() - letters);
        return new NamePart(start, end - letters, stem, NameKey.of(stem));
    }

    boolean isInitials() {
        return Initials.areInitials(key);
    }

    boolean isAllCapitals() {
        return value.length() > 1 && value.equals(value.toUpperCase(Locale.GERMAN));
    }
}
