package de.leitplanke.privacy.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lists mistakes under their label, some of each kind. */
final class MistakeList {

    private MistakeList() {}

    static String of(List<Mistake> mistakes, int most) {
        Map<String, List<Mistake>> groups =
                mistakes.stream().collect(Collectors.groupingBy(MistakeList::title, TreeMap::new, Collectors.toList()));
        StringBuilder list = new StringBuilder();
        groups.forEach((title, group) -> {
            list.append('\n').append(title).append(": ").append(group.size()).append('\n');
            group.stream()
                    .limit(most)
                    .forEach(mistake -> list.append("    ")
                            .append(mistake.id())
                            .append(": ")
                            .append(mistake.words())
                            .append('\n'));
        });
        return list.toString();
    }

    private static String title(Mistake mistake) {
        return mistake.label() + " "
                + mistake.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
