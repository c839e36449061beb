package de.leitplanke.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An official act as the log keeps it: the day without a time, the office without a person.
 *
 * @param kind code of the kind, for example {@code VERSION_SIGNED}
 * @param subject what it is about, in words that may become public
 * @param details further values by key
 */
public record Act(String kind, LocalDate day, String subject, SortedMap<String, String> details) {

    public Act {
        details = new TreeMap<>(details);
    }

    public Act(String kind, LocalDate day, String subject, Map<String, String> details) {
        this(kind, day, subject, new TreeMap<>(details));
    }

    /**
     * The act as JSON in the one canonical form (RFC 8785, here with strings alone): keys sorted by UTF-16 units, no
     * white space, escapes only where JSON demands them.
     *
     * @throws IllegalArgumentException if a text holds half a surrogate pair, which UTF-8 cannot carry
     */
    public String canonicalJson() {
        StringBuilder json = new StringBuilder("{\"day\":");
        CanonicalJson.string(day.toString(), json);
        json.append(",\"details\":{");
        String comma = "";
        for (Map.Entry<String, String> detail : details.entrySet()) {
            json.append(comma);
            CanonicalJson.string(detail.getKey(), json);
            json.append(':');
            CanonicalJson.string(detail.getValue(), json);
            comma = ",";
        }
        json.append("},\"kind\":");
        CanonicalJson.string(kind, json);
        json.append(",\"subject\":");
        CanonicalJson.string(subject, json);
        return json.append('}').toString();
    }

    /** The act's commitment under this salt. */
    public Commitment commitment(Salt salt) {
        return Commitment.to(salt, canonicalJson().getBytes(StandardCharsets.UTF_8));
    }
}
