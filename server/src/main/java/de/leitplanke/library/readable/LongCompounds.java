package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Long words that are put together, with a place for a hyphen where both halves are sure. */
final class LongCompounds implements Check {

    @Override
    public List<Hint> hints(Prose prose) {
        int longest = prose.level().longWord();
        List<Hint> hints = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() && token.length() > longest) {
                    parts(token, longest, prose.german(), hints);
                }
            }
        }
        return hints;
    }

    private static void parts(Token token, int longest, WordForms german, List<Hint> hints) {
        int start = 0;
        for (String part : token.text().split("-", -1)) {
            CompoundParts compound = new CompoundParts(part, german);
            if (part.length() > longest && compound.isCompound()) {
                hints.add(hint(compound, token.start() + start, part));
            }
            start += part.length() + 1;
        }
    }

    private static Hint hint(CompoundParts compound, int start, String part) {
        Optional<String> hyphenated = compound.hyphenated();
        return Hint.of(
                Kind.LONG_COMPOUND,
                hyphenated.isPresent() ? "hyphen" : "",
                start,
                start + part.length(),
                part,
                part.length(),
                hyphenated.orElse(""));
    }
}
