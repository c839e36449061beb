package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/**
 * Schools, clinics, courts, clubs and shops with the name that stands before or behind: "Kita Regenbogen",
 * "Marien-Hospital", "Evangelische Kirchengemeinde", "Klinik für Innere Medizin".
 */
final class Institutions implements WordRule {

    private static final int MOST_BEHIND = 3;
    private static final int MOST_BEFORE = 2;
    private static final int LONGEST_FIELD = 5;
    private static final int LONGEST_QUOTE = 6;
    private static final int LONG_NAME = 9;

    /** "Amtsgericht Essen HRB 9014" */
    private static final int LONGEST_SIGN = 3;

    /** Adjectives that make a name of an institution also at the beginning of a line. */
    private static final WordEndings CHURCH_OR_STATE = new WordEndings("evangelische evangelisches evangelischen "
            + "katholische katholisches katholischen städtische städtisches städtischen deutsche deutsches deutschen "
            + "staatliche staatliches staatlichen freie freies freien rotes roten technisches technischen "
            + "freiwillige freiwilligen freiwilliger medizinischer medizinische medizinisches medizinischen onkologisches onkologische sozialpädiatrisches "
            + "sozialpädiatrische ambulante ambulanter ambulantes "
            + "westfälische westfälisches westfälischen rheinische rheinisches rheinischen bergische bergisches");

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapital(i) && isHead(words, i) && !words.isMark(i + 1, ':')) {
                take(words, i, spans);
            }
        }
    }

    private static boolean isHead(Words words, int i) {
        return words.has(i, Role.INSTITUTION)
                || (OrganisationWords.endingOf(words, i) > 0 && !words.is(i, WordKind.PLACE))
                || OrganisationWords.NAMED.has(words, i)
                || OrganisationWords.TRADE.has(words, i);
    }

    private static void take(Words words, int head, Spans spans) {
        boolean trade = OrganisationWords.TRADE.has(words, head);
        int from = trade ? startWithOwner(words, head) : start(words, head);
        int to = end(words, head);
        if (from < head || to > head + 1 || isNamedInside(words, head)) {
            spans.add(from, to, Label.ORG, Certainty.LIKELY, "institution");
        }
    }

    /** "Dudek Trockenbau", "Hinrichs Tiefbau": whose trade it is, unless a given name or "Herr" shows a person. */
    private static int startWithOwner(Words words, int trade) {
        int owner = trade - 1;
        boolean name = words.form(owner) == Form.CAPITAL
                && !words.isApart(trade)
                && (NameGrammar.isDistinct(words, owner)
                        || (words.is(owner, WordKind.SURNAME) && !words.isSentenceStart(owner)))
                && !words.is(owner, WordKind.GIVEN | WordKind.PLACE)
                && !words.endsWith(owner, "liche")
                && !words.endsWith(owner, "ische");
        boolean person =
                words.has(owner - 1, Role.SALUTATION) || words.has(owner - 1, Role.TITLE) || words.isCapital(owner - 1);
        return name && !person ? owner : trade;
    }

    private static int end(Words words, int head) {
        int at = head + 1;
        if (words.isLineEnd(at) || words.isApart(at)) {
            return at;
        }
        if (isQuote(words, at)) {
            return behindQuote(words, at);
        }
        if (OrganisationWords.TRADE.has(words, head)) {
            return isHouseName(words, at) && words.form(at + 1) != Form.NUMBER ? at + 1 : at;
        }
        if (words.reads(at, "für")) {
            return behindField(words, at);
        }
        int set = OrganisationWords.SET.has(words, head) ? behindPlace(words, at) : at;
        if (set > at) {
            return set;
        }
        if (words.reads(at, "Haus") && isHouseName(words, at + 1)) {
            return at + 2;
        }
        int name = behindOpener(words, words.reads(at, "Kreis") || words.reads(at, "Stadt") ? at + 1 : at);
        boolean nouns = name > at || OrganisationWords.NAMED.has(words, head);
        int end = name;
        while (end < name + MOST_BEHIND && isNameBehind(words, end, head, nouns)) {
            end++;
        }
        return end > name ? behindPatron(words, behindYear(words, end)) : behindOwner(words, at);
    }

    /** "Angelsportverein Lippetal 1932" */
    private static int behindYear(Words words, int end) {
        boolean year = words.form(end) == Form.NUMBER
                && words.length(end) == 4
                && HouseNumber.digits(words, end) == 4
                && (words.endsWith(end - 2, "verein") || words.endsWith(end - 2, "club"));
        return year ? end + 1 : end;
    }

    /** "Veterinäramt des Kreises Unna", "Jugendamt der Stadt Dülmen" */
    private static int behindOwner(Words words, int at) {
        boolean owner = (words.reads(at, "des") && words.reads(at + 1, "Kreises"))
                || (words.reads(at, "der") && (words.reads(at + 1, "Stadt") || words.reads(at + 1, "Gemeinde")));
        return owner && words.isCapital(at + 2) && isNameWord(words, at + 2) ? at + 3 : at;
    }

    private static boolean isQuote(Words words, int i) {
        return words.isMark(i, '„') || words.isMark(i, '"') || words.isMark(i, '»') || words.isMark(i, '“');
    }

    private static int behindQuote(Words words, int open) {
        for (int i = open + 2; i < open + LONGEST_QUOTE && !words.isLineEnd(i); i++) {
            if (words.isMark(i, '“') || words.isMark(i, '"') || words.isMark(i, '«') || words.isMark(i, '”')) {
                return i + 1;
            }
        }
        return open;
    }

    /** "Praxis am Wehr", "Apotheke an der Post", but not "Klinik am Montag". */
    private static int behindPlace(Words words, int at) {
        boolean opener = words.reads(at, "am") || words.reads(at, "zum") || words.reads(at, "zur");
        boolean article = words.reads(at, "an") || words.reads(at, "in") || words.reads(at, "auf");
        int name = opener ? at + 1 : article && words.has(at + 1, Role.STREET_ARTICLE) ? at + 2 : at;
        boolean closes = !words.form(name + 1).isWord() || words.isApart(name + 1);
        return name > at && closes && words.isCapital(name) && isNameWord(words, name) ? name + 1 : at;
    }

    /** "Haus Abendfrieden" and "Blumen Rössing", but not "Haus Nummer" and "Blumen Preis". */
    private static boolean isHouseName(Words words, int i) {
        boolean name = words.is(i, WordKind.SURNAME)
                || (words.kinds(i) & WordKind.COMMON) == 0
                || (words.length(i) >= LONG_NAME && !words.form(i + 1).isWord());
        boolean other = words.is(i, WordKind.PLACE | WordKind.GIVEN) && !words.is(i, WordKind.SURNAME);
        return name && isNameWord(words, i) && !other;
    }

    /** "Klinik für Innere Medizin und Kardiologie" */
    private static int behindField(Words words, int preposition) {
        int end = preposition + 1;
        while (end < preposition + LONGEST_FIELD
                && (words.isCapital(end) || (end > preposition + 1 && NameGrammar.isUnd(words, end)))) {
            end++;
        }
        int last = NameGrammar.isUnd(words, end - 1) ? end - 1 : end;
        return last > preposition + 1 ? last : preposition;
    }

    /** "Klinik Am Park", "Gaststätte Zur Linde", "Kloster St. Ludgerus": the small word belongs to the name. */
    private static int behindOpener(Words words, int at) {
        if (OrganisationWords.SACRED.has(words, at)) {
            return words.isMark(at + 1, '.') ? at + 2 : at + 1;
        }
        boolean opener = words.form(at) == Form.CAPITAL && words.has(at, Role.STREET_OPENER);
        int name = opener && words.has(at + 1, Role.STREET_ARTICLE) ? at + 2 : at + 1;
        return opener && words.isCapital(name) ? name : at;
    }

    private static boolean isNameBehind(Words words, int i, int head, boolean nouns) {
        boolean sign = words.form(i) == Form.ALL_CAPS && words.length(i) <= LONGEST_SIGN;
        if (!isNameWord(words, i) || words.isApart(i) || (sign && words.form(head) != Form.ALL_CAPS)) {
            return false;
        }
        boolean other = i > head + 1 && words.isCommon(i) && !nouns;
        return nouns
                || OrganisationWords.isDirection(words, i)
                || (!other && (words.is(i, WordKind.PLACE | WordKind.SURNAME) || !words.is(i, WordKind.COMMON)));
    }

    private static boolean isNameWord(Words words, int i) {
        return NameGrammar.isNameWord(words, i)
                && !words.has(i, Role.TITLE)
                && !words.has(i, Role.FUNCTION)
                && !words.has(i, Role.LABEL)
                && !words.has(i, Role.WEEKDAY)
                && !words.has(i, Role.DETERMINER)
                && !words.has(i, Role.NO_STREET)
                && !words.endsWith(i, "-nr")
                && !isCut(words, i);
    }

    /** "Labor Entl.: Hb 10" */
    private static boolean isCut(Words words, int i) {
        boolean point = words.isMark(i + 1, '.') && words.isGlued(i + 1);
        return point
                && (words.form(i + 2) == Form.LOWER || words.form(i + 2) == Form.NUMBER || words.isMark(i + 2, ':'));
    }

    /** "Volkshochschule Lippe-Hellweg e. V." is taken by its legal form; "Schule St. Ida" goes on behind the point. */
    private static int behindPatron(Words words, int end) {
        boolean patron = OrganisationWords.SACRED.has(words, end - 1) && words.isMark(end, '.');
        return patron && words.isCapital(end + 1) ? end + 2 : end;
    }

    private static int start(Words words, int head) {
        int start = head;
        while (head - start < MOST_BEFORE && isAdjectiveBefore(words, start - 1)) {
            start--;
        }
        boolean saint = words.isMark(start - 1, '-') && words.isMark(start - 2, '.') && words.isGlued(start);
        return saint && OrganisationWords.SACRED.has(words, start - 3) ? start - 3 : start;
    }

    private static boolean isAdjectiveBefore(Words words, int i) {
        return words.form(i) == Form.CAPITAL
                && !words.isApart(i + 1)
                && (CHURCH_OR_STATE.end(words, i)
                        || isNamingAdjective(words, i)
                        || (words.is(i, WordKind.ADJECTIVE)
                                && !words.is(i, WordKind.NOUN | WordKind.SURNAME | WordKind.FUNCTION_WORD)
                                && !words.isSentenceStart(i)
                                && !words.has(i, Role.DETERMINER)
                                && !words.has(i, Role.GREETING)));
    }

    /** "des Sozialpädiatrischen Zentrums": inside a sentence only a name has a capital on its adjective. */
    private static boolean isNamingAdjective(Words words, int i) {
        return words.has(i - 1, Role.DETERMINER)
                && !words.isSentenceStart(i)
                && (words.endsWith(i, "schen") || words.endsWith(i, "sche") || words.endsWith(i, "sches"))
                && !words.is(i, WordKind.NOUN);
    }

    /** "Marien-Hospital", "Astrid-Lindgren-Schule", "AWO-Kreisverband": the first part is no ordinary word. */
    private static boolean isNamedInside(Words words, int i) {
        int last = words.lastPart(i);
        int first = words.text().indexOf('-', words.start(i));
        return last > words.start(i)
                && OrganisationWords.endingOf(words, i) <= words.end(i) - last
                && (words.isPartGiven(words.start(i), first)
                        || words.isPartUnknown(words.start(i), first)
                        || words.isPart(words.start(i), first, WordKind.SURNAME)
                        || words.endsWith(i, "-apotheke")
                        || words.endsWith(i, "-schule"));
    }
}
