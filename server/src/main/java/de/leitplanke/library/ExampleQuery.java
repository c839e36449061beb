package de.leitplanke.library;

import de.leitplanke.rules.DataClass;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for among the examples.
 *
 * @param category kind of work; null for all
 * @param office name of an office; empty for all
 * @param dataClass what may occur in the texts; null for anything
 * @param usable whether only examples count that the person may use now
 * @param words what was typed; may be empty
 * @param page number of the page, from 1
 */
public record ExampleQuery(
        @Nullable Category category,
        String office,
        @Nullable DataClass dataClass,
        boolean usable,
        String words,
        SearchOrder order,
        int page) {

    /** Examples on one page. */
    public static final int PAGE_SIZE = 21;

    private static final int MOST_PAGES = 10_000;
    private static final int LONGEST_SEARCH = 200;

    /** Reads the values of an address; what is unknown counts as not given. */
    static ExampleQuery read(Map<String, String> address) {
        Function<String, String> value = name -> address.getOrDefault(name, "").strip();
        String words = value.apply("suche");
        return new ExampleQuery(
                Arrays.stream(Category.values())
                        .filter(category -> category.path().equals(value.apply("art")))
                        .findFirst()
                        .orElse(null),
                value.apply("amt"),
                Arrays.stream(DataClass.values())
                        .filter(data -> data.name().equals(value.apply("daten")))
                        .findFirst()
                        .orElse(null),
                "1".equals(value.apply("erlaubt")),
                words.substring(0, Math.min(words.length(), LONGEST_SEARCH)),
                SearchOrder.of(value.apply("ordnung")),
                page(value.apply("seite")));
    }

    /** Whether nothing is looked for in particular. */
    public boolean isEmpty() {
        return !isFiltered() && words.isEmpty();
    }

    /** The same search for another kind of work, as an address. */
    public String at(@Nullable Category other) {
        return new ExampleQuery(other, office, dataClass, usable, words, order, 1).address();
    }

    /** The same search on another page, as an address. */
    public String atPage(int other) {
        return new ExampleQuery(category, office, dataClass, usable, words, order, other).address();
    }

    /** The same words without any filter, as an address. */
    public String withoutFilters() {
        return new ExampleQuery(null, "", null, false, words, order, 1).address();
    }

    /** Whether anything but words narrows the search. */
    public boolean isFiltered() {
        return category != null || !office.isEmpty() || dataClass != null || usable;
    }

    /** The same search with another word in place of one that was typed, as an address. */
    String replacing(String typed, String other) {
        String changed = anyCase(typed).matcher(words).replaceAll(Matcher.quoteReplacement(other));
        return new ExampleQuery(category, office, dataClass, usable, changed, order, 1).address();
    }

    /** A word of the search with the capital letters with which it was typed. */
    String asTyped(String word) {
        Matcher typed = anyCase(word).matcher(words);
        return typed.find() ? typed.group() : word;
    }

    /** Rows to leave out before this page. */
    int offset() {
        return (page - 1) * PAGE_SIZE;
    }

    private String address() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("art", Optional.ofNullable(category).map(Category::path).orElse(""));
        values.put("amt", office);
        values.put("daten", Optional.ofNullable(dataClass).map(Enum::name).orElse(""));
        values.put("erlaubt", usable ? "1" : "");
        values.put("suche", words);
        values.put("ordnung", order == SearchOrder.FIT ? "" : order.path());
        values.put("seite", page == 1 ? "" : Integer.toString(page));
        values.values().removeIf(String::isEmpty);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/beispiele");
        values.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode(StandardCharsets.UTF_8).buildAndExpand(values).toUriString();
    }

    private static Pattern anyCase(String word) {
        return Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static int page(String number) {
        return number.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(number), 1, MOST_PAGES) : 1;
    }
}
