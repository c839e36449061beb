package de.leitplanke.library;

import de.leitplanke.rules.DataClass;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for among the examples.
 *
 * @param category kind of work; null for all
 * @param office name of an office; empty for all
 * @param dataClass what may occur in the texts; null for anything
 * @param words words that all have to occur, in any order; may be empty
 */
public record ExampleFilter(
        @Nullable Category category,
        String office,
        @Nullable DataClass dataClass,
        String words) {

    static ExampleFilter read(String kind, String office, String data, String words) {
        return new ExampleFilter(
                Arrays.stream(Category.values())
                        .filter(category -> category.path().equals(kind))
                        .findFirst()
                        .orElse(null),
                office.strip(),
                Arrays.stream(DataClass.values())
                        .filter(value -> value.name().equals(data))
                        .findFirst()
                        .orElse(null),
                words.strip());
    }

    /** Whether nothing is looked for in particular. */
    public boolean isEmpty() {
        return category == null && office.isEmpty() && dataClass == null && words.isEmpty();
    }

    boolean fits(Example example) {
        return (category == null || category == example.category())
                && (office.isEmpty() || office.equals(example.office()))
                && (dataClass == null || example.dataClasses().contains(dataClass))
                && speaksOf(Stream.of(
                        Stream.of(example.title(), example.lead(), example.office()),
                        example.variables().stream().map(Variable::label),
                        example.checks().stream()));
    }

    /** A counter-example belongs to no kind of work that may be done. */
    boolean fits(CounterExample example) {
        return category == null
                && (office.isEmpty() || office.equals(example.office()))
                && (dataClass == null || example.dataClasses().contains(dataClass))
                && speaksOf(
                        Stream.of(Stream.of(example.title(), example.lead(), example.office(), example.temptation())));
    }

    /** The same search for another kind of work, as an address. */
    public String at(@Nullable Category other) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/beispiele");
        Optional.ofNullable(other).ifPresent(kind -> address.queryParam("art", kind.path()));
        Optional.of(office).filter(name -> !name.isEmpty()).ifPresent(name -> address.queryParam("amt", "{amt}"));
        Optional.ofNullable(dataClass).ifPresent(data -> address.queryParam("daten", data.name()));
        Optional.of(words).filter(text -> !text.isEmpty()).ifPresent(text -> address.queryParam("suche", "{suche}"));
        return address.encode(StandardCharsets.UTF_8)
                .buildAndExpand(Map.of("amt", office, "suche", words))
                .toUriString();
    }

    private boolean speaksOf(Stream<Stream<String>> parts) {
        String text =
                parts.flatMap(part -> part).collect(Collectors.joining(" ")).toLowerCase(Locale.GERMAN);
        return Arrays.stream(words.toLowerCase(Locale.GERMAN).split("\\s+")).allMatch(text::contains);
    }
}
