package de.leitplanke.rules;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads facts from JSON or from a test in an agreement. */
final class FactsParser {

    private static final String FILE = "facts";

    private final Problems problems;
    private final FactsBuilder builder = Facts.builder();

    private FactsParser(Problems problems) {
        this.problems = problems;
    }

    static FactsReading parse(String json) {
        Problems problems = new Problems();
        return TreeParser.parse(FILE, json, problems)
                .map(tree -> reading(tree, problems))
                .orElseGet(() -> new FactsReading.Refused(problems.sorted()));
    }

    static List<FactsReading> parseEach(String json) {
        Problems problems = new Problems();
        Optional<Tree> tree = TreeParser.parse(FILE, json, problems);
        if (problems.isEmpty() && tree.orElse(null) instanceof Tree.Items list) {
            return list.items().stream()
                    .map(item -> reading(item, new Problems()))
                    .toList();
        } else {
            return List.of(parse(json));
        }
    }

    private static FactsReading reading(Tree tree, Problems problems) {
        Facts facts = parse(tree, problems);
        return problems.isEmpty() ? new FactsReading.Given(facts) : new FactsReading.Refused(problems.sorted());
    }

    /** Reads what can be read and notes the rest. */
    static Facts parse(Tree tree, Problems problems) {
        if (tree instanceof Tree.Keys keys) {
            FactsParser parser = new FactsParser(problems);
            keys.entries().forEach(parser::read);
            return parser.builder.build();
        } else {
            problems.add(tree.at(), "Ein Sachverhalt ist ein Block der Form „Schlüssel: Wert“.");
            return Facts.builder().build();
        }
    }

    private void read(String key, Tree value) {
        if (key.equals(Facts.FIELD_RELEASE)) {
            readRelease(value);
        } else {
            Optional<Fact> fact = Fact.ofKey(key).filter(known -> known != Fact.RELEASE);
            if (fact.isPresent()) {
                readValues(fact.get(), value);
            } else {
                problems.add(value.at(), "Unbekannter Sachverhalt „" + key + "“. Möglich sind: " + keys() + ".");
            }
        }
    }

    private void readValues(Fact fact, Tree tree) {
        if (fact.isSet() != tree instanceof Tree.Items) {
            String shape = fact.isSet() ? "eine Liste von Werten" : "ein einzelner Wert";
            problems.add(tree.at(), "„" + fact.key() + "“ ist " + shape + ".");
            return;
        }
        List<Tree> items = tree instanceof Tree.Items many ? many.items() : List.of(tree);
        Set<FactValue> values = new LinkedHashSet<>();
        for (Tree item : items) {
            value(fact, item).ifPresent(values::add);
        }
        if (!values.isEmpty()) {
            builder.with(fact, values);
        } else if (items.isEmpty()) {
            problems.add(
                    tree.at(),
                    "„" + fact.key()
                            + "“ ist leer. Nennen Sie mindestens einen Wert oder lassen Sie den Schlüssel weg, wenn er unbekannt ist.");
        }
    }

    private void readRelease(Tree tree) {
        if (!(tree instanceof Tree.Keys keys)) {
            problems.add(tree.at(), "„fieldRelease“ nennt je Datenklasse die Freigabe, zum Beispiel {D2: MASKED}.");
            return;
        }
        Map<DataClass, Release> released = new EnumMap<>(DataClass.class);
        keys.entries().forEach((code, value) -> {
            Optional<FactValue> dataClass = Fact.DATA_CLASSES.value(code);
            if (dataClass.isEmpty()) {
                problems.add(value.at(), unknownValue(Fact.DATA_CLASSES, code));
            }
            Optional<FactValue> release = value(Fact.RELEASE, value);
            if (dataClass.isPresent() && release.isPresent()) {
                released.put((DataClass) dataClass.get(), (Release) release.get());
            }
        });
        builder.fieldRelease(released);
    }

    private Optional<FactValue> value(Fact fact, Tree tree) {
        String code = Entries.shown(tree);
        Optional<FactValue> value = fact.value(code);
        if (value.isEmpty()) {
            problems.add(tree.at(), unknownValue(fact, code));
        }
        return value;
    }

    private static String unknownValue(Fact fact, String code) {
        return "Unbekannter Wert „" + code + "“ für „" + fact.key() + "“. Möglich sind: " + fact.codes() + ".";
    }

    private static String keys() {
        Stream<String> keys = Fact.all().stream().map(fact -> fact == Fact.RELEASE ? Facts.FIELD_RELEASE : fact.key());
        return keys.sorted().collect(Collectors.joining(", "));
    }
}
