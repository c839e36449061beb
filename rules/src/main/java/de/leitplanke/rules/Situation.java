package de.leitplanke.rules;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * One assignment of single values to facts: an entry of the enumeration. Held as codes: 0 is unknown, else the ordinal of
 * the value plus 1.
 */
public final class Situation {

    private final int[] codes;

    Situation(int[] codes) {
        this.codes = codes;
    }

    static Situation unknown() {
        return new Situation(new int[Fact.all().size()]);
    }

    /** The code of the value of a fact: 0 if it is unknown, else its place among {@link Fact#allowed} from 1. */
    public int code(Fact fact) {
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

    /** Both together, where each knows what the other does not. */
    Situation and(Situation other) {
        int[] joined = codes.clone();
        for (int fact = 0; fact < joined.length; fact++) {
            joined[fact] |= other.codes[fact];
        }
        return new Situation(joined);
    }

    /** The known values as facts; a release counts for every data class. */
    public Facts facts() {
        FactsBuilder facts = Facts.builder();
        Fact.all().stream().filter(this::knows).forEach(fact -> facts.with(fact, value(fact)));
        return facts.build();
    }

    /** The values of some facts in German words. */
    String inWords(Collection<Fact> named) {
        return Fact.all().stream()
                .filter(fact -> named.contains(fact) && knows(fact))
                .map(fact -> fact.german() + ": " + value(fact).name() + " ("
                        + value(fact).german() + ")")
                .collect(Collectors.joining("; "));
    }

    FactValue value(Fact fact) {
        return fact.allowed().get(code(fact) - 1);
    }

    /** True if the situation says something about the fact. */
    public boolean knows(Fact fact) {
        return code(fact) != 0;
    }
}
