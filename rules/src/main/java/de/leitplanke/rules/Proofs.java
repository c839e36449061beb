package de.leitplanke.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proofs that a software knows for guarantees, by the id of their sentence. They are read from the agreement that
 * is shipped with the software and hold for every version that has the same sentences.
 */
public final class Proofs {

    private final Map<String, Sentence> proven;

    private Proofs(Map<String, Sentence> proven) {
        this.proven = proven;
    }

    /** The proofs that stand in a version read from its folder; a version read from its canonical form has none. */
    public static Proofs of(AgreementVersion shipped) {
        return new Proofs(sentences(shipped)
                .filter(sentence -> sentence.proof().isPresent())
                .collect(Collectors.toMap(Sentence::id, sentence -> sentence)));
    }

    /** Of a software that proves nothing. */
    public static Proofs none() {
        return new Proofs(Map.of());
    }

    /** The proof of a guarantee, by its id. */
    public Optional<Proof> find(Sentence guarantee) {
        return Optional.ofNullable(proven.get(guarantee.id())).flatMap(Sentence::proof);
    }

    /** Whether the proof was written for exactly this wording. */
    public boolean fits(Sentence guarantee) {
        Sentence known = proven.get(guarantee.id());
        return known != null && known.text().equals(guarantee.text());
    }

    /** All sentences of a version that promise something the software itself must keep, in the order of the text. */
    public static List<Sentence> guarantees(AgreementVersion version) {
        return sentences(version)
                .filter(sentence -> sentence.kind() == NormKind.GUARANTEE)
                .toList();
    }

    /** The guarantees of a version for which the software names neither a test nor what is still open. */
    public List<Problem> missing(AgreementVersion version) {
        return guarantees(version).stream()
                .filter(sentence -> find(sentence).isEmpty())
                .map(
                        sentence -> Problem.at(
                                sentence.source(),
                                sentence.citation() + " („" + sentence.id()
                                        + "“) ist eine Garantie, aber das Programm nennt keinen Test, der sie belegt, und nicht, was noch fehlt."))
                .toList();
    }

    private static Stream<Sentence> sentences(AgreementVersion version) {
        return version.sections().stream()
                .flatMap(section -> section.clauses().stream())
                .flatMap(clause -> clause.sentences().stream());
    }
}
