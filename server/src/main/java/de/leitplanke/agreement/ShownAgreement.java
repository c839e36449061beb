package de.leitplanke.agreement;

import de.leitplanke.platform.text.GermanTime;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Clause;
import de.leitplanke.rules.Rule;
import de.leitplanke.rules.Section;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version as pages show it.
 *
 * @param inForceFrom since when it binds; null for a draft
 */
public record ShownAgreement(
        AgreementVersion version, @Nullable OffsetDateTime inForceFrom, List<SignatureLine> signatures) {

    /**
     * A signature in words.
     *
     * @param fingerprint first 16 hexadecimal digits of the public key's SHA-256, in groups of four
     */
    public record SignatureLine(String partyKey, String signedAt, boolean demo, String fingerprint) {

        static SignatureLine of(Signature signature) {
            return new SignatureLine(
                    signature.party().textKey(),
                    GermanTime.minute(signature.signedAt()),
                    signature.demo(),
                    signature.fingerprint());
        }
    }

    public boolean isInForce() {
        return inForceFrom != null;
    }

    public String since() {
        return inForceFrom == null ? "" : GermanTime.day(inForceFrom);
    }

    public Matrix matrix() {
        return Matrix.of(version);
    }

    /** The clauses of a section in which the search has a hit at this depth. */
    public List<Clause> clauses(Section section, Search search, Depth depth) {
        return section.clauses().stream()
                .filter(clause -> search.finds(clause, depth))
                .toList();
    }

    public List<Section> sections(Search search, Depth depth) {
        return version.sections().stream()
                .filter(section -> !clauses(section, search, depth).isEmpty())
                .toList();
    }

    public long hits(Search search, Depth depth) {
        return version.sections().stream()
                .mapToLong(section -> clauses(section, search, depth).size())
                .sum();
    }

    public @Nullable ConditionLine condition(Rule rule) {
        return rule.condition().map(ConditionLine::of).orElse(null);
    }

    public List<TestLine> tests(Clause clause) {
        return clause.tests().stream().map(TestLine::of).toList();
    }

    /** The profiles in which a rule holds, if the chosen one is not among them; else empty. */
    public String otherProfiles(Rule rule) {
        return rule.profiles().contains(version.profile())
                ? ""
                : rule.profiles().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
