package de.leitplanke.library.pack;

import de.leitplanke.register.FieldOfUse;
import java.util.List;

/**
 * What would come of a pack.
 *
 * @param fields the fields of use of this town, by name
 * @param outdated whether something has changed since the page that the choice was made on
 */
public record PackPreview(PackManifest manifest, List<PreviewRow> rows, List<FieldOfUse> fields, boolean outdated) {

    /** What there is something to decide on. */
    public List<PreviewRow> open() {
        return rows.stream().filter(row -> !row.standing().isSettled()).toList();
    }

    /** What is here already. */
    public List<PreviewRow> settled() {
        return rows.stream().filter(row -> row.standing().isSettled()).toList();
    }

    public List<PreviewRow> taken() {
        return rows.stream().filter(PreviewRow::isTaken).toList();
    }
}
