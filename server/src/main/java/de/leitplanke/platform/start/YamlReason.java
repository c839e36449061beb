package de.leitplanke.platform.start;

import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Says in German what does not fit; the reader of YAML says it in English and in words of its trade. */
final class YamlReason {

    private static final String PREFIX = "Der Aufbau der Datei passt nicht: ";
    private static final String OWN = "problem: ";
    private static final int LONGEST_VALUE = 80;

    private YamlReason() {}

    static String of(JacksonException failure) {
        String message = String.valueOf(failure.getOriginalMessage());
        int own = message.indexOf(OWN);
        if (own >= 0) {
            // What a record says of itself is German already.
            return message.substring(own + OWN.length());
        }
        return PREFIX
                + switch (failure) {
                    case InvalidFormatException wrong -> value(wrong);
                    case StreamReadException _ -> "Einrückung, Doppelpunkte oder Anführungszeichen stimmen hier nicht.";
                    default -> "Hier steht etwas anderes, als an dieser Stelle stehen kann.";
                };
    }

    private static String value(InvalidFormatException wrong) {
        String value = String.valueOf(wrong.getValue());
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        Object[] words = wrong.getTargetType().getEnumConstants();
        return "„" + shown + "“ ist hier nicht möglich"
                + (words == null
                        ? "."
                        : ", nur " + Arrays.stream(words).map(String::valueOf).collect(Collectors.joining(", ")) + ".");
    }
}
