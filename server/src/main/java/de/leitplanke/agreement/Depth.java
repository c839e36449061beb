package de.leitplanke.agreement;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How deep somebody wants to read: plain language, the wording, or the wording with its rules and tests. */
public enum Depth {
    PLAIN("einfach"),
    TEXT("text"),
    RULES("regeln");

    private final String word;

    Depth(String word) {
        this.word = word;
    }

    /** The value in addresses. */
    public String word() {
        return word;
    }

    /** Key of the German name in the message files. */
    public String textKey() {
        return "agreement.depth." + name();
    }

    static Depth of(@Nullable String wish) {
        return Arrays.stream(values())
                .filter(depth -> depth.word.equals(wish))
                .findFirst()
                .orElse(PLAIN);
    }
}
