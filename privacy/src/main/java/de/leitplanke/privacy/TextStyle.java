package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/**
 * What kind of text the tagger reads. It has learned from news: in a letter, where rules found people, what looks like
 * an organisation to it is an abbreviation; in the terse style of doctors and clerks what looks like a name is a word
 * cut short.
 *
 * @param letter whether rules have surely found people
 * @param terse whether words are cut short all over the text
 */
record TextStyle(boolean letter, boolean terse) {

    private static final int FEWEST_PERSONS = 2;
    private static final int FEWEST_CUTS = 8;

    /** One word in so many is cut in a terse text. */
    private static final int RARITY = 14;

    static TextStyle of(Words words, Spans spans) {
        long persons = spans.all().stream()
                .filter(span -> isOfLetter(span))
                .limit(FEWEST_PERSONS)
                .count();
        int cuts = 0;
        int count = 0;
        for (int i = 0; i < words.count(); i++) {
            count += words.form(i).isWord() ? 1 : 0;
            cuts += isCut(words, i) ? 1 : 0;
        }
        return new TextStyle(persons >= FEWEST_PERSONS, cuts >= FEWEST_CUTS && cuts * RARITY > count);
    }

    /** News name people with their given names as well. */
    private static boolean isOfLetter(Spans.Span span) {
        return span.label() == Label.PERSON
                && span.certainty() == Certainty.SURE
                && !span.rule().equals(GivenNames.FULL_NAME);
    }

    /** Whether the word at a place ends in a point that ends no sentence. */
    private static boolean isCut(Words words, int i) {
        if (!words.form(i).isWord() || !words.isMark(i + 1, '.') || !words.isGlued(i + 1)) {
            return false;
        }
        Form next = words.form(i + 2);
        return next == Form.LOWER
                || next == Form.NUMBER
                || words.isMark(i + 2, ',')
                || words.isMark(i + 2, ')')
                || words.isMark(i + 2, ':')
                || words.isMark(i + 2, '-');
    }
}
