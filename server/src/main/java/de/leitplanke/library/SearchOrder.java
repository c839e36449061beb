package de.leitplanke.library;

import java.util.Arrays;

/** In which order examples that were found stand. */
public enum SearchOrder {
    FIT("passend", "rank desc, place, key"),
    TITLE("titel", "title, key"),
    TIME("zeit", "minutes_from, minutes_to, place, key"),
    NEW("neu", "changed_on desc, place, key");

    private final String path;
    private final String sql;

    SearchOrder(String path, String sql) {
        this.path = path;
        this.sql = sql;
    }

    /** The word in addresses, as in {@code /beispiele?ordnung=titel}. */
    public String path() {
        return path;
    }

    public String textKey() {
        return "library.order." + name();
    }

    /** The columns to order by, as they stand in a statement. */
    String sql() {
        return sql;
    }

    static SearchOrder of(String path) {
        return Arrays.stream(values())
                .filter(order -> order.path.equals(path))
                .findFirst()
                .orElse(FIT);
    }
}
