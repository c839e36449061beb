package de.leitplanke.rules.compare;

import de.leitplanke.rules.AgreementVersion;
import de.leitplanke.rules.LogType;
import de.leitplanke.rules.Obligation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what stands outside the sections: title, parties, profile, fixed values, logs. */
final class HeadDiff {

    private HeadDiff() {}

    static List<ValueChange> of(AgreementVersion before, AgreementVersion after) {
        Map<String, String> old = values(before);
        Map<String, String> planned = values(after);
        Set<String> paths = new LinkedHashSet<>(planned.keySet());
        paths.addAll(old.keySet());
        return paths.stream()
                .map(path -> change(
                        path, Optional.ofNullable(old.get(path)), Optional.ofNullable(planned.get(path))))
                .filter(change -> change.text().changed())
                .toList();
    }

    private static ValueChange change(String path, Optional<String> before, Optional<String> after) {
        return new ValueChange(path, ValueNames.of(path), before, after, SynopsisBuilder.diff(before, after));
    }

    private static Map<String, String> values(AgreementVersion version) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", version.title());
        values.put("town", version.town());
        values.put("parties.employer", version.employer());
        values.put("parties.staffCouncil", version.staffCouncil());
        values.put("profile", version.profile().name());
        values.put("status", version.status());
        List<String> excludes = new ArrayList<>();
        version.excludes().forEach(group -> excludes.add(shown(group)));
        values.put("excludes", String.join("; ", excludes));
        version.values().all().forEach((path, value) -> values.put("facts." + path, value));
        version.logs().forEach(log -> put(values, log));
        return values;
    }

    private static String shown(Set<Obligation> group) {
        return String.join(" / ", group.stream().sorted().map(Obligation::german).toList());
    }

    private static void put(Map<String, String> values, LogType log) {
        String path = "logs." + log.id() + ".";
        values.put(path + "title", log.title());
        values.put(path + "content", log.content());
        values.put(path + "person", log.person());
        values.put(path + "purpose", log.purpose());
        values.put(path + "necessity", log.necessity());
        log.kept().forEach((unit, value) -> values.put(path + "kept." + unit, value));
        values.put(path + "readers", String.join(", ", log.readers()));
        values.put(path + "staffCouncil", log.staffCouncil());
    }
}
