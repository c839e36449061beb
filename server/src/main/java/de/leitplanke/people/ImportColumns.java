package de.leitplanke.people;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which column of an imported table holds what, by the German names in its first line. */
final class ImportColumns {

    private static final Map<String, Column> NAMES = Map.of(
            "name", Column.NAME,
            "anmeldename", Column.LOGIN,
            "bereich", Column.DEPARTMENT,
            "rolle", Column.ROLES,
            "rollen", Column.ROLES);

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Set<String> unknown = new HashSet<>();

    enum Column {
        NAME,
        LOGIN,
        DEPARTMENT,
        ROLES
    }

    ImportColumns(List<String> head) {
        for (int place = 0; place < head.size(); place++) {
            Column column = NAMES.get(head.get(place).toLowerCase(Locale.GERMAN));
            if (column == null || places.putIfAbsent(column, place) != null) {
                unknown.add(head.get(place));
            }
        }
    }

    /** A name in the first line that no column has, or that stands there twice. */
    Optional<String> unknown() {
        return unknown.stream().sorted().findFirst();
    }

    boolean areComplete() {
        return places.containsKey(Column.NAME) && places.containsKey(Column.LOGIN);
    }

    String value(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
