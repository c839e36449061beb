package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.leitplanke.rules.AcknowledgementStatus;
import de.leitplanke.rules.AgreementReader;
import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.ContractStatus;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Decision;
import de.leitplanke.rules.Duty;
import de.leitplanke.rules.Facts;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.HighRiskProcedure;
import de.leitplanke.rules.Obligation;
import de.leitplanke.rules.Outcome;
import de.leitplanke.rules.PassStatus;
import de.leitplanke.rules.Profile;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.Reading;
import de.leitplanke.rules.Region;
import de.leitplanke.rules.Release;
import de.leitplanke.rules.ReleaseStatus;
import de.leitplanke.rules.Role;
import de.leitplanke.rules.TextLength;
import de.leitplanke.rules.ToolCalls;
import de.leitplanke.rules.ToolClass;
import de.leitplanke.rules.TrainingUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The shipped agreement decides every cell of data class and tool class as the matrix says, in every form. */
class DecidedMatrixTest {

    /**
     * A allowed, W with a reason, M with confirmed placeholders (in clear text like F), F where the field of use is
     * released for the class, X never. Rows are data classes, columns tool classes.
     */
    private static final String MATRIX = """
               T0 T1 T2 T3 T4
            D0 X  A  A  A  A
            D1 X  W  A  A  A
            D2 X  X  M  M  M
            D3 X  X  X  F  F
            D4 X  X  X  X  F
            D5 X  X  X  F  F
            D6 X  X  X  X  X
            D7 X  X  W  W  W
            D8 X  X  F  F  A
            """;

    private static final AgreementVersion AGREEMENT = shipped();

    @TestFactory
    List<DynamicTest> everyCellInEveryFormAndRelease() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : MATRIX.lines().skip(1).toList()) {
            Iterator<String> codes = Pattern.compile(" +").splitAsStream(line).iterator();
            DataClass data = DataClass.valueOf(codes.next());
            for (ToolClass tool : ToolClass.values()) {
                char code = codes.next().charAt(0);
                for (Form form : Form.values()) {
                    for (Release release : Release.values()) {
                        String name = data + " in " + tool + ", " + form + ", released " + release + ": " + code;
                        tests.add(dynamicTest(name, () -> check(code, data, tool, form, release)));
                    }
                }
            }
        }
        assertThat(tests).hasSize(9 * 5 * 2 * 3);
        return tests;
    }

    private static void check(char code, DataClass data, ToolClass tool, Form form, Release release) {
        Decision decision = AGREEMENT.decide(facts(data, tool, form, release));
        boolean released = release == Release.CLEAR || (release == Release.MASKED && form == Form.MASKED);
        boolean masked = code == 'M' && form == Form.MASKED;
        boolean permitted = switch (code) {
            case 'A', 'W' -> true;
            case 'M' -> masked || released;
            case 'F' -> released;
            default -> false;
        };
        if (permitted) {
            assertThat(decision.outcome()).isIn(Outcome.ALLOWED, Outcome.ALLOWED_WITH_OBLIGATIONS);
            List<Obligation> duties =
                    decision.duties().stream().map(Duty::obligation).toList();
            assertThat(duties.contains(Obligation.GIVE_REASON)).isEqualTo(code == 'W');
            assertThat(duties.contains(Obligation.PSEUDONYMISE_AND_CONFIRM) || !masked)
                    .isTrue();
        } else {
            assertThat(decision.outcome()).isEqualTo(code == 'X' ? Outcome.FORBIDDEN : Outcome.APPROVAL_NEEDED);
        }
        assertThat(decision.hits()).isNotEmpty();
    }

    /** Everything that the matrix does not speak of is in order. */
    private static Facts facts(DataClass data, ToolClass tool, Form form, Release release) {
        return Facts.builder()
                .dataClasses(data)
                .form(form)
                .fieldRelease(Map.of(data, release))
                .toolClass(tool)
                .toolStatus(ReleaseStatus.RELEASED)
                .contract(tool == ToolClass.T2 || tool == ToolClass.T3 ? ContractStatus.VALID : ContractStatus.MISSING)
                .training(TrainingUse.OFF)
                .region(
                        switch (tool) {
                            case T0 -> Region.THIRD_COUNTRY_UNCHECKED;
                            case T1 -> Region.THIRD_COUNTRY_CHECKED;
                            case T2, T3 -> Region.EU;
                            case T4 -> Region.HOUSE;
                        })
                .fieldStatus(ReleaseStatus.RELEASED)
                .purposes(Purpose.DRAFT)
                .highRiskProcedure(HighRiskProcedure.COMPLETE)
                .audience(Audience.INTERNAL)
                .automationLevel(AutomationLevel.A1)
                .toolCalls(ToolCalls.NONE)
                .acknowledgement(AcknowledgementStatus.CURRENT)
                .pass(PassStatus.VALID)
                .role(Role.EMPLOYEE)
                .length(TextLength.ORDINARY)
                .build();
    }

    private static AgreementVersion shipped() {
        Reading reading = AgreementReader.read(Path.of("..", "content", "agreement"));
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        AgreementVersion version = ((Reading.Accepted) reading).version();
        assertThat(version.profile()).isEqualTo(Profile.P3);
        return version;
    }
}
