package de.leitplanke.workspace.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the material, for what only detection in the answer can tell: names, streets, identifiers. */
final class Wording {

    private static final int MOST_PARTS = 8;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_PIECE = 80;

    private final List<Tokens> texts;
    private final Map<String, String> spellings = new HashMap<>();
    private final Set<String> pairs = new HashSet<>();
    private boolean wordsRead;
    private @Nullable Set<String> pieces;

    Wording(List<Tokens> texts) {
        this.texts = texts;
    }

    /** Whether the parts of a name stand side by side, in either order: "Weber, Anna" has "Anna Weber". */
    boolean hasName(String normalised) {
        readWords();
        String[] parts = normalised.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            if (!pairs.contains(parts[i - 1] + " " + parts[i]) && !pairs.contains(parts[i] + " " + parts[i - 1])) {
                return false;
            }
        }
        return parts.length > 1 || spellings.containsKey(normalised);
    }

    /** A word as the material writes it, found by its stem as a name; empty if it is not there. */
    String spelling(String stem) {
        readWords();
        return spellings.getOrDefault(stem, "");
    }

    /** Whether a few neighbouring words, or words and numbers, make up this piece when written in one. */
    boolean hasPiece(String normalised) {
        Set<String> known = pieces;
        if (known == null) {
            known = readPieces();
            pieces = known;
        }
        return known.contains(normalised);
    }

    private void readWords() {
        if (!wordsRead) {
            wordsRead = true;
            texts.forEach(this::readWords);
        }
    }

    private void readWords(Tokens tokens) {
        String last = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isWord()) {
                String stem = Stems.ofName(token.text());
                spellings.putIfAbsent(stem, token.text());
                if (!last.isEmpty()) {
                    pairs.add(last + " " + stem);
                }
                last = stem;
            } else if (!token.isDash() && !token.isSign(",.'’")) {
                last = "";
            }
        }
    }

    private Set<String> readPieces() {
        Set<String> found = new HashSet<>();
        for (Tokens tokens : texts) {
            for (int at = 0; at < tokens.size(); at++) {
                if (tokens.at(at).kind() != Token.Kind.SIGN) {
                    readPieces(tokens, at, found);
                }
            }
        }
        return found;
    }

    private static void readPieces(Tokens tokens, int at, Set<String> found) {
        StringBuilder piece = new StringBuilder();
        boolean number = false;
        int words = 0;
        int last = Math.min(tokens.size(), at + 2 * MOST_PARTS);
        for (int i = at; i < last && piece.length() <= LONGEST_PIECE; i++) {
            Token token = tokens.at(i);
            if (token.kind() != Token.Kind.SIGN) {
                number |= token.isNumber();
                words++;
                piece.append(AddressScanner.spelledOut(tokens, i));
                if (number || words <= MOST_WORDS) {
                    found.add(piece.toString());
                }
            }
        }
    }
}
