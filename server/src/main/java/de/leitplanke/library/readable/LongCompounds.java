package de.leitplanke.library.readable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Long words that are put together, with a place for a hyphen where both halves are sure. */
final class LongCompounds implements SentenceCheck {

    @Override
    public List<Hint> hints(Sentence sentence, Level level) {
        List<Hint> hints = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.length() > level.longWord()) {
                parts(token, level, hints);
            }
        }
        return hints;
    }

    private static void parts(Token token, Level level, List<Hint> hints) {
        int start = 0;
        for (String part : token.text().split("-", -1)) {
            CompoundParts compound = new CompoundParts(part);
            if (part.length() > level.longWord() && compound.isCompound()) {
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
