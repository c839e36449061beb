package de.leitplanke.workspace;

import de.leitplanke.people.OwnContent;
import de.leitplanke.people.PersonId;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.export.DocxExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The signed results of a person as Word files, with label and receipt as when they are downloaded one by one. */
@Component
class FinishedTexts implements OwnContent {

    private final Assignments assignments;
    private final Pieces pieces;
    private final Documents documents;

    FinishedTexts(Assignments assignments, Pieces pieces, Documents documents) {
        this.assignments = assignments;
        this.pieces = pieces;
        this.documents = documents;
    }

    @Override
    public List<OwnFile> of(PersonId person) {
        return assignments.by(person).stream()
                .filter(assignment -> assignment.state() == AssignmentState.RELEASED)
                .map(assignment -> new Work(assignment, pieces.of(assignment.content())))
                .map(this::file)
                .toList();
    }

    private OwnFile file(Work work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocxExport.write(documents.document(work), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OwnFile(ResultPage.fileName(work.content().title()) + ".docx", out.toByteArray());
    }
}
