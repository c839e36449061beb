package de.leitplanke.privacy;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Further mentions of a person who was found elsewhere in the text: bare, in the genitive or in capitals. */
final class RepeatedNames implements WordRule {

    private static final int BEGINNINGS = 1 << 12;
    private static final int MOST_NAMES = 3;
    private static final int LONGEST_UNKNOWN = 12;
    private static final int SHORTEST_SMALL = 4;

    @Override
    public void apply(Words words, Spans spans) {
        Set<String> names = known(words, spans.all());
        if (names.isEmpty()) {
            return;
        }
        BitSet beginnings = new BitSet(BEGINNINGS);
        names.forEach(name -> beginnings.set(beginning(name, 0, name.length())));
        for (int i = 0; i < words.count(); i++) {
            if (words.form(i) == Words.Form.LOWER && words.length(i) >= SHORTEST_SMALL) {
                takeSmall(words, i, names, beginnings, spans);
            } else if (words.isCapital(i) && spans.isFree(i, i + 1)) {
                boolean mentioned = beginnings.get(beginning(words.text(), words.lastPart(i), words.end(i)))
                        && isMention(names, folded(lastPart(words.string(i))));
                if (mentioned && (!words.isCommon(i) || standsAsName(words, i))) {
                    int end = behindGivenName(words, endOfName(words, i, names), names);
                    int start = end > i + 1 ? i : beforeFamilyName(words, i, spans);
                    spans.person(
                            start < i ? start : startOfName(words, i, spans), end, Certainty.LIKELY, "repeated-name");
                }
            }
        }
    }

    /** "danke manni": a known name typed small that is no other word. */
    private static void takeSmall(Words words, int i, Set<String> names, BitSet beginnings, Spans spans) {
        boolean mentioned = beginnings.get(beginning(words.text(), words.start(i), words.end(i)))
                && !words.isGlued(i)
                && !words.isGlued(i + 1, "._/\\@")
                && names.contains(words.string(i))
                && words.isSmallName(i);
        if (mentioned && spans.isFree(i, i + 1)) {
            spans.person(i, i + 1, Certainty.CHECK, "repeated-small-name");
        }
    }

