package de.leitplanke.workspace.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result that leaves the house, with what has to be known about it.
 *
 * @param text plain form: paragraphs parted by an empty line, headings with {@code #}, list items with {@code -},
 *     {@code *} or {@code 1.}, two blanks of indent per level, {@code **strong**}
 * @param label words that say AI took part, see {@link Labels}; null where the agreement asks for none
 * @param toolClass codes of the classes of the tools that took part, T0 to T4, joined by commas
 * @param receiptHash hashes of the receipts, one per order that led to the text, joined by commas
 * @param town name of the town as it stands under the document
 */
public record FinishedDocument(
        String title,
        String text,
        @Nullable String label,
        String toolClass,
        String receiptId,
        String receiptHash,
        List<Signer> signers,
        String town) {

    /** Who has checked the text and answers for it, and since when. */
    public record Signer(String name, LocalDate date) {}

    public FinishedDocument {
        signers = List.copyOf(signers);
    }
}
