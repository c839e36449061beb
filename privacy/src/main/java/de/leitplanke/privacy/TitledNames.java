package de.leitplanke.privacy;

/** Names behind an academic title or a word of function: "Dr. Hallermann", "Bürgermeisterin Brockhaus", "Zeuge Z". */
final class TitledNames implements WordRule {

    private static final int LONGEST_CUT = 4;
    private static final String[] FUNCTION_ENDINGS = {
        "meister",
        "meisterin",
        "leiter",
        "leiterin",
        "rätin",
        "beauftragter",
        "beauftragte",
        "minister",
        "ministerin",
        "präsident",
        "präsidentin",
        "sekretär",
        "inspektor",
        "inspektorin",
        "amtmann",
        "direktor",
        "direktorin",
        "trainer",
        "trainerin",
        "sprecher",
        "sprecherin",
        "chef",
        "chefin",
        "anwalt",
        "anwältin",
        "arzt",
        "ärztin",
        "lehrer",
        "lehrerin",
        "pflegerin"
    };

    @Override
    public void apply(Words words, Spans spans) {
        for (int i = 0; i < words.count(); i++) {
            if (!words.isCapital(i) && !NameGrammar.isInitial(words, i)) {
                continue;
            }
            if (isNobility(words, i)) {
                spans.person(i, NameGrammar.end(words, i + 1), Certainty.LIKELY, "nobility");
            } else if (words.has(i, Role.TITLE)) {
                afterTitle(words, i, spans);
            } else if (isDegree(words, i)) {
                spans.add(i, words.isMark(i + 3, '.') ? i + 4 : i + 3, Label.TITLE, Certainty.SURE, "degree");
            } else if (isCutFunction(words, i)) {
                afterFunction(words, i + 2, spans);
            } else if (mayBeName(words, i + 1) && isFunction(words, i)) {
                afterFunction(words, i + 1, spans);
            } else if (words.has(i, Role.RELATION)) {
                afterRelation(words, i + 1, spans);
            }
        }
    }

    /** "LL.M.", "M. Sc.", "B.Eng." */
    private static boolean isDegree(Words words, int i) {
        boolean laws = words.reads(i, "LL") && words.isMark(i + 1, '.') && words.reads(i + 2, "M");
        return laws || (Titles.isDegree(words, i) && !words.isCapital(Titles.end(words, i)));
    }

    /** "Freiherr von und zu Gleichen" without a given name before it. */
    private static boolean isNobility(Words words, int i) {
        boolean title = words.has(i, Role.PARTICLE) && words.form(i) == Words.Form.CAPITAL && words.length(i) > 3;
        return title
                && words.has(i + 1, Role.PARTICLE)
                && words.form(i + 1) == Words.Form.LOWER
                && !words.isCapital(i - 1)
                && NameGrammar.end(words, i + 1) > i + 1;
    }

    private static void afterTitle(Words words, int title, Spans spans) {
        int at = Titles.end(words, title);
        int end = NameGrammar.behindDivision(words, NameGrammar.end(words, at));
        if (end > at && spans.isFree(title, end)) {
            Titles.take(words, title, spans);
            spans.person(at, end, Certainty.SURE, "title");
        }
    }

    private static void afterFunction(Words words, int at, Spans spans) {
        int end = NameGrammar.end(words, at);
        if (words.has(at, Role.TITLE) || (isFunction(words, at) && !isNameOfHead(words, at, end))) {
            return;
        }
        if (end == at || words.has(at, Role.DETERMINER)) {
            return;
        }
        if (NameGrammar.isInitial(words, at)) {
            spans.person(at, end, end > at + 2 ? Certainty.LIKELY : Certainty.CHECK, "function-initial");
        } else if (isLikelyName(words, at) || isNameOfHead(words, at, end)) {
            spans.person(at, end, Certainty.LIKELY, "function");
        }
    }

    /** "sagte Bürgermeister Baumeister.": of a head of the town nothing else stands so. */
    private static boolean isNameOfHead(Words words, int at, int end) {
        boolean head = words.endsWith(at - 1, "bürgermeister") || words.endsWith(at - 1, "bürgermeisterin");
        return head && end == at + 1 && !words.form(end).isWord();
    }

    /** "Sohn Emil", "Frau (Hilde, verst.", "Tochter „Silvi“" */
    private static void afterRelation(Words words, int behind, Spans spans) {
        int bracket = words.isMark(behind, '(') ? behind + 1 : behind;
        int at = words.isMark(bracket, '„') || words.isMark(bracket, '"') ? bracket + 1 : bracket;
        int end = NameGrammar.end(words, at);
        if (at > behind && (!closes(words, end) || Professions.is(words, at))) {
            return;
        }
        if (end > at && (NameGrammar.isGiven(words, at) || NameGrammar.isDistinct(words, at))) {
            spans.person(at, end, Certainty.LIKELY, "relation");
        }
    }

    /** "Sr. Benedikta", "Pfl. Weber" */
    private static boolean isCutFunction(Words words, int i) {
        return words.length(i) <= LONGEST_CUT
                && words.isMark(i + 1, '.')
                && words.isGlued(i + 1)
                && mayBeName(words, i + 2)
                && words.has(i, Role.FUNCTION);
    }

    private static boolean closes(Words words, int i) {
        return words.isMark(i, ')') || words.isMark(i, ',') || words.isMark(i, '“') || words.isMark(i, '"');
    }

    private static boolean mayBeName(Words words, int i) {
        return words.isCapital(i) || NameGrammar.isInitial(words, i) || words.has(i, Role.PARTICLE);
    }

    private static boolean isLikelyName(Words words, int at) {
        int first = NameGrammar.skipParticles(words, at);
        if (words.is(first, WordKind.GIVEN | WordKind.SURNAME)) {
            return true;
        }
        return NameGrammar.isDistinct(words, first);
    }

    private static boolean isFunction(Words words, int i) {
        if (words.has(i, Role.FUNCTION)) {
            return true;
        }
        if (!words.isCapital(i) || words.length(i) < 8) {
            return false;
        }
        for (String ending : FUNCTION_ENDINGS) {
            if (words.endsWith(i, ending)) {
                return true;
            }
        }
        return false;
    }
}
