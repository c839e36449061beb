package de.leitplanke.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the proof of a guarantee: tests, or what is still open, or both. */
final class ProofParser {

    static final String KEY = "proof";
    static final String MISPLACED = "„proof“ steht nur bei einer Garantie.";

    private static final Pattern TEST = Pattern.compile("([a-z][a-z0-9]*\\.)+[A-Z][A-Za-z0-9]*#[a-z][A-Za-z0-9]*");

    private ProofParser() {}

    /** The proof at a clause or sentence; empty if there is none. */
    static Optional<Proof> in(Entries norm, Problems problems) {
        return norm.find(KEY).map(tree -> proof(Entries.of(tree, problems, "tests", "notYet"), problems));
    }

    private static Proof proof(Entries entries, Problems problems) {
        List<Proof.ProvingTest> tests = new ArrayList<>();
        for (Tree tree : entries.items("tests")) {
            Entries test = Entries.of(tree, problems, "test", "shows");
            String name = test.text("test");
            if (!name.isEmpty() && !TEST.matcher(name).matches()) {
                problems.add(test.at("test"), "„" + name + "“ ist kein Test der Form paket.Klasse#methode.");
            }
            tests.add(new Proof.ProvingTest(name, test.text("shows")));
        }
        Optional<String> notYet = entries.optionalText("notYet");
        if (tests.isEmpty() && notYet.isEmpty()) {
            problems.add(entries.at(), "„proof“ nennt Tests unter „tests“ oder unter „notYet“, was noch fehlt.");
        }
        return new Proof(List.copyOf(tests), notYet);
    }
}
