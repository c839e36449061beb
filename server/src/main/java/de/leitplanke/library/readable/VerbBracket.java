package de.leitplanke.library.readable;

import java.util.Set;

/** The stretch from a finite verb to the word that closes its clause, over clauses that are put in between. */
record VerbBracket(Sentence sentence, int verb) {

    private static final Set<String> SUBJECTS = Set.of("wir", "ich", "sie", "er", "du", "man", "wer");
    private static final Set<String> OBJECTS =
            Set.of("einen", "den", "diesen", "keinen", "ihren", "unseren", "seinen", "meinen", "deinen", "jeden");
    private static final Set<String> NEW_CLAUSE = Set.of("und", "oder", "aber", "denn", "doch", "sondern");
    private static final Set<String> ARTICLES =
            Set.of("der", "die", "das", "ein", "eine", "ihr", "ihre", "unser", "unsere");

    /** Words that a reader keeps in mind for so long are another finding; keeps the search short. */
    private static final int LONGEST = 60;

    /** The place of the participle that closes the bracket, -1 if something else does. */
    int participle() {
        int end = Math.min(sentence.size(), verb + LONGEST);
        int i = verb + 1;
        while (i < end) {
            Token token = sentence.token(i);
            if (token.isMark(',')) {
                i = behindInsertion(i);
            } else if (token.isMarkOf(";:–")) {
                return -1;
            } else if (Participles.isParticiple(sentence, i) && closesClause(i + 1)) {
                return Participles.isInfinitiveToo(sentence, i) && !lacksActor(i) ? -1 : i;
            } else if (isOtherVerb(token)) {
                return -1;
            } else {
                i++;
            }
        }
        return -1;
    }

    private int behindInsertion(int comma) {
        int i = comma + 1;
        while (i < sentence.size() && !sentence.token(i).isMark(',')) {
            i++;
        }
        return sentence.token(i + 1).isOneOf(NEW_CLAUSE) ? sentence.size() : i + 1;
    }

    private boolean closesClause(int next) {
        Token token = sentence.token(next);
        return token.form() == Token.Form.MARK || (token.is(WordForm.FUNCTION) && !token.is(WordForm.ADJECTIVE));
    }

    private static boolean isOtherVerb(Token token) {
        return token.isLower()
                && !token.is(WordForm.PARTICIPLE)
                && !token.is(WordForm.FUNCTION)
                && !token.is(WordForm.ADJECTIVE)
                && token.forms().stream().anyMatch(form -> form.isFinite() || form == WordForm.INFINITIVE);
    }

    /** Whether nobody is named who would do it: then the form that is infinitive and participle is the participle. */
    private boolean lacksActor(int participle) {
        int nominatives = 0;
        for (int i = clauseStart(); i < participle; i++) {
            Token token = sentence.token(i);
            boolean behindPreposition = sentence.token(i - 1).is(WordForm.PREPOSITION);
            if (token.isOneOf(SUBJECTS) || (!behindPreposition && token.isOneOf(OBJECTS))) {
                return false;
            }
            nominatives += !behindPreposition && token.isOneOf(ARTICLES) ? 1 : 0;
        }
        return nominatives < 2;
    }

    private int clauseStart() {
        int i = verb;
        while (i > 0 && i > verb - LONGEST && !sentence.token(i - 1).isMarkOf(",;:–")) {
            i--;
        }
        return i;
    }
}
