package de.leitplanke.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Which tests have passed on the very sources that this program was built from. {@code bin/test} leaves its results
 * where the build packs them, with the checksum of the sources; {@code bin/run} packs the checksum of what it builds.
 */
@Component
public class TestedBuild {

    private final Optional<Results> results;

    TestedBuild() {
        this(lines("tested/results.tsv"), lines("tested/sources.txt"));
    }

    /**
     * Reads the results.
     *
     * @param tests lines of word, tabulator, value: {@code sources} and its checksum, {@code day} and the day of the
     *     run, {@code passed} or {@code failed} and the name of a test
     * @param sources one line: the checksum of the sources of this program
     */
    TestedBuild(List<String> tests, List<String> sources) {
        this.results = tests.isEmpty() || sources.isEmpty() ? Optional.empty() : read(tests, sources.getFirst());
    }

    /** How a test went. */
    public enum State {
        PASSED("ok", "✓"),
        FAILED("no", "×"),
        /** This program was not tested, or was changed after the tests. */
        UNKNOWN("cond", "!");

        private final String light;
        private final String sign;

        State(String light, String sign) {
            this.light = light;
            this.sign = sign;
        }

        /** Class of the traffic light. */
        public String light() {
            return light;
        }

        public String sign() {
            return sign;
        }

        /** Key of the German words in the message files. */
        public String textKey() {
            return "guarantees." + name();
        }
    }

    State of(String test) {
        return results.map(found -> found.states().getOrDefault(test, State.UNKNOWN))
                .orElse(State.UNKNOWN);
    }

    /** The day on which these sources were tested; empty if they were not. */
    Optional<LocalDate> day() {
        return results.map(Results::day);
    }

    private record Results(LocalDate day, Map<String, State> states) {}

    private static Optional<Results> read(List<String> tests, String sources) {
        Map<String, String> head = new HashMap<>();
        Map<String, State> states = new HashMap<>();
        for (String line : tests) {
            String word = line.substring(0, line.indexOf('\t'));
            String value = line.substring(line.indexOf('\t') + 1);
            switch (word) {
                case "passed" -> states.putIfAbsent(value, State.PASSED);
                case "failed" -> states.put(value, State.FAILED);
                default -> head.put(word, value);
            }
        }
        return sources.equals(head.get("sources"))
                ? Optional.of(new Results(LocalDate.parse(String.valueOf(head.get("day"))), states))
                : Optional.empty();
    }

    private static List<String> lines(String path) {
        ClassPathResource file = new ClassPathResource(path);
        try {
            return file.exists()
                    ? file.getContentAsString(StandardCharsets.UTF_8).lines().toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
