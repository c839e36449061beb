package de.leitplanke.agreement;

import de.leitplanke.rules.Clause;
import de.leitplanke.rules.NormKind;
import de.leitplanke.rules.Proof;
import de.leitplanke.rules.Proofs;
import de.leitplanke.rules.Section;
import de.leitplanke.rules.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The guarantees of a clause as the page of proofs shows them.
 *
 * @param clause its id
 * @param citation its place
 * @param section title of the section it stands in
 * @param plain the clause in plain language
 * @param sentences the wording of its guarantees
 * @param sameWording whether the tests were written for exactly this wording
 * @param tests what shows that they are kept
 * @param notYet what is still open
 */
public record GuaranteeLine(
        String clause,
        String citation,
        String section,
        String plain,
        List<String> sentences,
        boolean sameWording,
        List<Test> tests,
        List<String> notYet) {

    /** A test in words, with its name and how it went. */
    public record Test(String shows, String name, TestedBuild.State state) {}

    /** The weakest of its tests; unknown without any. */
    public TestedBuild.State state() {
        Set<TestedBuild.State> states = tests.stream().map(Test::state).collect(Collectors.toSet());
        if (states.contains(TestedBuild.State.FAILED)) {
            return TestedBuild.State.FAILED;
        }
        return states.equals(Set.of(TestedBuild.State.PASSED)) ? TestedBuild.State.PASSED : TestedBuild.State.UNKNOWN;
    }

    static List<Sentence> guarantees(Clause clause) {
        return clause.sentences().stream()
                .filter(sentence -> sentence.kind() == NormKind.GUARANTEE)
                .toList();
    }

    static GuaranteeLine of(Section section, Clause clause, Proofs proofs, TestedBuild build) {
        List<Sentence> guarantees = guarantees(clause);
        List<Proof> found = guarantees.stream()
                .flatMap(sentence -> proofs.find(sentence).stream())
                .distinct()
                .toList();
        return new GuaranteeLine(
                clause.id(),
                clause.citation().toString(),
                section.title(),
                clause.plain(),
                guarantees.stream().map(Sentence::text).toList(),
                guarantees.stream().allMatch(proofs::fits),
                found.stream()
                        .flatMap(proof -> proof.tests().stream())
                        .distinct()
                        .map(test -> test(test, build))
                        .toList(),
                found.stream().flatMap(proof -> proof.notYet().stream()).toList());
    }

    private static Test test(Proof.ProvingTest test, TestedBuild build) {
        String shortName = test.className().substring(test.className().lastIndexOf('.') + 1);
        return new Test(test.shows(), shortName + ", " + test.method(), build.of(test.name()));
    }
}
