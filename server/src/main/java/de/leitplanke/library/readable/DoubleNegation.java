package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two negations that lift each other, and nicht before a word with un-. */
final class DoubleNegation implements Check {

    private static final Set<String> NEGATIONS = Set.of(
            "nicht",
            "kein",
            "keine",
            "keinen",
            "keinem",
            "keiner",
            "keines",
            "nie",
            "niemals",
            "niemand",
            "niemanden",
            "niemandem",
            "nirgends",
            "nirgendwo",
            "ohne");
    private static final Set<String> LISTING = Set.of("und", "oder", "noch", "sondern", "sowie", "aber", "auch");
    private static final Set<String> UNTIL = Set.of("bevor", "ehe", "solange");
    private static final Set<String> RELATIVE = Set.of("der", "die", "das", "den", "dem", "dessen", "deren");
    private static final Set<String> DEGREES = Set.of("ganz", "so", "völlig", "gerade", "sehr", "allzu");

    @Override
    public List<Hint> hints(Prose prose) {
        List<Hint> hints = new ArrayList<>();
        prose.sentences().forEach(sentence -> look(sentence, prose.german(), hints));
        return hints;
    }

    private static void look(Sentence sentence, WordForms german, List<Hint> hints) {
        int negation = -1;
        int comma = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isOneOf(LISTING) || token.isMarkOf(";:–")) {
                negation = -1;
            } else if (token.isMark(',')) {
                negation = comma > negation ? -1 : negation;
                comma = i;
            } else if (isNegation(sentence, i)) {
                boolean sameClause = comma < negation;
                if (negation >= 0 && (sameClause || goesOn(sentence, negation, comma, i))) {
                    hints.add(hint(sentence, "twice", negation, i));
                }
                int lifted = liftedBy(sentence, i, german);
                if (lifted > i) {
                    hints.add(hint(sentence, "un", i, lifted));
                }
                negation = i;
            }
        }
    }

    private static boolean isNegation(Sentence sentence, int i) {
        return sentence.token(i).isOneOf(NEGATIONS)
                && !"nur".equals(sentence.token(i + 1).text());
    }

    /**
     * Whether the clause behind the comma says nothing of its own: "nicht, bevor Sie nicht …", "keiner, der nicht …".
     */
    private static boolean goesOn(Sentence sentence, int negation, int comma, int second) {
        Token after = sentence.token(second + 1);
        return sentence.token(comma + 1).isOneOf(UNTIL)
                || (comma == negation + 1 && sentence.token(comma + 1).isOneOf(RELATIVE))
                || "zu".equals(after.text())
                || after.is(WordForm.INFINITIVE_WITH_TO);
    }

    private static int liftedBy(Sentence sentence, int negation, WordForms german) {
        int next = negation + 1;
        if (sentence.token(next).isOneOf(DEGREES)) {
            next++;
        }
        boolean not = "nicht".equals(sentence.token(negation).lower());
        return not && UnWords.isNegative(sentence.token(next), german) ? next : -1;
    }

    private static Hint hint(Sentence sentence, String variant, int first, int last) {
        Token end = sentence.token(last);
        return Hint.of(Kind.DOUBLE_NEGATION, variant, sentence.token(first).start(), end.end(), end.text());
    }
}
