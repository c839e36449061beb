package de.leitplanke.evidence;

import de.leitplanke.people.PersonId;
import de.leitplanke.platform.page.Texts;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the system knows about a person: from the catalogue of the database where a person is referred to, from
 * the modules what it means. Computed on request; nothing is written.
 */
@Service
@Transactional(readOnly = true)
class KnownAboutMe {

    private static final String ACCESS_LOG = RetainedLog.LOG_ACCESS.id();

    private final List<PersonalDataSource> sources;
    private final PersonReferences references;
    private final AgreedReasons reasons;
    private final RetentionDays periods;
    private final KeptLogs kept;
    private final Texts texts;

    KnownAboutMe(
            List<PersonalDataSource> sources,
            PersonReferences references,
            AgreedReasons reasons,
            RetentionDays periods,
            KeptLogs kept,
            Texts texts) {
        this.sources = sources;
        this.references = references;
        this.reasons = reasons;
        this.periods = periods;
        this.kept = kept;
        this.texts = texts;
    }

    OwnData of(PersonId person) {
        Map<String, String> conditions = references.conditions();
        AgreedReasons.Reasons agreed = reasons.inForce();
        return new OwnData(
                described().stream()
                        .map(subject -> subject(subject, agreed, conditions, person))
                        .toList(),
                undescribed(conditions, person),
                !kept.tables(ACCESS_LOG).isEmpty(),
                sources.stream()
                        .flatMap(source -> source.accesses(person).stream())
                        .sorted(Comparator.comparing(ToldAccess::day).reversed())
                        .toList());
    }

    /** Every subject of every module. */
    List<PersonalSubject> described() {
        return sources.stream().flatMap(source -> source.subjects().stream()).toList();
    }

    private List<OwnData.Table> undescribed(Map<String, String> conditions, PersonId person) {
        Set<String> names = described().stream()
                .flatMap(subject -> subject.tables().stream())
                .map(PersonalTable::name)
                .collect(Collectors.toSet());
        return conditions.entrySet().stream()
                .filter(found -> !names.contains(found.getKey()))
                .map(found -> references.count(PersonalTable.referring(found.getKey()), found.getValue(), person))
                .toList();
    }

    private OwnData.Subject subject(
            PersonalSubject subject, AgreedReasons.Reasons agreed, Map<String, String> conditions, PersonId person) {
        String words = "own." + subject.key();
        String log = subject.log();
        return new OwnData.Subject(
                subject.key(),
                texts.of(words + ".title"),
                texts.of(words + ".what"),
                texts.of(words + ".why"),
                log == null ? null : agreed.necessity(log).orElse(null),
                log,
                agreed.clause(subject.clause()).orElse(null),
                period(log).map(period -> texts.of(words + ".kept", period)).orElseGet(() -> texts.of(words + ".kept")),
                texts.of(words + ".readers"),
                subject.seenAt(),
                subject.deletedAt(),
                subject.tables().stream()
                        .map(table -> references.count(table, condition(table, conditions), person))
                        .toList());
    }

    private static String condition(PersonalTable table, Map<String, String> conditions) {
        String condition = table.condition() == null ? conditions.get(table.name()) : table.condition();
        if (condition == null) {
            throw new IllegalStateException(table.name() + " refers to no person");
        }
        return condition;
    }

    private Optional<String> period(@Nullable String log) {
        return Optional.ofNullable(log).flatMap(RetainedLog::numbered).map(found -> words(found, periods.of(found)));
    }

    private String words(RetainedLog log, Period period) {
        return switch (log.unit()) {
            case DAYS -> texts.of("agreement.kept.days", period.getDays());
            case MONTHS -> texts.of("agreement.kept.months", period.getMonths());
            default -> texts.of("agreement.kept.years", period.getYears());
        };
    }
}
