package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** Place names: behind a post code, behind "in", "aus" or "nach", behind "Wohnort:", and those the dictionary knows. */
final class Places implements WordRule {

    private static final String[] ENDINGS = {
        "burg", "dorf", "hausen", "heim", "ingen", "stadt", "furt", "berg", "bach", "rode", "leben", "wald", "au",
        "itz", "ow", "beck", "büttel", "kirchen", "weiler", "brück", "brücken", "münde", "born", "feld", "felde",
        "horst", "loh"
    };

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (isPostCode(words, i)) {
                takeAfterPostCode(words, i + 1, spans);
            } else if (words.isCapital(i) && spans.isFree(i, i + 1)) {
                takeWord(words, i, spans);
            }
        }
    }

    private static boolean isPostCode(Words words, int i) {
        return words.form(i) == Form.NUMBER
                && words.length(i) == 5
                && !words.isGlued(i + 1)
                && HouseNumber.digits(words, i) == 5;
    }

    private static void takeAfterPostCode(Words words, int at, Spans spans) {
        int end = at;
        while (end < at + 3 && words.isCapital(end) && !words.has(end, Role.STOP) && !words.has(end, Role.NO_STREET)) {
            end++;
        }
        boolean river = end > at
                && words.form(end) == Form.LOWER
                && words.isCapital(end + 1)
                && (words.string(end).equals("am") || words.string(end).equals("an"));
        if (end > at) {
            spans.add(at, river ? end + 2 : end, Label.LOCATION, Certainty.SURE, "behind-post-code");
        }
    }

    private static void takeWord(Words words, int i, Spans spans) {
        boolean known =
                words.is(i, WordKind.PLACE) && !words.is(i, WordKind.COMMON | WordKind.SURNAME | WordKind.GIVEN);
        if (isField(words, i) && NameGrammar.isNameWord(words, i)) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.SURE, "place-field");
        } else if (words.has(i - 1, Role.PLACE_PREPOSITION) && (known || looksLikePlace(words, i))) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.LIKELY, "place-behind-preposition");
        } else if (isIntoPlace(words, i)) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.CHECK, "unknown-behind-preposition");
        } else if (known) {
            spans.add(i, i + 1, Label.LOCATION, Certainty.CHECK, "known-place");
        }
    }

    private static boolean isField(Words words, int i) {
        return words.isMark(i - 1, ':') && words.has(i - 2, Role.PLACE_FIELD);
    }

    /** "in Clermont", "nach Parma": these prepositions stand without article before places and little else. */
    private static boolean isIntoPlace(Words words, int i) {
        boolean direct = words.reads(i - 1, "in") || words.reads(i - 1, "nach") || words.reads(i - 1, "aus");
        return direct
                && words.form(i) == Form.CAPITAL
                && (words.is(i, WordKind.CITY) || (NameGrammar.isNameWord(words, i) && !words.isCommon(i)));
    }

    private static boolean looksLikePlace(Words words, int i) {
        if (!NameGrammar.isDistinct(words, i) || words.is(i, WordKind.GIVEN | WordKind.SURNAME)) {
            return words.is(i, WordKind.PLACE) && !words.is(i, WordKind.COMMON);
        }
        String word = words.string(i);
        for (String ending : ENDINGS) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
