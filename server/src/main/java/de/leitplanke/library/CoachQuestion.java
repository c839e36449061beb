package de.leitplanke.library;

import de.leitplanke.library.coach.Criterion;
import de.leitplanke.library.coach.TaskType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What an author tells the coach beside the order. It travels with the page from request to request and is stored
 * nowhere.
 *
 * @param chosen what the order asks for, if the author says so
 * @param silenced of what the author says that it is seen to
 */
public record CoachQuestion(@Nullable TaskType chosen, Set<Criterion> silenced) {

    private static final String TYPE = "art";
    private static final String SEEN_TO = "schon";
    private static final String TAKEN_BACK = "doch";

    public CoachQuestion {
        silenced = Set.copyOf(silenced);
    }

    /** An author who leaves everything to the coach. */
    public static CoachQuestion none() {
        return new CoachQuestion(null, Set.of());
    }

    /** Reads the fields of a form; what it does not know it leaves out. */
    public static CoachQuestion of(MultiValueMap<String, String> form) {
        Set<Criterion> silenced = EnumSet.noneOf(Criterion.class);
        values(form, SEEN_TO).flatMap(CoachQuestion::criterion).forEach(silenced::add);
        values(form, TAKEN_BACK).flatMap(CoachQuestion::criterion).forEach(silenced::remove);
        TaskType chosen = values(form, TYPE)
                .flatMap(name -> Arrays.stream(TaskType.values())
                        .filter(type -> type.name().equals(name)))
                .findFirst()
                .orElse(null);
        return new CoachQuestion(chosen, silenced);
    }

    /** The same as the end of an address; names of criteria alone, nothing of the order. */
    public String query() {
        UriComponentsBuilder query =
                UriComponentsBuilder.newInstance().queryParamIfPresent(TYPE, Optional.ofNullable(chosen));
        silenced.stream().sorted().forEach(criterion -> query.queryParam(SEEN_TO, criterion));
        return query.build().toUriString();
    }

    private static Stream<Criterion> criterion(String name) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.name().equals(name));
    }

    private static Stream<String> values(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream();
    }
}
