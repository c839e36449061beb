package de.leitplanke.workspace.doubt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the author's resolutions along when the text changes. */
public final class Resolutions {

    private final String before;
    private final String after;
    private final int prefix;
    private final int suffix;

    private Resolutions(String before, String after) {
        this.before = before;
        this.after = after;
        this.prefix = commonPrefix(before, after);
        this.suffix = commonSuffix(before, after, Math.min(before.length(), after.length()) - prefix);
    }

    /** The doubts that still wait for the author. */
    public static List<Doubt> open(List<Doubt> doubts, Map<DoubtKey, Resolution> resolutions) {
        return doubts.stream()
                .filter(doubt -> resolutions.getOrDefault(doubt.key(), Resolution.DROPPED) == Resolution.DROPPED)
                .toList();
    }

    /**
     * The resolutions that hold in the changed text, by the keys of its doubts.
     *
     * <p>A doubt outside the changed stretch keeps its resolution. Inside, {@link Resolution#CHECKED} stays with the
     * same claim, in order, if it stands there as often as before or if every occurrence had been checked;
     * {@link Resolution#CORRECTED} passes to the claim of the same kind that took the place. A dropped claim that
     * stands in the text is open again.
     */
    public static Map<DoubtKey, Resolution> carryOver(
            String before,
            List<Doubt> doubtsBefore,
            Map<DoubtKey, Resolution> resolutions,
            String after,
            List<Doubt> doubtsAfter) {
        return new Resolutions(before, after).carry(doubtsBefore, resolutions, doubtsAfter);
    }

    private Map<DoubtKey, Resolution> carry(List<Doubt> old, Map<DoubtKey, Resolution> resolutions, List<Doubt> young) {
        Map<Place, Doubt> places = new HashMap<>();
        List<Doubt> oldInside = new ArrayList<>();
        for (Doubt doubt : old) {
            Place place = place(doubt, before.length());
            if (place == null) {
                oldInside.add(doubt);
            } else {
                places.put(place, doubt);
            }
        }
        Map<DoubtKey, Resolution> carried = new HashMap<>();
        List<Doubt> youngInside = new ArrayList<>();
        for (Doubt doubt : young) {
            Place place = place(doubt, after.length());
            Doubt same = place == null ? null : places.get(place);
            if (same == null) {
                youngInside.add(doubt);
            } else {
                put(carried, doubt, resolutions.get(same.key()));
            }
        }
        carryInside(oldInside, resolutions, youngInside, carried);
        return Map.copyOf(carried);
    }

    private static void carryInside(
            List<Doubt> old,
            Map<DoubtKey, Resolution> resolutions,
            List<Doubt> young,
            Map<DoubtKey, Resolution> carried) {
        Map<Object, Deque<Doubt>> oldClaims = grouped(old, Resolutions::claim);
        Map<Object, Deque<Doubt>> youngClaims = grouped(young, Resolutions::claim);
        youngClaims.forEach((claim, doubts) -> {
            Deque<Doubt> same = oldClaims.getOrDefault(claim, new ArrayDeque<>());
            boolean all = !same.isEmpty()
                    && same.stream().allMatch(doubt -> resolutions.get(doubt.key()) == Resolution.CHECKED);
            boolean pairs = same.size() == doubts.size();
            for (Doubt doubt : doubts) {
                put(
                        carried,
                        doubt,
                        all
                                ? Resolution.CHECKED
                                : pairs ? resolutions.get(same.removeFirst().key()) : null);
            }
        });
        Collection<Doubt> corrected = old.stream()
                .filter(doubt ->
                        resolutions.get(doubt.key()) == Resolution.CORRECTED && !youngClaims.containsKey(claim(doubt)))
                .toList();
        Map<Object, Deque<Doubt>> corrections = grouped(corrected, Doubt::kind);
        for (Doubt doubt : young) {
            Deque<Doubt> waiting = corrections.getOrDefault(doubt.kind(), new ArrayDeque<>());
            if (!carried.containsKey(doubt.key()) && !oldClaims.containsKey(claim(doubt)) && !waiting.isEmpty()) {
                put(carried, doubt, resolutions.get(waiting.removeFirst().key()));
            }
        }
    }

    private static Map<Object, Deque<Doubt>> grouped(Collection<Doubt> doubts, Function<Doubt, Object> by) {
        Map<Object, Deque<Doubt>> groups = new HashMap<>();
        for (Doubt doubt : doubts) {
            groups.computeIfAbsent(by.apply(doubt), key -> new ArrayDeque<>()).add(doubt);
        }
        return groups;
    }

    private static Object claim(Doubt doubt) {
        return new DoubtKey(doubt.kind(), doubt.key().normalised(), 0);
    }

    private static void put(Map<DoubtKey, Resolution> carried, Doubt doubt, @Nullable Resolution resolution) {
        if (resolution != null && resolution != Resolution.DROPPED) {
            carried.put(doubt.key(), resolution);
        }
    }

    /** Counted from the unchanged end it lies at; null within the changed stretch. */
    private @Nullable Place place(Doubt doubt, int length) {
        if (doubt.end() <= prefix) {
            return new Place(true, doubt.start(), claim(doubt));
        }
        return doubt.start() >= length - suffix ? new Place(false, length - doubt.start(), claim(doubt)) : null;
    }

    private record Place(boolean fromStart, int distance, Object claim) {}

    private static int commonPrefix(String before, String after) {
        int length = 0;
        int most = Math.min(before.length(), after.length());
        while (length < most && before.charAt(length) == after.charAt(length)) {
            length++;
        }
        return length;
    }

    private static int commonSuffix(String before, String after, int most) {
        int length = 0;
        while (length < most
                && before.charAt(before.length() - 1 - length) == after.charAt(after.length() - 1 - length)) {
            length++;
        }
        return length;
    }
}
