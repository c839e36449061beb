package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;
import java.util.Set;

/** How far a personal name goes: initials, given names, particles and family names on one line. */
final class NameGrammar {

    private static final int MOST_WORDS = 8;

    /** "Th. Weber" */
    private static final Set<String> CUT_NAMES = Set.of("Th", "Ch", "Chr", "Ph", "Jos", "Joh", "Ng");

    private static final int LONGEST_CUT = 3;
    private static final int LONGEST_BEHIND_PREPOSITION = 12;

    private NameGrammar() {}

    /** Position behind the name at {@code at} where a name is expected, or {@code at} if there is none. */
    static int end(Words words, int at) {
        int end = at;
        boolean family = false;
        int i = at;
        while (i < at + MOST_WORDS && (i == at || !words.isApart(i))) {
            if (isInitial(words, i)) {
                i = words.isMark(i + 1, '.') && words.isGlued(i + 1) ? i + 2 : i + 1;
                i = words.isMark(i, '-') && words.isGlued(i) && isInitial(words, i + 1) ? i + 1 : i;
                end = (end == at && !words.isCapital(i) && !isInitial(words, i))
                                || isCutFamilyName(words, i, end, family)
                        ? i
                        : end;
                continue;
            }
            int name = skipParticles(words, i);
            boolean afterInitial = words.isMark(i - 1, '.') && i > at && words.isCapital(i);
            if ((!isNameWord(words, name) && !afterInitial) || (family && !isFurtherFamilyName(words, i, name))) {
                break;
            }
            family = name > i || (family || !words.is(name, WordKind.GIVEN));
            i = name + 1;
            end = i;
        }
        return end;
    }

    /** The "S." of "Vater Guido S." */
    private static boolean isCutFamilyName(Words words, int behind, int end, boolean family) {
        return !family
                && end == behind - 2
                && words.isCapital(end - 1)
                && words.isMark(behind - 1, '.')
                && !isNameWord(words, behind)
                && !isInitial(words, behind);
    }

    /** A scanned page divides a name at the end of a line: "Herr Stern-" and "berg" below. */
    static int behindDivision(Words words, int end) {
        boolean divided = words.isMark(end, '-')
                && words.isGlued(end)
                && words.isLineEnd(end + 1)
                && words.form(end + 2) == Form.LOWER;
        return divided ? end + 3 : end;
    }

    /** A capitalised word that is no word of office, time or grammar. */
    static boolean isNameWord(Words words, int i) {
        return words.isCapital(i) && !words.has(i, Role.STOP) && !words.has(i, Role.SALUTATION);
    }

    /** A single capital letter, or a given name that is written with two or three of its letters. */
    static boolean isInitial(Words words, int i) {
        return (words.form(i) == Form.LETTER
                        && Character.isUpperCase(words.text().charAt(words.start(i))))
                || (words.form(i) == Form.CAPITAL
                        && words.length(i) <= LONGEST_CUT
                        && words.isMark(i + 1, '.')
                        && words.isCapital(i + 2)
                        && CUT_NAMES.contains(words.string(i)));
    }

    /** A capitalised word that no dictionary knows as anything but a name. */
    static boolean isDistinct(Words words, int i) {
        return isNameWord(words, i) && !words.is(i, WordKind.PLACE) && !words.isCommon(i) && !beginsAsNoun(words, i);
    }

    /** "Darm-Ca", "Duell-Ort": the first part is an ordinary word and the last no family name. */
    private static boolean beginsAsNoun(Words words, int i) {
        int last = words.lastPart(i);
        return last > words.start(i)
                && words.isPart(words.start(i), last - 1, WordKind.NOUN)
                && !words.isPart(words.start(i), last - 1, WordKind.SURNAME | WordKind.GIVEN)
                && !words.isPart(last, words.end(i), WordKind.SURNAME);
    }

    static boolean isGiven(Words words, int i) {
        return isNameWord(words, i) && words.is(i, WordKind.GIVEN);
    }

    /** Position of the first word from {@code i} that is no name particle; a name word must follow them. */
    static int skipParticles(Words words, int i) {
        int at = i;
        while (at < i + 3
                && (at > i || !words.has(at, Role.STREET_ARTICLE))
                && words.has(at, Role.PARTICLE)
                && !words.is(at, WordKind.GIVEN)
                && (!isUnd(words, at) || isVonUndZu(words, at))) {
            at++;
        }
        if (words.reads(at, "v") && words.isMark(at + 1, '.')) {
            at += words.reads(at + 2, "d") && words.isMark(at + 3, '.') ? 4 : 2;
        }
        return at > i && isNameWord(words, at) && !isPrepositional(words, at) ? at : i;
    }

    /** "Ida vom Bankdirektor", "Leo zur Welt": behind such a particle only a word that is nothing else is a name. */
    private static boolean isPrepositional(Words words, int name) {
        boolean contracted =
                words.reads(name - 1, "vom") || words.reads(name - 1, "zum") || words.reads(name - 1, "zur");
        return contracted
                && (words.form(name) != Form.CAPITAL
                        || !isDistinct(words, name)
                        || words.length(name) > LONGEST_BEHIND_PREPOSITION);
    }

    static boolean isUnd(Words words, int i) {
        return words.form(i).isWord() && words.length(i) == 3 && words.endsWith(i, "und");
    }

    static boolean isVonUndZu(Words words, int und) {
        return words.has(und - 1, Role.PARTICLE) && words.has(und + 1, Role.PARTICLE) && words.isCapital(und + 2);
    }

    /** A word of no dictionary in front of a family name that is also a noun: "Timon Sommer", "Sunniva Reich". */
    private static boolean isForeignGiven(Words words, int i) {
        return isDistinct(words, i) && words.kinds(i) == 0 && !isDistinct(words, i - 1);
    }

    /** A second family name without a hyphen, or one with a particle: "Graf von Lonten", "Nguyen Thi Lan". */
    private static boolean isFurtherFamilyName(Words words, int before, int name) {
        return name > before
                || (isDistinct(words, name) && !words.has(name, Role.FUNCTION))
                || (words.is(name, WordKind.SURNAME) && isForeignGiven(words, name - 1));
    }
}
