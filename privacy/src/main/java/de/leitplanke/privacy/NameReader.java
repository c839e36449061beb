package de.leitplanke.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Splits a found name into its parts: Anna Weber, Weber, Anna, K. O. von Hausen, Anna Gräfin von Hausen. */
final class NameReader {

    private static final Set<String> PARTICLES = Set.of(
            "von", "vom", "van", "de", "der", "den", "dem", "zu", "zum", "zur", "del", "della", "di", "da", "dos", "du",
            "la", "le", "el", "al", "ten", "ter", "af", "bin", "ibn");
    private static final Set<String> NOBLE = Set.of(
            "freiherr", "freifrau", "freiin", "graf", "gräfin", "fürst", "fürstin", "baron", "edler", "edle", "ritter");

    private final String text;
    private final GivenNameGender genders;

    NameReader(String text, GivenNameGender genders) {
        this.text = text;
        this.genders = genders;
    }

    private record Word(int start, int end, String value, boolean comma) {}

    Mention read(MaskedStretch stretch) {
        List<Word> words = words(stretch.start(), stretch.end());
        int first = 0;
        while (first < words.size() - 1
                && Salutation.isSalutationOrTitle(words.get(first).value())) {
            first++;
        }
        List<Word> name = words.subList(first, words.size());
        Salutation salutation = Salutation.before(text, name.getFirst().start());
        if (name.size() == 1) {
            NamePart part = part(name, 0, 1);
            return new Mention(null, part, salutation.gender(), !salutation.formal());
        }
        int family = familyStart(name);
        return family == 0
                ? familyFirst(name, salutation)
                : new Mention(part(name, 0, family), part(name, family, name.size()), salutation.gender(), false);
    }

    private List<Word> words(int start, int end) {
        List<Word> words = new ArrayList<>();
        int at = start;
        while (at < end) {
            int wordEnd = at;
            while (wordEnd < end && !isSeparator(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd > at) {
                boolean comma = wordEnd < end && text.charAt(wordEnd) == ',';
                words.add(new Word(at, wordEnd, text.substring(at, wordEnd), comma));
            }
            at = wordEnd + 1;
        }
        return words.isEmpty() ? List.of(new Word(start, end, text.substring(start, end), false)) : words;
    }

    private static boolean isSeparator(char c) {
        return c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private NamePart part(List<Word> words, int from, int to) {
        return NamePart.of(text, words.get(from).start(), words.get(to - 1).end());
    }

    /** Index of the family name's first word; 0 if the family name comes first. */
    private int familyStart(List<Word> words) {
        int lastWord = words.size() - 1;
        if (words.stream().limit(lastWord).anyMatch(Word::comma) || reversed(words)) {
            return 0;
        }
        for (int i = 0; i < lastWord; i++) {
            if (PARTICLES.contains(words.get(i).value())) {
                return i > 0 && NOBLE.contains(words.get(i - 1).value().toLowerCase(Locale.GERMAN)) ? i - 1 : i;
            }
        }
        return lastWord;
    }

    private boolean reversed(List<Word> words) {
        return words.size() == 2
                && !genders.isGivenName(words.getFirst().value())
                && genders.isGivenName(words.getLast().value());
    }

    private Mention familyFirst(List<Word> words, Salutation salutation) {
        int split = 1;
        while (split < words.size()
                && !words.get(split - 1).comma()
                && PARTICLES.contains(words.get(split - 1).value())) {
            split++;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).comma()) {
                split = i + 1;
            }
        }
        if (split == words.size()) {
            return new Mention(null, part(words, 0, split), salutation.gender(), false);
        }
        return new Mention(part(words, split, words.size()), part(words, 0, split), salutation.gender(), false);
    }
}
