package de.leitplanke.evidence;

import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.start.StartStep;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Deletes what is logged when its period is over, without anybody asking; the one place that does so. */
@Service
class Retention implements StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final List<EndingRows> all;
    private final RetentionDays periods;
    private final DeletionRecords records;
    private final TownOfThisInstallation town;
    private final Clock clock;

    Retention(
            List<EndingRows> all,
            RetentionDays periods,
            DeletionRecords records,
            TownOfThisInstallation town,
            Clock clock) {
        this.all = all;
        this.periods = periods;
        this.records = records;
        this.town = town;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 900;
    }

    /** After days without a server, or from a backup: what is overdue goes before anybody sees it. */
    @Override
    public void run() {
        forgetWhatIsOver();
    }

    /** Every hour, since the server may be off at night; the day decides. */
    @Scheduled(cron = "0 7 * * * *", zone = "Europe/Berlin")
    void forgetWhatIsOver() {
        CurrentMunicipality.run(town.get().id(), () -> rowsOfLogs().forEach(this::forget));
    }

    private Map<RetainedLog, List<EndingRows>> rowsOfLogs() {
        return all.stream()
                .collect(Collectors.groupingBy(
                        EndingRows::log, () -> new EnumMap<>(RetainedLog.class), Collectors.toList()));
    }

    /** What cannot be deleted keeps nothing else from ending, but the log is then not proven to have ended. */
    private void forget(RetainedLog log, List<EndingRows> all) {
        LocalDate today = LocalDate.now(clock);
        LocalDate over = periods.lastDayOver(log, today);
        List<EndingRows> left =
                all.stream().filter(rows -> !forgets(rows, over)).toList();
        if (left.isEmpty()) {
            records.add(log, new DeletionRecord(today, over));
        }
    }

    private static boolean forgets(EndingRows rows, LocalDate lastDayOver) {
        try {
            rows.forgetUntil(lastDayOver);
            return true;
        } catch (DataAccessException | TransactionException failed) {
            LOG.error(
                    "Abgelaufenes aus Protokoll {} ist nicht gelöscht ({}). In einer Stunde folgt der nächste Versuch.",
                    rows.log().id(),
                    failed.getClass().getSimpleName());
            return false;
        }
    }
}
