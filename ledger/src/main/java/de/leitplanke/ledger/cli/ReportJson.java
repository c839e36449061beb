package de.leitplanke.ledger.cli;

import de.leitplanke.ledger.Act;
import de.leitplanke.ledger.export.Defect;
import de.leitplanke.ledger.export.ExportReport;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report for other programs; leaves are numbered from 0. */
final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ReportJson() {}

    static String of(ExportReport report) {
        ObjectNode json = JSON.createObjectNode()
                .put("ok", report.isRight())
                .put("size", report.size())
                .put("closed", report.closed())
                .put("ownKeys", report.ownKeys())
                .put("samePage", report.samePage());
        Instant witnessed = report.witnessed();
        if (witnessed != null) {
            json.put("witnessed", witnessed.toString());
        }
        json.put("defectCount", report.defectCount());
        ArrayNode defects = json.putArray("defects");
        report.defects().forEach(defect -> add(defects.addObject(), defect));
        return JSON.writeValueAsString(json);
    }

    private static void add(ObjectNode json, Defect defect) {
        json.put("part", defect.part().name());
        if (defect.index() >= 0) {
            json.put("index", defect.index());
        }
        Act act = defect.act();
        if (act != null) {
            json.put("day", act.day().toString()).put("kind", act.kind()).put("subject", act.subject());
        }
        json.put("message", defect.sentence());
    }
}
