package de.leitplanke.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One immutable version of the agreement: its text, its rules, and the decisions that follow from them. */
public final class AgreementVersion {

    private final Head head;
    private final List<Section> sections;
    private final Map<String, Clause> clauses;
    private final Map<String, String> textHashes;
    private final String canonical;
    private final String hash;
    private final RuleEngine engine;

    AgreementVersion(Head head, List<Section> sections, String canonical) {
        this.head = head;
        this.sections = List.copyOf(sections);
        this.clauses = sections.stream()
                .flatMap(section -> section.clauses().stream())
                .collect(Collectors.toMap(Clause::id, clause -> clause, (one, other) -> one, LinkedHashMap::new));
        this.textHashes = clauses.values().stream().collect(Collectors.toMap(Clause::id, Clause::textHash));
        this.canonical = canonical;
        this.hash = Sha256.of(canonical);
        this.engine = RuleEngine.of(head.profile(), rules());
    }

    /** Stable id of the agreement, the same in all its versions. */
    public String id() {
        return head.id();
    }

    public String title() {
        return head.title();
    }

    public String town() {
        return head.town();
    }

    /** The employer's side as it signs. */
    public String employer() {
        return head.employer();
    }

    /** The staff council's side as it signs. */
    public String staffCouncil() {
        return head.staffCouncil();
    }

    /** Number of the version, from 1. */
    public int number() {
        return head.number();
    }

    public Profile profile() {
        return head.profile();
    }

    /** What this text is and what it still needs, German. */
    public String status() {
        return head.status();
    }

    public List<Section> sections() {
        return sections;
    }

    public Optional<Clause> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }

    /** All rules in the order of the text, those of other profiles and the default rule included. */
    public List<Rule> rules() {
        return clauses.values().stream()
                .flatMap(clause -> clause.rules().stream())
                .toList();
    }

    /** Fixed values that software reads, for example the retention days. */
    public HeadValues values() {
        return head.values();
    }

    /** The closed list of logs that may exist. */
    public List<LogType> logs() {
        return head.logs();
    }

    /** Groups of obligations that may never be due together. */
    public List<Set<Obligation>> excludes() {
        return head.excludes();
    }

    /** The whole version as canonical JSON (RFC 8785): what is signed, and what {@link AgreementReader} reads back. */
    public String canonical() {
        return canonical;
    }

    /** SHA-256 of {@link #canonical()}, as {@code sha256:} and 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Decides a situation. Never fails: what is unknown comes back as a missing fact. */
    public Decision decide(Facts facts) {
        return engine.decide(this, facts);
    }

    RuleEngine engine() {
        return engine;
    }

    Source source() {
        return head.source();
    }

    String textHash(String clause) {
        return Optional.ofNullable(textHashes.get(clause)).orElseThrow();
    }
}
