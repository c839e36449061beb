package de.leitplanke.register.oversight;

import de.leitplanke.platform.page.Texts;
import de.leitplanke.rules.AgreementVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The numbers that the agreement in force fixes and the software obeys, such as retention days, in words. */
@Component
class FixedValues {

    private static final List<String> GROUPS = List.of(
            "retention",
            "participation",
            "pilot",
            "review",
            "competence",
            "providers",
            "incidents",
            "objection",
            "steering",
            "term");

    private final Texts texts;

    FixedValues(Texts texts) {
        this.texts = texts;
    }

    /** All of them; one that this software has no words for is shown by its key, never left out. */
    List<FixedValue> of(AgreementVersion version) {
        Stream<FixedValue> threshold = version.values().number("groupThreshold").stream()
                .mapToObj(number -> new FixedValue(words("groupThreshold"), number));
        Stream<FixedValue> grouped = GROUPS.stream()
                .flatMap(group ->
                        version.values().numbers(group).entrySet().stream().map(entry -> value(group, entry)));
        return Stream.concat(threshold, grouped).toList();
    }

    private FixedValue value(String group, Map.Entry<String, Long> entry) {
        return new FixedValue(words(group + "." + entry.getKey()), entry.getValue());
    }

    private String words(String path) {
        String key = "oversight.value." + path;
        return texts.has(key) ? texts.of(key) : path;
    }
}
