package de.leitplanke.people;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates all accounts of a table or none. */
@Service
class PeopleImport {

    private final ImportReader reader;
    private final StaffChanges changes;

    PeopleImport(ImportReader reader, StaffChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    sealed interface Outcome {}

    record Created(List<StaffChanges.WithLink> accounts) implements Outcome {}

    record Refused(ImportedTable table) implements Outcome {}

    /** Reads the table anew: since the preview somebody else may have taken a name. */
    @Transactional
    Outcome create(String text) {
        ImportedTable table = reader.read(text);
        if (!table.isSound()) {
            return new Refused(table);
        }
        List<StaffChanges.WithLink> created = new ArrayList<>();
        for (ImportRow row : table.rows()) {
            switch (changes.add(NewAccount.entered(row.name(), row.login()), row.department(), row.roles())) {
                case StaffChanges.WithLink link -> created.add(link);
                case StaffChanges.Rejected refused ->
                    throw new IllegalStateException("a sound row was refused: " + refused.textKey());
                case StaffChanges.Changed changed -> throw new IllegalStateException("nothing was to change");
            }
        }
        return new Created(created);
    }
}
