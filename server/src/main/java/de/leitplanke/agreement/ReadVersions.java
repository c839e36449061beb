package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Reading;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Turns stored rows into versions. Reading one costs more than a decision, and a version never changes: each is read
 * once per hash. What does not fit its hash is named in the log.
 */
@Component
class ReadVersions {

    private static final Logger LOG = LoggerFactory.getLogger(ReadVersions.class);

    private final Versions versions;
    private final Map<String, AgreementVersion> read = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    ReadVersions(Versions versions) {
        this.versions = versions;
    }

    /** The version of this row; empty if the stored text is not what its hash says. */
    Optional<AgreementVersion> of(Versions.Row row) {
        AgreementVersion known = read.get(row.hash());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<AgreementVersion> intact = intact(versions.canonical(row.id()), row.hash());
        intact.ifPresentOrElse(version -> read.put(row.hash(), version), () -> report(row, "nicht unverändert"));
        return intact;
    }

    static Optional<AgreementVersion> intact(String canonical, String hash) {
        return AgreementReader.fromCanonical(canonical) instanceof Reading.Accepted accepted
                        && accepted.version().hash().equals(hash)
                        && accepted.version().canonical().equals(canonical)
                ? Optional.of(accepted.version())
                : Optional.empty();
    }

    /** Names in the log, once, why a stored version does not count. */
    void report(Versions.Row row, String what) {
        if (reported.add(row.hash() + what)) {
            LOG.error("Die gespeicherte Vereinbarung {} ist {}. Sie gilt nicht.", row.hash(), what);
        }
    }
}
