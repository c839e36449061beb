package de.leitplanke.workspace;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Obligation;
import de.leitplanke.workspace.AssignmentContent.Order;
import de.leitplanke.workspace.Desk.Work;
import de.leitplanke.workspace.view.ReceiptView;
import de.leitplanke.workspace.view.ReceiptView.RoundReceiptView;
import de.leitplanke.workspace.view.ReceiptView.SignatureView;
import de.leitplanke.workspace.view.VerdictView.RuleView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a receipt back for people. */
final class ReceiptViews {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReceiptViews() {}

    static ReceiptView of(Work work, Optional<AgreementVersion> inForce) {
        Rounds rounds = work.content().rounds();
        return new ReceiptView(
                work.id().path(),
                work.content().title(),
                work.id().value().toString(),
                work.content().signatures().stream()
                        .map(signature -> new SignatureView(signature.name(), signature.textHash()))
                        .toList(),
                IntStream.range(0, rounds.all().size())
                        .mapToObj(place -> round(
                                place + 1,
                                rounds.ledToChosen(place),
                                rounds.all().get(place).order(),
                                inForce))
                        .toList());
    }

    private static RoundReceiptView round(int number, boolean used, Order order, Optional<AgreementVersion> inForce) {
        JsonNode receipt = JSON.readTree(order.receipt());
        return new RoundReceiptView(
                number,
                used,
                "outcome." + receipt.path("outcome").asString(),
                order.toolName(),
                order.toolClass().name(),
                receipt.path("version").asInt(),
                receipt.path("versionHash").asString(),
                order.duties().stream().map(Obligation::german).toList(),
                rejected(receipt),
                order.receiptHash(),
                rules(receipt, inForce),
                order.receipt());
    }

    private static Map<String, Integer> rejected(JsonNode receipt) {
        Map<String, Integer> counts = new TreeMap<>();
        receipt.path("rejectedFindings")
                .properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asInt()));
        return counts;
    }

    /** The words of a rule come from the version that decided, if it is still the one in force. */
    private static List<RuleView> rules(JsonNode receipt, Optional<AgreementVersion> inForce) {
        List<RuleView> rules = new ArrayList<>();
        for (JsonNode hit : receipt.path("hits")) {
            String words = inForce.filter(version ->
                            version.hash().equals(receipt.path("versionHash").asString()))
                    .flatMap(version -> version.rules().stream()
                            .filter(rule -> rule.id().equals(hit.path("rule").asString()))
                            .findFirst())
                    .map(rule -> rule.message())
                    .orElse(hit.path("rule").asString());
            rules.add(new RuleView(
                    words,
                    "",
                    hit.path("citation").asString(),
                    hit.path("clause").asString()));
        }
        return rules;
    }
}
