package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Du and Sie in one text: the rarer of the two is marked. */
final class MixedAddress {

    private static final Set<String> FAMILIAR = Set.of(
            "du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "euch", "euer", "eure",
            "euren", "eurem", "eurer");
    /** The polite pronouns, always written with a capital letter. */
    static final Set<String> POLITE = Set.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres");

    private MixedAddress() {}

    static List<Hint> hints(Prose prose) {
        List<Hint> familiar = new ArrayList<>();
        List<Hint> polite = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                if (token.isOneOf(FAMILIAR)) {
                    familiar.add(hint(token));
                } else if (i > sentence.firstWord() && POLITE.contains(token.text())) {
                    polite.add(hint(token));
                }
            }
        }
        if (familiar.isEmpty() || polite.isEmpty()) {
            return List.of();
        }
        return familiar.size() <= polite.size() ? familiar : polite;
    }

    private static Hint hint(Token token) {
        return Hint.of(Kind.ADDRESS, "mixed", token.start(), token.end());
    }
}
