package de.leitplanke.rules;

import java.util.List;
import java.util.Optional;

/**
 * What shows that the software keeps a guarantee. It belongs to the software and not to the norm: it is no part of the
 * canonical form, so that renaming a test asks nobody for a new signature.
 *
 * @param tests the tests that prove it, in order
 * @param notYet what is still open and where it will come from, German; empty if nothing is
 */
public record Proof(List<ProvingTest> tests, Optional<String> notYet) {

    /**
     * A test of the software.
     *
     * @param name class with its package, {@code #}, and the method
     * @param shows what it shows, as a German sentence for everybody
     */
    public record ProvingTest(String name, String shows) {

        /** Name of the class with its package. */
        public String className() {
            return name.substring(0, name.indexOf('#'));
        }

        /** Name of the method. */
        public String method() {
            return name.substring(name.indexOf('#') + 1);
        }
    }
}
