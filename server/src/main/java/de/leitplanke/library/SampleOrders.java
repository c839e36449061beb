package de.leitplanke.library;

import de.leitplanke.platform.page.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Orders to try the coach with: invented ones and those of the practical examples. */
@Component
class SampleOrders {

    private static final List<String> KEYS = List.of("kurz", "gut", "daten", "entscheidung", "recht");

    private final Texts texts;
    private final Examples examples;

    SampleOrders(Texts texts, Examples examples) {
        this.texts = texts;
        this.examples = examples;
    }

    /** Names of the invented ones, as they stand in an address and in the keys of their texts. */
    List<String> all() {
        return KEYS;
    }

    /** The named invented order, or that of the named example with its invented values, or nothing. */
    String text(String sample, String example) {
        return KEYS.contains(sample)
                ? texts.of("coach.sample." + sample + ".text")
                : examples.byKey(example).map(SampleOrders::filledIn).orElse("");
    }

    private static String filledIn(Example example) {
        return example.template()
                .render(example.variables().stream().collect(Collectors.toMap(Variable::name, Variable::sample)));
    }
}
