package de.leitplanke.rules.compare;

import de.leitplanke.rules.Section;
import java.util.Optional;

/**
 * The heading of a section in both versions.
 *
 * @param id stable id of the section
 * @param before the section as it is, empty if it is new
 * @param after the section as planned, empty if it is dropped
 * @param title its title without the number, compared
 */
public record SectionRow(String id, Optional<Section> before, Optional<Section> after, TextDiff title)
        implements SynopsisRow {

    @Override
    public Status status() {
        return Status.of(before.isPresent(), after.isPresent(), renumbered(), title.changed());
    }

    @Override
    public boolean changed() {
        return before.isEmpty() || after.isEmpty() || title.changed();
    }

    private boolean renumbered() {
        return !before.map(Section::number).equals(after.map(Section::number));
    }
}
