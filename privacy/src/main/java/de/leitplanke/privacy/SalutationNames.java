package de.leitplanke.privacy;

import de.leitplanke.privacy.Words.Form;

/** "Herr Weber", "Frau Bürgermeisterin Kröger", "Eheleute Grünwald und de Vries", and "Frau" on a line of its own. */
final class SalutationNames implements WordRule {

    /** "Hrn." and "Fam.", but not "340 Mitglieder. Zwei". */
    private static final int LONGEST_ABBREVIATION = 3;

    private static final int OPENERS = Role.SALUTATION.bit() | Role.PLURAL_SALUTATION.bit();

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = words.next(0, OPENERS); i < words.count(); i = words.next(i + 1, OPENERS)) {
            if (words.isCapital(i)) {
                takeNames(words, i, spans);
            }
        }
    }

    private static void takeNames(Words words, int salutation, Spans spans) {
        int at = salutation + 1;
        if (words.isMark(at, '.') && words.isGlued(at) && words.length(salutation) <= LONGEST_ABBREVIATION) {
            at++;
        }
        if (words.isLineEnd(at) && words.isLineEnd(salutation - 1)) {
            at++;
        }
        int end = takeName(words, at, spans);
        if (words.has(salutation, Role.PLURAL_SALUTATION)) {
            while (end > at && (NameGrammar.isUnd(words, end) || words.isMark(end, ',') || words.isMark(end, '/'))) {
                at = end + 1;
                end = words.isMark(end, ',') && !isListed(words, at) ? at : takeName(words, at, spans);
            }
        }
    }

    private static int takeName(Words words, int from, Spans spans) {
        int at = Titles.take(words, skipFunctions(words, from), spans);
        if (isOnlyFunction(words, at)) {
            return from;
        }
        int end = NameGrammar.end(words, at);
        boolean sign = end == at + 1 && words.form(at) == Form.LETTER && words.isMark(end, '(');
        if (end == at || sign) {
            return from;
        }
        end = NameGrammar.behindDivision(words, end);
        spans.person(at, end, Certainty.SURE, "salutation");
        return end;
    }

    private static boolean isListed(Words words, int i) {
        return words.is(i, WordKind.GIVEN | WordKind.SURNAME)
                || NameGrammar.isDistinct(words, i)
                || NameGrammar.isInitial(words, i)
                || words.has(i, Role.PARTICLE);
    }

    private static int skipFunctions(Words words, int from) {
        int at = from;
        while (words.has(at, Role.FUNCTION) && continuesAfterFunction(words, at + 1)) {
            at++;
        }
        return at;
    }

    private static boolean continuesAfterFunction(Words words, int next) {
        return words.isCapital(next)
                && !(words.form(next) == Form.ALL_CAPS && words.isCommon(next))
                && (words.has(next, Role.TITLE)
                        || words.has(next, Role.FUNCTION)
                        || NameGrammar.isNameWord(words, next)
                        || NameGrammar.isInitial(words, next));
    }

    /** "Frau Bürgermeisterin," names nobody; "Herr Richter," may be the name Richter. */
    private static boolean isOnlyFunction(Words words, int at) {
        return words.has(at, Role.FUNCTION) && !words.is(at, WordKind.SURNAME) && words.form(at) != Form.ALL_CAPS;
    }
}
