package de.leitplanke.library.handout;

import de.leitplanke.rules.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the lines of a content file together with the version in force, and notes what does not fit it. */
final class Composition {

    private final AgreedClauses agreed;
    private final List<Gap> gaps = new ArrayList<>();

    Composition(AgreedClauses agreed) {
        this.agreed = agreed;
    }

    List<HandoutSection> sections(List<SectionText> texts) {
        return texts.stream().map(this::section).toList();
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    private HandoutSection section(SectionText text) {
        return new HandoutSection(
                text.id(),
                text.title(),
                text.lines().stream().flatMap(this::line).toList());
    }

    private Stream<HandoutLine> line(LineText line) {
        Optional<Clause> clause = agreed.find(line.clause());
        if (clause.isEmpty()) {
            gaps.add(new Gap(Gap.Reason.MISSING, line.text() == null ? line.clause() : line.text(), line.clause()));
        }
        return clause.map(found -> shown(line, found)).stream();
    }

    private HandoutLine shown(LineText line, Clause clause) {
        String words = clause.plain();
        String citation = clause.citation().toString();
        if (line.text() != null) {
            if (agreed.isAsInModel(clause)) {
                words = line.text();
            } else {
                gaps.add(new Gap(Gap.Reason.REWORDED, line.text(), citation));
            }
        }
        return new HandoutLine(words, citation, clause.id());
    }
}
