package de.leitplanke.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known about one situation. A fact that is absent is unknown, never "no". Immutable. */
public final class Facts {

    /** Key under which JSON and YAML give the release of the field of use for each data class. */
    static final String FIELD_RELEASE = "fieldRelease";

    // one bit per value; no bit means unknown. The slot of RELEASE stays empty: it depends on the data class.
    private final int[] masks;
    // per data class the ordinal of its release plus 1; 0 means unknown
    private final int[] releases;

    Facts(int[] masks, int[] releases) {
        this.masks = masks.clone();
        this.releases = releases.clone();
    }

    /** Starts with nothing known. */
    public static FactsBuilder builder() {
        return new FactsBuilder(new int[Fact.all().size()], new int[DataClass.values().length]);
    }

    /** Reads one JSON object, for example {@code {"dataClasses": ["D2"], "fieldRelease": {"D2": "MASKED"}}}. */
    public static FactsReading fromJson(String json) {
        return FactsParser.parse(json);
    }

    /** Reads one JSON object or an array of them; one reading per object, in their order. */
    public static List<FactsReading> eachFromJson(String json) {
        return FactsParser.parseEach(json);
    }

    /** A builder that starts with these facts. */
    public FactsBuilder toBuilder() {
        return new FactsBuilder(masks.clone(), releases.clone());
    }

    /** True if something is known about the fact. */
    public boolean knows(Fact fact) {
        return fact == Fact.RELEASE ? releases[0] != 0 : masks[fact.index()] != 0;
    }

    /** The values that hold, in the order of their codes; empty if unknown. For RELEASE see {@link #release}. */
    public List<FactValue> values(Fact fact) {
        int mask = masks[fact.index()];
        return fact.allowed().stream()
                .filter(value -> (mask & 1 << value.ordinal()) != 0)
                .toList();
    }

    /** How the field of use is released for this data class; empty if unknown. */
    public Optional<Release> release(DataClass dataClass) {
        int code = releases[index(dataClass)];
        return code == 0
                ? Optional.empty()
                : Optional.of((Release) Fact.RELEASE.allowed().get(code - 1));
    }

    /** The known facts as canonical JSON, readable by {@link #fromJson}. */
    public String toJson() {
        Map<String, Object> json = new TreeMap<>();
        for (Fact fact : Fact.all()) {
            List<String> codes = values(fact).stream().map(FactValue::name).toList();
            if (fact.isSet() && !codes.isEmpty()) {
                json.put(fact.key(), codes);
            } else if (!codes.isEmpty()) {
                json.put(fact.key(), codes.getFirst());
            }
        }
        if (knows(Fact.RELEASE)) {
            Map<String, Object> released = new TreeMap<>();
            for (DataClass dataClass : DataClass.values()) {
                release(dataClass).ifPresent(release -> released.put(dataClass.name(), release.name()));
            }
            json.put(FIELD_RELEASE, released);
        }
        return CanonicalJson.write(json);
    }

    /** The single situations of which a decision is the join: one per pair of data class and purpose. */
    Situation[] situations() {
        int[] codes = new int[masks.length];
        for (int fact = 0; fact < masks.length; fact++) {
            codes[fact] = masks[fact] == 0 ? 0 : Integer.numberOfTrailingZeros(masks[fact]) + 1;
        }
        int dataClasses = masks[Fact.DATA_CLASSES.index()];
        int purposes = masks[Fact.PURPOSES.index()];
        Situation[] all = new Situation[count(dataClasses) * count(purposes)];
        int next = 0;
        for (int data = dataClasses, i = 0; i < count(dataClasses); i++, data &= data - 1) {
            for (int purpose = purposes, j = 0; j < count(purposes); j++, purpose &= purpose - 1) {
                int[] single = codes.clone();
                if (data != 0) {
                    int dataClass = Integer.numberOfTrailingZeros(data);
                    single[Fact.DATA_CLASSES.index()] = dataClass + 1;
                    single[Fact.RELEASE.index()] = releases[dataClass];
                }
                single[Fact.PURPOSES.index()] = purpose == 0 ? 0 : Integer.numberOfTrailingZeros(purpose) + 1;
                all[next++] = new Situation(single);
            }
        }
        return all;
    }

    static int index(FactValue value) {
        return value.ordinal();
    }

    private static int count(int mask) {
        return Math.max(1, Integer.bitCount(mask));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Facts that
                && Arrays.equals(masks, that.masks)
                && Arrays.equals(releases, that.releases);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(masks) + Arrays.hashCode(releases);
    }

    @Override
    public String toString() {
        return toJson();
    }
}
