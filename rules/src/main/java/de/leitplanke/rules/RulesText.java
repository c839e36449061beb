package de.leitplanke.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes the rules or tests of a clause as the YAML text that reads back to the same. */
final class RulesText {

    private static final List<String> ORDER = List.of(
            "id",
            "sentence",
            "effect",
            "profiles",
            "when",
            "obligations",
            "name",
            "rule",
            "facts",
            "expect",
            "missing",
            "outcome",
            "message",
            "alternative");
    private static final int WIDTH = 100;

    private RulesText() {}

    static String of(List<Tree> items) {
        if (items.isEmpty()) {
            return "";
        }
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setWidth(WIDTH)
                .setSplitLines(true)
                .build();
        return new Dump(settings)
                .dumpToString(items.stream().map(RulesText::ordered).toList());
    }

    private static Object ordered(Tree tree) {
        return switch (tree) {
            case Tree.Keys keys -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                ORDER.stream().filter(keys.entries()::containsKey).forEach(name -> put(entries, keys, name));
                keys.entries().keySet().stream().sorted().forEach(name -> put(entries, keys, name));
                yield entries;
            }
            case Tree.Items list ->
                list.items().stream().map(RulesText::ordered).toList();
            case Tree.Text _, Tree.Whole _, Tree.Flag _ -> tree.plain();
        };
    }

    private static void put(Map<String, Object> entries, Tree.Keys keys, String name) {
        Tree value = keys.entries().get(name);
        if (value != null) {
            entries.putIfAbsent(name, ordered(value));
        }
    }
}
