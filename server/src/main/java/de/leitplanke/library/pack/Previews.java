package de.leitplanke.library.pack;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReports;
import de.leitplanke.library.Examples;
import de.leitplanke.library.pack.Pack.Packed;
import de.leitplanke.library.variant.ReadableExample;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says for each example of a pack what it would be in this town. */
@Component
@Transactional(readOnly = true)
class Previews {

    private final Standings standings;
    private final Examples examples;
    private final ReadableExample readable;
    private final ExampleReports reports;
    private final FieldsOfUse fields;

    Previews(
            Standings standings,
            Examples examples,
            ReadableExample readable,
            ExampleReports reports,
            FieldsOfUse fields) {
        this.standings = standings;
        this.examples = examples;
        this.readable = readable;
        this.reports = reports;
        this.fields = fields;
    }

    PackPreview of(Pack pack, ImportChoice choice) {
        List<FieldOfUse> known = fields.all();
        List<PreviewRow> rows = pack.examples().stream()
                .map(packed -> row(packed, choice, known))
                .toList();
        boolean outdated = rows.stream().anyMatch(row -> choice.isOutdated(row.key(), row.standing()));
        return new PackPreview(pack.manifest(), rows, known, outdated);
    }

    private PreviewRow row(Packed packed, ImportChoice choice, List<FieldOfUse> known) {
        Example sent = packed.example();
        Standing standing = standings.of(packed);
        Example example = choice.field(sent.key())
                .filter(chosen -> known.stream().anyMatch(field -> field.key().equals(chosen)))
                .map(sent::inField)
                .orElse(sent);
        return new PreviewRow(
                example,
                sent.key(),
                sent.field(),
                standing,
                choice.taking(sent.key(), standing),
                reports.of(example),
                readable.text(sent),
                examples.evenRetired(sent.key())
                        .filter(here -> !standing.isSettled())
                        .map(here -> readable.compare(here, sent))
                        .orElse(null));
    }
}
