package de.leitplanke.library.pack;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** What somebody has chosen for each example of a pack; what is not chosen is as it was offered. */
record ImportChoice(MultiValueMap<String, String> form) {

    Taking taking(String key, Standing standing) {
        return value("wahl." + key)
                .flatMap(Taking::of)
                .filter(standing.takings()::contains)
                .orElse(standing.takings().getFirst());
    }

    /** Key of the field of use that is chosen instead of the one that the file names. */
    Optional<String> field(String key) {
        return value("feld." + key);
    }

    /** Whether the page showed another standing, which has changed since. */
    boolean isOutdated(String key, Standing now) {
        return value("stand." + key).filter(shown -> !shown.equals(now.name())).isPresent();
    }

    private Optional<String> value(String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
