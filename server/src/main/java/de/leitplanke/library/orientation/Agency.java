package de.leitplanke.library.orientation;

import java.util.List;
import java.util.Set;

/** Tells who is to do something: the AI, or a person with its help. */
final class Agency {

    private static final Set<String> MADE_TO = Set.of("lassen", "lass", "lasse", "laesst", "lassn");
    private static final Set<String> PERSONS =
            Set.of("ich", "wir", "man", "er", "du", "jemand", "kollege", "kollegin", "sekretariat", "mensch");
    private static final Set<String> BY_MEANS = Set.of("mit", "mitm", "per", "via", "mithilfe", "von", "vom", "dank");
    private static final Set<String> ARTICLES = Set.of(
            "der", "die", "das", "dem", "den", "unser", "unserem", "unserm", "unserer", "einer", "einem", "so", "n");

    private final List<Token> tokens;
    private final Mentions mentions;
    private final Set<String> tools;

    /**
     * Reads one text.
     *
     * @param tools concepts for AI and its tools
     */
    Agency(List<Token> tokens, Mentions mentions, Set<String> tools) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.tools = tools;
    }

    /** Whether the AI is to do what is mentioned there: it is made to, or it is the last doer before that. */
    boolean isOfTool(Mention deed) {
        int next = deed.last() + 1;
        if (next < tokens.size() && MADE_TO.contains(tokens.get(next).word())) {
            return true;
        }
        for (int at = deed.first() - 1; at >= 0; at--) {
            if (PERSONS.contains(tokens.get(at).word())) {
                return false;
            }
            if (isTool(at) && !isMeans(at)) {
                return true;
            }
        }
        int clause = tokens.get(deed.last()).clause();
        for (int at = next; at < tokens.size() && tokens.get(at).clause() == clause; at++) {
            if (PERSONS.contains(tokens.get(at).word())) {
                return false;
            }
            if (isTool(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTool(int place) {
        return tools.stream().anyMatch(tool -> mentions.covers(tool, place));
    }

    private boolean isMeans(int place) {
        int before = place - 1;
        while (before >= 0 && (ARTICLES.contains(tokens.get(before).word()) || isTool(before))) {
            before--;
        }
        return before >= 0 && BY_MEANS.contains(tokens.get(before).word());
    }
}
