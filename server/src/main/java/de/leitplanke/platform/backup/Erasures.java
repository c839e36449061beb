package de.leitplanke.platform.backup;

import de.leitplanke.platform.start.Settings;
import de.leitplanke.platform.start.StartStep;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what somebody deleted by hand, so that a backup from before does not bring it back. What ends by its own
 * day needs no memory: the day is in the row.
 */
@Component
public class Erasures implements StartStep {

    /** Longer than any backup may be kept: 30 days after the last change, and 30 more, in the model agreement. */
    static final int DAYS_KEPT = 60;

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);

    private final ErasedList list;
    private final Clock clock;

    Erasures(Settings settings, Clock clock) {
        this.list = new ErasedList(settings.keys());
        this.clock = clock;
    }

    /**
     * To be told inside the transaction that deletes; written down once it is through.
     *
     * @param table full name of a table whose primary key is a random {@code id}
     */
    public void of(String table, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        List<ErasedList.Entry> entries =
                ids.stream().map(id -> ErasedList.Entry.of(today, table, id)).toList();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                write(entries);
            }
        });
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void run() {
        try {
            list.forgetBefore(LocalDate.now(clock).minusDays(DAYS_KEPT));
        } catch (IOException failure) {
            LOG.error("Die Liste der gelöschten Aufträge lässt sich nicht kürzen: {}", failure.toString());
        }
    }

    /** The row is gone whether or not this succeeds; only an old backup would bring it back. */
    private void write(List<ErasedList.Entry> entries) {
        try {
            list.add(entries);
        } catch (IOException failure) {
            LOG.error("Die Liste der gelöschten Aufträge lässt sich nicht ergänzen: {}", failure.toString());
        }
    }
}
