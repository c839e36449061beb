package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** What stands behind "Betrieb:" or "Arbeitgeber:" up to a comma, a bracket or the end of the line. */
final class OrganisationFields implements WordRule {

    private static final int MOST_WORDS = 6;
    private static final Set<String> FIELDS = Set.of(
            "betrieb",
            "firma",
            "arbeitgeber",
            "arbeitgeberin",
            "auftragnehmer",
            "auftragnehmerin",
            "bieter",
            "lieferant",
            "bestatter",
            "kostenträger",
            "versicherer",
            "einrichtung",
            "schule",
            "klinik",
            "kita",
            "verein",
            "träger",
            "krankenkasse",
            "kasse",
            "vermieterin",
            "institut");

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 1; i < words.count(); i++) {
            if (words.isMark(i, ':') && words.isCapital(i - 1) && isField(words, i - 1)) {
                take(words, i + 1, spans);
            }
        }
    }

    private static boolean isField(Words words, int i) {
        return FIELDS.contains(words.string(i).toLowerCase(Locale.GERMAN));
    }

    private static void take(Words words, int from, Spans spans) {
        int end = from;
        while (end - from < MOST_WORDS && words.isCapital(end) && !(end > from && words.isApart(end))) {
            end++;
        }
        boolean closes = words.isLineEnd(end) || words.isApart(end) || words.isMark(end, ',') || words.isMark(end, '(');
        boolean name = NameGrammar.isNameWord(words, from)
                && !words.is(from, WordKind.GIVEN)
                && !words.has(from, Role.LABEL)
                && !words.has(from, Role.FUNCTION);
        if (name && closes && (end > from + 1 || !words.isCommon(from))) {
            spans.add(from, end, Label.ORG, Certainty.LIKELY, "organisation-field");
        }
    }
}
