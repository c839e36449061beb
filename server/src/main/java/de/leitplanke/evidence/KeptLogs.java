package de.leitplanke.evidence;

import java.util.List;
import org.springframework.stereotype.Service;

/** Which logs of the closed list the software really keeps, as its modules declare it. */
@Service
public class KeptLogs {

    private final List<LogTables> tables;
    private final List<EndingRows> ending;

    KeptLogs(List<LogTables> tables, List<EndingRows> ending) {
        this.tables = tables;
        this.ending = ending;
    }

    /** Its tables with their schemas in alphabetical order; none if the log is not kept. */
    public List<String> tables(String log) {
        return tables.stream()
                .filter(kept -> kept.log().equals(log))
                .flatMap(kept -> kept.tables().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the software deletes it when its period is over. */
    public boolean endsByItself(String log) {
        return ending.stream().anyMatch(rows -> rows.log().id().equals(log));
    }
}
