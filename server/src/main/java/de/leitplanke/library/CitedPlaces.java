package de.leitplanke.library;

import de.leitplanke.agreement.AgreementInForce;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the places of the agreement in force that content names by the id of a clause or of a section. */
@Component
public class CitedPlaces {

    private final AgreementInForce agreement;

    CitedPlaces(AgreementInForce agreement) {
        this.agreement = agreement;
    }

    /** The places that exist in the version in force, in the order in which they are named. */
    public List<CitedPlace> of(List<String> ids) {
        return agreement
                .find()
                .map(stored -> ids.stream()
                        .flatMap(id -> place(stored.version(), id).stream())
                        .toList())
                .orElse(List.of());
    }

    /** The place of a clause or, with its first clause, of a section; empty if the version has neither. */
    public static Optional<CitedPlace> place(AgreementVersion version, String id) {
        return version.clause(id)
                .map(clause -> new CitedPlace(
                        clause.citation().toString(),
                        version.sections().get(clause.citation().section() - 1).title(),
                        clause.id()))
                .or(() -> version.sections().stream()
                        .filter(section -> section.id().equals(id))
                        .findFirst()
                        .map(CitedPlaces::place));
    }

    private static CitedPlace place(Section section) {
        return new CitedPlace(
                "§\u202f" + section.number(),
                section.title(),
                section.clauses().getFirst().id());
    }
}
