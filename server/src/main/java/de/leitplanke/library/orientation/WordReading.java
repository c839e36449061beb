package de.leitplanke.library.orientation;

import de.leitplanke.rules.AcknowledgementStatus;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.AutomationLevel;
import de.leitplanke.rules.DataClass;
import de.leitplanke.rules.Form;
import de.leitplanke.rules.PassStatus;
import de.leitplanke.rules.Purpose;
import de.leitplanke.rules.ToolCalls;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What it means when certain concepts occur together, as the file of words says it.
 *
 * @param when concepts that must all occur; a bar stands between alternatives
 * @param unless concepts of which none may occur
 * @param means further concepts that then count as mentioned
 * @param noGuess whether what is open then may be answered by the person alone
 */
record WordReading(
        List<String> when,
        @Nullable List<String> unless,
        @Nullable List<String> means,
        @Nullable String field,
        @Nullable List<Purpose> purposes,
        @Nullable List<DataClass> classes,
        @Nullable List<String> tools,
        @Nullable List<Form> forms,
        @Nullable Audience audience,
        @Nullable AutomationLevel level,
        @Nullable ToolCalls toolCalls,
        @Nullable PassStatus pass,
        @Nullable AcknowledgementStatus acknowledgement,
        @Nullable Topic topic,
        @Nullable List<Aspect> open,
        @Nullable Boolean noGuess,
        @Nullable Boolean use) {

    static final String BAR = "\\|";

    /** The concepts that it reads, alternatives apart. */
    Stream<String> reads() {
        return Stream.concat(when.stream().flatMap(any -> Arrays.stream(any.split(BAR))), without().stream());
    }

    List<String> without() {
        return unless == null ? List.of() : unless;
    }

    List<String> meant() {
        return means == null ? List.of() : means;
    }

    boolean forbidsGuessing() {
        return Boolean.TRUE.equals(noGuess);
    }

    /** The codes it gives, by aspect. */
    Map<Aspect, Collection<String>> codes() {
        Map<Aspect, Collection<String>> codes = new EnumMap<>(Aspect.class);
        put(codes, Aspect.FIELD, field == null ? null : List.of(field));
        put(codes, Aspect.PURPOSES, names(purposes));
        put(codes, Aspect.CLASSES, names(classes));
        put(codes, Aspect.TOOL, tools);
        put(codes, Aspect.FORM, names(forms));
        put(codes, Aspect.AUDIENCE, name(audience));
        put(codes, Aspect.LEVEL, name(level));
        put(codes, Aspect.TOOL_CALLS, name(toolCalls));
        put(codes, Aspect.PASS, name(pass));
        put(codes, Aspect.ACKNOWLEDGEMENT, name(acknowledgement));
        put(codes, Aspect.TOPIC, name(topic));
        put(codes, Aspect.OPEN, names(open));
        put(codes, Aspect.USE, Boolean.TRUE.equals(use) ? List.of(Understood.YES) : null);
        return codes;
    }

    private static void put(Map<Aspect, Collection<String>> codes, Aspect aspect, @Nullable Collection<String> given) {
        if (given != null) {
            codes.put(aspect, given);
        }
    }

    private static @Nullable List<String> name(@Nullable Enum<?> value) {
        return value == null ? null : List.of(value.name());
    }

    private static @Nullable List<String> names(@Nullable List<? extends Enum<?>> values) {
        return values == null ? null : values.stream().<String>map(Enum::name).toList();
    }
}
