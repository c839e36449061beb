package de.leitplanke.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record of a decision as canonical JSON (RFC 8785). It holds no time, no person and no text, so equal facts under
 * an equal version give the same bytes for ever.
 *
 * @param json the canonical form
 */
public record Receipt(String json) {

    static Receipt of(Decision decision, Map<String, Integer> rejectedFindings) {
        Map<String, Object> json = new TreeMap<>();
        json.put("outcome", decision.outcome().name());
        json.put("version", decision.version().number());
        json.put("versionHash", decision.version().hash());
        json.put("engine", RuleEngine.VERSION);
        json.put("hits", decision.hits().stream().map(hit -> hit(decision, hit)).toList());
        json.put("obligations", decision.duties().stream().map(Receipt::duty).toList());
        json.put("missingFacts", decision.missing().stream().map(Fact::key).toList());
        json.put("byDefault", decision.byDefault());
        if (!rejectedFindings.isEmpty()) {
            json.put("rejectedFindings", rejectedFindings);
        }
        return new Receipt(CanonicalJson.write(json));
    }

    /** SHA-256 of the canonical form, as {@code sha256:} and 64 hexadecimal digits. */
    public String hash() {
        return Sha256.of(json);
    }

    private static Map<String, Object> hit(Decision decision, Hit hit) {
        Rule rule = hit.rule();
        return Map.of(
                "rule", rule.id(),
                "effect", rule.effect().name(),
                "citation", rule.citation().toString(),
                "clause", rule.clause(),
                "textHash", decision.version().textHash(rule.clause()),
                "because", hit.because().stream().map(Receipt::ground).toList());
    }

    private static Map<String, Object> ground(Ground ground) {
        return Map.of(
                "fact", ground.fact().key(),
                "values", ground.values().stream().map(FactValue::name).toList());
    }

    private static Map<String, Object> duty(Duty duty) {
        List<String> citations =
                duty.citations().stream().map(Citation::toString).toList();
        return Map.of("obligation", duty.obligation().name(), "citations", citations);
    }
}
