package de.leitplanke.evidence;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may read which report: for hits of rules the agreement's list of logs says so. */
@Component
class ReportReaders {

    static final Set<Role> ALL = Set.of(Role.AI_OFFICER, Role.STAFF_COUNCIL, Role.DATA_PROTECTION, Role.EMPLOYER);

    private final StatisticsTerms terms;

    ReportReaders(StatisticsTerms terms) {
        this.terms = terms;
    }

    /** The reports that a person may read; for everybody without one the pages do not exist. */
    List<Report> of(SignedIn person) {
        List<Report> reports = Arrays.stream(Report.values())
                .filter(report -> mayRead(person, report))
                .toList();
        if (reports.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return reports;
    }

    /** The report at this address, if the person may read it. */
    Report open(SignedIn person, String path) {
        return Report.at(path)
                .filter(report -> mayRead(person, report))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean mayRead(SignedIn person, Report report) {
        return ALL.stream().anyMatch(person::has)
                && switch (report) {
                    case ACKNOWLEDGEMENTS -> true;
                    case RULE_HITS ->
                        terms.inForce()
                                .filter(found -> person.roles().stream()
                                        .anyMatch(role -> found.readersOfHits().contains(role.name())))
                                .isPresent();
                };
    }
}
