package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Section;
import java.util.stream.IntStream;

/** Names for new clauses and sections, so that nobody has to invent ids. */
final class FreeName {

    /** Name of the first clause of a new section. */
    static final String FIRST = "first";

    private FreeName() {}

    static String in(AgreementVersion version, String section) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "added-" + n)
                .filter(name -> version.clause(section + "." + name).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    static String forSection(AgreementVersion version) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "section-" + n)
                .filter(name -> version.sections().stream().map(Section::id).noneMatch(name::equals))
                .findFirst()
                .orElseThrow();
    }
}
