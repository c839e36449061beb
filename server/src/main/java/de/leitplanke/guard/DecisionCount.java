package de.leitplanke.guard;

import de.leitplanke.evidence.Part;
import de.leitplanke.evidence.RuleCounters;
import de.leitplanke.register.Tool;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Decision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Counts a decision where a text was really to leave; previews while somebody writes are not counted. A counter
 * protects nobody, so one that is lost stops no work and lets nothing through: the decision stands before it is
 * counted.
 */
@Service
public class DecisionCount {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionCount.class);

    private final RuleCounters counters;

    DecisionCount(RuleCounters counters) {
        this.counters = counters;
    }

    /** Counts what the agreement decided; a refusal without a decision has no rules to count. */
    public void count(Judgement judgement, Tool tool, Set<DataClass> classes) {
        if (judgement instanceof Judgement.Decided(Decision decision)) {
            try {
                counters.count(things(decision, tool, classes));
            } catch (RuntimeException e) {
                // Only the kind of failure: messages of exceptions may quote what was being counted.
                LOG.warn("a decision was not counted: {}", e.getClass().getName());
            }
        }
    }

    private static Map<Part, List<String>> things(Decision decision, Tool tool, Set<DataClass> classes) {
        return Map.of(
                Part.RULE,
                decision.hits().stream().map(hit -> hit.rule().id()).toList(),
                Part.DATA_CLASS,
                classes.stream().map(DataClass::name).toList(),
                Part.TOOL,
                List.of(tool.key()),
                Part.OUTCOME,
                List.of(decision.outcome().name()));
    }
}
