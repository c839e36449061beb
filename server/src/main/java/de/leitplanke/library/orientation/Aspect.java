package de.leitplanke.library.orientation;

import java.util.Arrays;
import java.util.Optional;

/** What can be understood of a task; each has a letter that stands for it in an address. */
public enum Aspect {
    FIELD("f"),
    PURPOSES("z"),
    CLASSES("d"),
    TOOL("w"),
    FORM("k"),
    AUDIENCE("a"),
    LEVEL("s"),
    TOOL_CALLS("c"),
    PASS("p"),
    ACKNOWLEDGEMENT("b"),
    /** What the wording forbids although no rule expresses it, see {@link Topic}. */
    TOPIC("t"),
    /** That it is about work with AI at all. */
    USE("u"),
    /** What the words leave open although a value could be assumed: names of aspects. */
    OPEN("o"),
    /** What the person has answered herself: names of aspects. */
    ANSWERED("n"),
    /** What was not read but assumed, since it is so in questions like this one: names of aspects. */
    ASSUMED("v");

    private final String letter;

    Aspect(String letter) {
        this.letter = letter;
    }

    /** The parameter that stands for it in an address. */
    public String letter() {
        return letter;
    }

    /** Key of the German word for it. */
    public String textKey() {
        return "orientation.aspect." + name();
    }

    static Optional<Aspect> ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.letter.equals(letter))
                .findFirst();
    }
}
