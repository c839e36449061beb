package de.leitplanke.library.guide;

import de.leitplanke.platform.start.Given;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a chapter as it stands in its file.
 *
 * @param id stable short name, also in the address
 * @param title what the navigation and the heading say
 * @param lead the chapter in two sentences
 * @param part the part of an order that the chapter teaches; null for chapters about the whole
 * @param question the question that the part answers; needed with a part
 * @param phrase how the part can sound; needed with a part
 * @param before an order as it is often written
 * @param after the same order done well
 * @param clauses ids of clauses or sections of the agreement to read with it
 * @param examples keys of examples that show it
 * @param tryText an order with the fault of this chapter, to be mended
 * @param exercise number of the exercise of the course that trains it
 */
public record ChapterHead(
        String id,
        String title,
        String lead,
        @Nullable OrderPart part,
        @Nullable String question,
        @Nullable String phrase,
        String before,
        String after,
        List<Evidence> evidence,
        List<String> clauses,
        List<String> examples,
        String tryText,
        String exercise) {

    public ChapterHead {
        Given.all("id", id, "title", title, "lead", lead, "before", before, "after", after);
        Given.all("evidence", evidence, "clauses", clauses, "examples", examples);
        Given.all("tryText", tryText, "exercise", exercise);
        if (part != null) {
            Given.all("question", question, "phrase", phrase);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("Worauf sich das Kapitel stützt, fehlt.");
        }
        evidence = List.copyOf(evidence);
        clauses = List.copyOf(clauses);
        examples = List.copyOf(examples);
    }
}
