package de.leitplanke.rules;

/** One assignment of single values to facts, as codes: 0 is unknown, else the ordinal of the value plus 1. */
final class Situation {

    private final int[] codes;

    Situation(int[] codes) {
        this.codes = codes;
    }

    static Situation unknown() {
        return new Situation(new int[Fact.all().size()]);
    }

    int code(Fact fact) {
        return codes[fact.index()];
    }

    int code(int fact) {
        return codes[fact];
    }

    Situation with(Fact fact, int code) {
        int[] changed = codes.clone();
        changed[fact.index()] = code;
        return new Situation(changed);
    }

    FactValue value(Fact fact) {
        return fact.allowed().get(code(fact) - 1);
    }

    boolean knows(Fact fact) {
        return code(fact) != 0;
    }
}
