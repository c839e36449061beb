package de.leitplanke.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.rules.Condition;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Fact;
import de.leitplanke.rules.FactValue;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.ToolClass;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionLineTest {

    private static final Condition IN_THE_HOUSE_OR_THE_CLOUD = is(Fact.TOOL_CLASS, ToolClass.T4, ToolClass.T2);
    private static final Condition MASKED = is(Fact.FORM, Form.MASKED);

    @Test
    void valuesStandInTheOrderOfTheVocabularyWithTheirCodes() {
        assertThat(ConditionLine.of(IN_THE_HOUSE_OR_THE_CLOUD).words())
                .isEqualTo("Werkzeugklasse: T2 Vertragscloud in der EU oder T4 Modell im eigenen Haus");
    }

    @Test
    void valuesWithoutAKnownCodeAreWordsOnly() {
        assertThat(ConditionLine.of(MASKED).words()).isEqualTo("Form: mit bestätigten Platzhaltern");
    }

    @Test
    void partsKeepTheirNesting() {
        ConditionLine line = ConditionLine.of(new Condition.All(List.of(
                is(Fact.DATA_CLASSES, DataClass.D2),
                new Condition.Any(List.of(IN_THE_HOUSE_OR_THE_CLOUD, new Condition.Not(MASKED))))));

        assertThat(line.textKey()).isEqualTo("agreement.condition.ALL");
        assertThat(line.parts()).hasSize(2);
        assertThat(line.parts().get(0).words()).isEqualTo("Datenklassen: D2 personenbezogene Angaben");
        assertThat(line.parts().get(1).textKey()).isEqualTo("agreement.condition.ANY");
        assertThat(line.parts().get(1).parts().get(1).textKey()).isEqualTo("agreement.condition.NOT");
    }

    private static Condition is(Fact fact, FactValue... values) {
        return new Condition.Is(fact, Set.of(values));
    }
}
