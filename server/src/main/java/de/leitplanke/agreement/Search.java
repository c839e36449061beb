package de.leitplanke.agreement;

import de.leitplanke.rules.Clause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A search within the agreement; without a term it finds everything and marks nothing. */
public final class Search {

    private static final int LONGEST = 80;

    private final String term;
    private final @Nullable Pattern pattern;

    private Search(String term) {
        this.term = term;
        this.pattern = term.isEmpty() ? null : pattern(term);
    }

    static Search of(@Nullable String wish) {
        String term = wish == null ? "" : wish.strip();
        return new Search(term.length() > LONGEST ? term.substring(0, LONGEST) : term);
    }

    public String term() {
        return term;
    }

    public boolean isEmpty() {
        return pattern == null;
    }

    /** A stretch of text, either a hit or what lies between hits. */
    public record Piece(String text, boolean hit) {}

    /** The text cut at its hits; the pieces joined are the text. */
    public List<Piece> pieces(String text) {
        if (pattern == null) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        Matcher hits = pattern.matcher(text);
        while (hits.find()) {
            if (hits.start() > done) {
                pieces.add(new Piece(text.substring(done, hits.start()), false));
            }
            pieces.add(new Piece(hits.group(), true));
            done = hits.end();
        }
        if (done < text.length()) {
            pieces.add(new Piece(text.substring(done), false));
        }
        return pieces;
    }

    /** Whether what is shown of the clause at this depth has a hit. */
    boolean finds(Clause clause, Depth depth) {
        return pattern == null
                || pattern.matcher(depth == Depth.PLAIN ? clause.plain() : clause.text())
                        .find()
                || pattern.matcher(clause.citation().toString()).find();
    }

    /** Spaces of the term also stand for the narrow spaces of citations. */
    private static Pattern pattern(String term) {
        return Pattern.compile(
                Arrays.stream(term.split("\\s+", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[\\s\\u202f\\u00a0]+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
