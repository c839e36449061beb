package de.leitplanke.agreement;

import de.leitplanke.rules.AgreementCheck;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.ToolClass;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which data may go into which tool, as the engine decides it when everything else is in order. */
public final class Matrix {

    private final Map<DataClass, Map<ToolClass, MatrixWord>> words = new EnumMap<>(DataClass.class);

    private Matrix(AgreementVersion version) {
        for (DataClass data : DataClass.values()) {
            Map<ToolClass, MatrixWord> row = new EnumMap<>(ToolClass.class);
            for (ToolClass tool : ToolClass.values()) {
                row.put(tool, word(version, data, tool));
            }
            words.put(data, row);
        }
    }

    public static Matrix of(AgreementVersion version) {
        return new Matrix(version);
    }

    public List<DataClass> data() {
        return List.of(DataClass.values());
    }

    public List<ToolClass> tools() {
        return List.of(ToolClass.values());
    }

    public MatrixWord word(DataClass data, ToolClass tool) {
        return words.getOrDefault(data, Map.of()).getOrDefault(tool, MatrixWord.FORBIDDEN);
    }

    /** The words that occur, to be explained below the table. */
    public List<MatrixWord> used() {
        return Arrays.stream(MatrixWord.values())
                .filter(word -> words.values().stream().anyMatch(row -> row.containsValue(word)))
                .toList();
    }

    private static MatrixWord word(AgreementVersion version, DataClass data, ToolClass tool) {
        Decision clear = decide(version, data, tool, Form.CLEAR, Release.NONE);
        if (permits(clear)) {
            return demands(clear, Obligation.GIVE_REASON) ? MatrixWord.WITH_REASON : MatrixWord.ALLOWED;
        }
        boolean clearOnRelease = permits(decide(version, data, tool, Form.CLEAR, Release.CLEAR));
        if (permits(decide(version, data, tool, Form.MASKED, Release.NONE))) {
            return clearOnRelease ? MatrixWord.PLACEHOLDERS_OR_RELEASE : MatrixWord.WITH_PLACEHOLDERS;
        }
        boolean maskedOnRelease = permits(decide(version, data, tool, Form.MASKED, Release.MASKED));
        return clearOnRelease || maskedOnRelease ? MatrixWord.WITH_RELEASE : MatrixWord.FORBIDDEN;
    }

    private static Decision decide(
            AgreementVersion version, DataClass data, ToolClass tool, Form form, Release release) {
        return version.decide(AgreementCheck.IN_ORDER.toBuilder()
                .dataClasses(data)
                .toolClass(tool)
                .form(form)
                .fieldRelease(Map.of(data, release))
                .build());
    }

    private static boolean permits(Decision decision) {
        return decision.outcome() == Outcome.ALLOWED || decision.outcome() == Outcome.ALLOWED_WITH_OBLIGATIONS;
    }

    private static boolean demands(Decision decision, Obligation obligation) {
        return decision.duties().stream().anyMatch(duty -> duty.obligation() == obligation);
    }
}
