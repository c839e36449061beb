package de.leitplanke.workspace;

import de.leitplanke.evidence.LogTables;
import de.leitplanke.evidence.PersonalDataSource;
import de.leitplanke.evidence.PersonalSubject;
import de.leitplanke.evidence.PersonalTable;
import de.leitplanke.evidence.RetainedLog;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is stored of somebody's assignments, and in which logs of the closed list it stands. */
@Configuration
class AssignmentData {

    private static final String ASSIGNMENT = "workspace.assignment";
    private static final String KEY = "workspace.assignment_key";
    private static final String PERSON_KEY = "workspace.person_key";

    @Bean
    PersonalDataSource ownAssignments() {
        return () -> List.of(new PersonalSubject(
                        "assignments",
                        RetainedLog.ASSIGNMENTS.id(),
                        "logs.deletion",
                        PersonalTable.referring(ASSIGNMENT)
                                .sinceDay("changed_on")
                                .legible("state, changed_on"),
                        PersonalTable.referring(KEY),
                        PersonalTable.referring(PERSON_KEY))
                .seenAt("/arbeitsplatz")
                .deletedAt("/arbeitsplatz/alle-loeschen"));
    }

    @Bean
    LogTables assignmentTables() {
        return LogTables.of(RetainedLog.ASSIGNMENTS.id(), ASSIGNMENT, KEY, PERSON_KEY);
    }

    /** Reviews and signatures are part of the sealed content. */
    @Bean
    LogTables reviewTables() {
        return LogTables.of("L3", ASSIGNMENT);
    }
}
