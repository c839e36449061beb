package de.leitplanke.evidence;

import de.leitplanke.platform.seal.SecretFile;
import de.leitplanke.platform.start.Settings;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way in which figures about people or their use of AI come into being: only for groups that reach the
 * threshold, only for whole months, only in fixed dimensions, rounded, and the first publication is final.
 */
@Service
@Transactional
public class Statistics {

    private static final int SECRET_BYTES = 32;

    private final PublishedFigures published;
    private final StatisticsTerms terms;
    private final List<ReportSource> sources;
    private final Rounding rounding;

    @Autowired
    Statistics(
            PublishedFigures published,
            StatisticsTerms terms,
            List<ReportSource> sources,
            Settings settings,
            SecureRandom random) {
        this(published, terms, sources, new Rounding(secret(settings, random)));
    }

    Statistics(PublishedFigures published, StatisticsTerms terms, List<ReportSource> sources, Rounding rounding) {
        this.published = published;
        this.terms = terms;
        this.sources = sources;
        this.rounding = rounding;
    }

    /** The table of a month, published now if nobody has asked before; empty if it cannot have one yet. */
    public Optional<PublishedTable> table(Report report, YearMonth month) {
        return published.find(report, month).or(() -> publish(report, month));
    }

    /** The months that have been published, the newest first. */
    List<YearMonth> months(Report report) {
        return published.months(report);
    }

    /** Of two who ask first, the second gets what the first has published. */
    private Optional<PublishedTable> publish(Report report, YearMonth month) {
        published.lock();
        return published.find(report, month).or(() -> {
            Optional<PublishedTable> fresh = terms.inForce()
                    .flatMap(found ->
                            counted(report, month).map(count -> table(report, month, count, found.threshold())));
            fresh.ifPresent(published::add);
            return fresh;
        });
    }

    private Optional<ReportSource.Count> counted(Report report, YearMonth month) {
        return sources.stream()
                .filter(source -> source.report() == report)
                .findFirst()
                .flatMap(source -> source.count(month));
    }

    private PublishedTable table(Report report, YearMonth month, ReportSource.Count count, long threshold) {
        return new PublishedTable(report, month, count.subject(), rows(count.lines(), threshold, rounding));
    }

    /** What may be shown of these lines, in their order. */
    static List<PublishedTable.Row> rows(List<Line> lines, long threshold, Rounding rounding) {
        Set<Line> hidden = Suppression.hidden(lines, threshold);
        return lines.stream()
                .map(line -> new PublishedTable.Row(
                        line.part(),
                        line.key(),
                        line.name(),
                        hidden.contains(line) ? Figure.TOO_FEW : rounding.figure(line)))
                .toList();
    }

    private static byte[] secret(Settings settings, SecureRandom random) {
        return SecretFile.read(settings.keys().resolve("statistics.key"), () -> {
            byte[] fresh = new byte[SECRET_BYTES];
            random.nextBytes(fresh);
            return fresh;
        });
    }
}
