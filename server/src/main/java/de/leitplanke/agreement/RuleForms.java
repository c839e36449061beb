package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Effect;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Profile;
import de.leitplanke.rules.RuleForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** Reads the form of a rule and lays out its condition. */
public final class RuleForms {

    private RuleForms() {}

    /**
     * One fact in the form of a condition.
     *
     * @param chosen the values that are ticked
     */
    public record FactRow(Fact fact, Set<FactValue> chosen) {

        public String field() {
            return "wert." + fact.key();
        }
    }

    static RuleForm empty() {
        return new RuleForm(
                "",
                Effect.HINT,
                Optional.of(new RuleForm.Rows(true, new LinkedHashMap<>())),
                Set.of(),
                Set.of(),
                "",
                "");
    }

    static List<FactRow> rows(RuleForm form) {
        return Fact.all().stream()
                .map(fact -> new FactRow(
                        fact,
                        form.when()
                                .map(rows -> rows.values().getOrDefault(fact, Set.of()))
                                .orElse(Set.of())))
                .toList();
    }

    /** A new rule gets its id here, so that nobody has to invent one. */
    static RuleForm sent(MultiValueMap<String, String> form, AgreementVersion draft) {
        return new RuleForm(
                field(form, "kennung").isEmpty() ? freeId(draft) : field(form, "kennung"),
                chosen(form, "folge", Effect.values()).stream().findFirst().orElse(Effect.HINT),
                form.containsKey("behalten") ? Optional.empty() : Optional.of(rows(form)),
                chosen(form, "profil", Profile.values()),
                chosen(form, "auflage", Obligation.values()),
                field(form, "meldung"),
                field(form, "weg"));
    }

    private static RuleForm.Rows rows(MultiValueMap<String, String> form) {
        SequencedMap<Fact, Set<FactValue>> values = new LinkedHashMap<>();
        for (Fact fact : Fact.all()) {
            Set<FactValue> ticked = new LinkedHashSet<>();
            form.getOrDefault("wert." + fact.key(), new ArrayList<>())
                    .forEach(code -> fact.value(code).ifPresent(ticked::add));
            if (!ticked.isEmpty()) {
                values.put(fact, ticked);
            }
        }
        return new RuleForm.Rows(!"eine".equals(field(form, "verbunden")), values);
    }

    private static <E extends Enum<E>> Set<E> chosen(MultiValueMap<String, String> form, String name, E[] codes) {
        List<String> sent = form.getOrDefault(name, new ArrayList<>());
        return Arrays.stream(codes)
                .filter(code -> sent.contains(code.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String freeId(AgreementVersion draft) {
        Set<String> taken = draft.rules().stream().map(rule -> rule.id()).collect(Collectors.toSet());
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "added-rule-" + n)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
