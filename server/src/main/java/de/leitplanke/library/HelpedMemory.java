package de.leitplanke.library;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseCookie;

/**
 * What this browser has answered already. Only the browser keeps it, until it is closed: a session on the server would
 * tell who it was.
 *
 * @param keys examples that have helped, the first answer first
 */
record HelpedMemory(Set<String> keys) {

    static final String COOKIE = "leitplanke-geholfen";

    private static final int MOST = 60;

    static HelpedMemory read(String cookie) {
        return new HelpedMemory(Arrays.stream(cookie.split("\\."))
                .filter(key -> key.matches("[a-z0-9-]{1,80}"))
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    boolean contains(String key) {
        return keys.contains(key);
    }

    /** The cookie with one more; the oldest answers go when it becomes long. */
    ResponseCookie with(String key, boolean secure) {
        Set<String> all = new LinkedHashSet<>(keys);
        all.add(key);
        List<String> last = all.stream().skip(Math.max(0, all.size() - MOST)).toList();
        return ResponseCookie.from(COOKIE, String.join(".", last))
                .path("/beispiele")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Strict")
                .build();
    }
}
