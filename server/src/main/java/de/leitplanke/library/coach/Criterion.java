package de.leitplanke.library.coach;

/** What the coach looks for. */
public enum Criterion {
    Q1(Kind.STRENGTH, 18),
    Q2(Kind.STRENGTH, 14),
    Q3(Kind.STRENGTH, 10),
    Q4(Kind.STRENGTH, 10),
    Q5(Kind.STRENGTH, 6),
    Q6(Kind.STRENGTH, 6),
    Q7(Kind.STRENGTH, 8),
    Q8(Kind.STRENGTH, 16),
    Q9(Kind.STRENGTH, 4),
    Q10(Kind.STRENGTH, 2),
    Q11(Kind.WEAKNESS, 6),
    M1(Kind.WEAKNESS, 2),
    M2(Kind.WEAKNESS, 6),
    M3(Kind.WEAKNESS, 10),
    M4(Kind.WEAKNESS, 0),
    V7(Kind.FLAG, 0);

    /** What it means for the order when the coach recognises it. */
    public enum Kind {
        STRENGTH,
        WEAKNESS,
        FLAG
    }

    private final Kind kind;
    private final int points;

    Criterion(Kind kind, int points) {
        this.kind = kind;
        this.points = points;
    }

    public Kind kind() {
        return kind;
    }

    /** Key of its short German name. */
    public String textKey() {
        return "coach." + name() + ".name";
    }

    /**
     * Points a strength earns before those of irrelevant criteria are spread, or one occurrence of a weakness costs.
     */
    int points() {
        return points;
    }
}
