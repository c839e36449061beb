package de.leitplanke.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the genitive ending off names. An apostrophe always goes. An s goes if the text or the table also has the name
 * without it, or if every mention stands before a noun, as in "Webers Antrag"; names that the dictionary has with their
 * s keep it unless both hold.
 */
final class GenitiveStems {

    private static final int MIN_LENGTH = 4;

    private final String text;
    private final Set<String> familyNames;
    private final Set<String> givenNames;
    private final Set<String> notBeforeNoun = new HashSet<>();

    /** The two sets hold the {@link NameKey}s that are known already. */
    GenitiveStems(String text, List<Mention> mentions, Set<String> familyNames, Set<String> givenNames) {
        this.text = text;
        this.familyNames = new HashSet<>(familyNames);
        this.givenNames = new HashSet<>(givenNames);
        mentions.forEach(this::learn);
    }

    private void learn(Mention mention) {
        if (mention.family() != null) {
            familyNames.add(withoutApostrophe(mention.family()).key());
        }
        if (mention.given() != null) {
            givenNames.add(withoutApostrophe(mention.given()).key());
        }
        if (!standsBeforeNoun(mention.lastPart())) {
            notBeforeNoun.add(mention.lastPart().key());
        }
    }

    Mention strip(Mention mention) {
        NamePart last = mention.lastPart();
        NamePart bare = withoutApostrophe(last);
        if (bare.end() == last.end() && isGenitive(mention, bare)) {
            bare = bare.shortenedBy(1);
        }
        return mention.withLastPart(bare);
    }

    private static NamePart withoutApostrophe(NamePart part) {
        String value = part.value();
        int length = value.length();
        if (length > 3 && value.charAt(length - 1) == 's' && Genitive.isApostrophe(value.charAt(length - 2))) {
            return part.shortenedBy(2);
        }
        return length > 1 && Genitive.isApostrophe(value.charAt(length - 1)) ? part.shortenedBy(1) : part;
    }

    private boolean isGenitive(Mention mention, NamePart part) {
        String key = part.key();
        String stem = key.substring(0, key.length() - 1);
        if (key.length() < MIN_LENGTH || !part.value().endsWith("s") || Genitive.takesApostrophe(stem)) {
            return false;
        }
        return switch (NameForm.of(part.value())) {
            case GENITIVE -> isKnown(mention, part, stem) || standsAlone(mention, part) || mayBeGenitive(mention, part);
            case BASE -> isKnown(mention, part, stem) && !notBeforeNoun.contains(key);
            case UNKNOWN -> isKnown(mention, part, stem) || mayBeGenitive(mention, part);
        };
    }

    private boolean isKnown(Mention mention, NamePart part, String stem) {
        boolean given = part.equals(mention.given());
        if ((given || mention.lone()) && givenNames.contains(stem)) {
            return true;
        }
        return !given && familyNames.contains(stem);
    }

    /** Without salutation and given name the dictionary's word counts. */
    private static boolean standsAlone(Mention mention, NamePart part) {
        return mention.lone() || part.equals(mention.given());
    }

    private boolean mayBeGenitive(Mention mention, NamePart part) {
        return !part.equals(mention.given()) && !notBeforeNoun.contains(part.key());
    }

    private boolean standsBeforeNoun(NamePart part) {
        int at = part.end();
        return at + 2 < text.length()
                && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
