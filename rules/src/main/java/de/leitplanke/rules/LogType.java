package de.leitplanke.rules;

import java.util.List;
import java.util.SortedMap;

/**
 * An entry of the closed list of logs that may exist.
 *
 * @param id for example {@code L1}
 * @param title name, German
 * @param content what is in it
 * @param person whether and how it relates to a person
 * @param purpose what it is for
 * @param necessity why it cannot be done without
 * @param kept how long: unit (for example {@code days}) to number or wording
 * @param readers who may open it
 * @param staffCouncil the staff council's part in it
 */
public record LogType(
        String id,
        String title,
        String content,
        String person,
        String purpose,
        String necessity,
        SortedMap<String, String> kept,
        List<String> readers,
        String staffCouncil) {}
