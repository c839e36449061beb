package de.leitplanke.register.council;

import java.time.LocalDate;
import java.util.UUID;

/** A note or draft that only the staff council reads. */
public record CouncilNote(NoteId id, Content content, LocalDate changedOn) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 20_000;

    /** Identifies a note. */
    public record NoteId(UUID value) {}

    /** What is sealed. */
    public record Content(String title, String text) {

        boolean isComplete() {
            return !title.isBlank()
                    && title.length() <= LONGEST_TITLE
                    && !text.isBlank()
                    && text.length() <= LONGEST_TEXT;
        }
    }

    @Override
    public String toString() {
        return "CouncilNote";
    }
}
