package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A form of werden with participle II, in main and subordinate clauses. */
final class Passive implements SentenceCheck {

    private static final Set<String> FINITE =
            Set.of("wird", "werden", "werde", "wirst", "werdet", "wurde", "wurden", "wurdest", "würde", "würden");
    private static final String AFTER_PERFECT = "worden";

    @Override
    public List<Hint> hints(Sentence sentence, Level level) {
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token verb = sentence.token(i);
            if (verb.isOneOf(FINITE) || AFTER_PERFECT.equals(verb.text())) {
                int participle = participleOf(sentence, i);
                if (participle >= 0) {
                    Token first = sentence.token(Math.min(i, participle));
                    Token last = sentence.token(Math.max(i, participle));
                    hints.add(Hint.of(Kind.PASSIVE, "", first.start(), last.end()));
                }
            }
        }
        return hints;
    }

    private static int participleOf(Sentence sentence, int verb) {
        if (Participles.isParticiple(sentence, verb - 1)) {
            return verb - 1;
        }
        return sentence.token(verb).isOneOf(FINITE) ? new VerbBracket(sentence, verb).participle() : -1;
    }
}