    /** A hash of the first letters, which turns most words away. */
    private static int beginning(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to && i < from + 2; i++) {
            hash = 31 * hash + Casing.LOWER.read(text.charAt(i), false);
        }
        return hash & (BEGINNINGS - 1);
    }

    private static Set<String> known(Words words, List<Spans.Span> spans) {
        Set<String> names = new HashSet<>();
        for (Spans.Span span : spans) {
            if (span.label() == Label.PERSON && span.certainty() != Certainty.CHECK) {
                for (int i = span.from(); i < span.to(); i++) {
                    if (words.isCapital(i) && !words.has(i, Role.PARTICLE)) {
                        addParts(folded(words.string(i)), names);
                    }
                }
            }
        }
        for (int i = 0; i < words.count(); i++) {
            if (words.form(i) == Words.Form.ADDRESS) {
                addMailbox(words.string(i), names);
            }
        }
        return names;
    }

    private static void addParts(String name, Set<String> names) {
        names.add(name);
        for (String part : List.of(name.split("-", -1))) {
            if (part.length() > 2) {
                names.add(part);
            }
        }
    }

    /** "anna.weber@" confirms Anna and Weber; a mailbox of one word may belong to an office. */
    private static void addMailbox(String address, Set<String> names) {
        int at = address.indexOf('@');
        int point = address.indexOf('.');
        if (at > 0 && point > 0 && point < at) {
            for (String part : List.of(address.substring(0, point), address.substring(point + 1, at))) {
                if (part.length() > 2 && (Vocabulary.rolesOf(part) & Role.FUNCTION.bit()) == 0) {
                    names.add(folded(part));
                }
            }
        }
    }

    private static boolean isMention(Set<String> names, String word) {
        String stem = word.endsWith("'") || word.endsWith("’") ? word.substring(0, word.length() - 1) : word;
        return names.contains(stem) || (stem.endsWith("s") && names.contains(stem.substring(0, stem.length() - 1)));
    }

    /** A family name that is also a word counts only without article, adjective or numeral before it. */
    private static boolean standsAsName(Words words, int i) {
        if (words.has(i - 1, Role.DETERMINER)
                || words.has(i - 1, Role.WEEKDAY)
                || words.isMark(i - 1, '_')
                || words.isMark(i + 1, '_')
                || words.form(i - 1) == Words.Form.NUMBER
                || (words.form(i) == Words.Form.ALL_CAPS && words.form(i - 1) == Words.Form.ALL_CAPS)) {
            return false;
        }
        if (words.endsWith(i, "s") && words.form(i + 1) == Words.Form.CAPITAL && words.is(i + 1, WordKind.NOUN)) {
            return true;
        }
        if ((words.isLineEnd(i - 1) || words.isApart(i)) && (words.isLineEnd(i + 1) || words.isApart(i + 1))) {
            return words.form(i) == Words.Form.CAPITAL;
        }
        boolean sentenceStart = words.isLineEnd(i - 1) || words.isMark(i - 1, '.');
        if (sentenceStart) {
            return words.is(i + 1, WordKind.VERB)
                    && !words.is(i + 1, WordKind.ADJECTIVE)
                    && words.form(i + 1) == Words.Form.LOWER;
        }
        boolean preposition = words.has(i - 1, Role.PLACE_PREPOSITION);
        return !preposition && !words.is(i - 1, WordKind.ADJECTIVE);
    }

    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    private static int startOfName(Words words, int i, Spans spans) {
        int particles = i;
        while (i - particles < 3
                && !words.is(i, WordKind.GIVEN)
                && words.has(particles - 1, Role.PARTICLE)
                && !NameGrammar.isUnd(words, particles - 1)
                && NameGrammar.skipParticles(words, particles - 1) == i) {
            particles--;
        }
        if (particles < i) {
            return particles;
        }
        if (words.isMark(i - 1, '.') && words.isGlued(i - 1) && NameGrammar.isInitial(words, i - 2)) {
            return i - 2;
        }
        int from = i;
        while (i - from < MOST_NAMES
                && !words.isApart(from)
                && isPartOfName(words, from - 1)
                && spans.isFree(from - 1, from)) {
            from--;
        }
        return from;
    }

    private static int endOfName(Words words, int i, Set<String> names) {
        int end = i + 1;
        while (end - i < MOST_NAMES
                && !words.isApart(end)
                && (isPartOfName(words, end)
                        || (NameGrammar.isDistinct(words, end) && isMention(names, folded(words.string(end)))))) {
            end++;
        }
        return end;
    }

    /** "Weber, Pia" where both are known. */
    private static int behindGivenName(Words words, int end, Set<String> names) {
        boolean given = words.isMark(end, ',')
                && words.isCapital(end + 1)
                && words.is(end + 1, WordKind.GIVEN)
                && !words.isCommon(end + 1)
                && isMention(names, folded(words.string(end + 1)))
                && isEdge(words, end + 2);
        return given ? end + 2 : end;
    }

    /** "Fröhlich, Pia" where the given name is known and nothing else stands beside it. */
    private static int beforeFamilyName(Words words, int given, Spans spans) {
        int family = given - 2;
        boolean comma = words.isMark(given - 1, ',')
                && isEdge(words, given + 1)
                && GivenNames.isNounAsName(words, family)
                && isEdge(words, family - 1)
                && spans.isFree(family, given);
        return comma ? family : given;
    }

    private static boolean isEdge(Words words, int i) {
        return words.isLineEnd(i)
                || words.isSetOff(i)
                || (words.form(i) == Words.Form.MARK && !words.isMark(i, ','))
                || words.has(i, Role.SPEECH);
    }

    /** Unknown words beside a known name belong to it: "Oyelaran" is known, "Babatunde Oyelaran" is meant. */
    private static boolean isPartOfName(Words words, int i) {
        return NameGrammar.isDistinct(words, i)
                && words.length(i) <= LONGEST_UNKNOWN
                && !words.has(i, Role.FUNCTION)
                && !words.is(i, WordKind.SURNAME);
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.GERMAN);
    }
}
