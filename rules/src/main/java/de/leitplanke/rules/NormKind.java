package de.leitplanke.rules;

/** What kind of norm a clause or sentence is, and so what software may claim about it. */
public enum NormKind {
    /** A machine can decide it; it has rules and tests. */
    RULE("Regel"),
    /** A person must judge; software only asks for the judgement and keeps it. */
    HUMAN_JUDGEMENT("Urteil eines Menschen"),
    /** A course of action with steps or periods. */
    PROCEDURE("Verfahren"),
    /** A promise to the staff that the software itself must keep. */
    GUARANTEE("Garantie"),
    /** Explains and has no effect of its own. */
    EXPLANATION("Erläuterung");

    private final String german;

    NormKind(String german) {
        this.german = german;
    }

    /** The kind in German words. */
    public String german() {
        return german;
    }
}
