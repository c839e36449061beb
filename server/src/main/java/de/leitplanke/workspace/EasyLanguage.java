package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentContent.Answer;
import de.leitplanke.workspace.AssignmentContent.Order;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text is meant as Leichte Sprache. That name belongs to texts which people with learning difficulties have
 * tested (DIN SPEC 33429:2025); what comes from a model is a draft for them, whatever it calls itself.
 */
final class EasyLanguage {

    private static final Pattern NAME = Pattern.compile(
            "\\bleichte[rn]?\\s+sprache\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private EasyLanguage() {}

    static boolean isMeant(AssignmentContent content) {
        Order order = content.order();
        Answer answer = content.answer();
        return Stream.of(content.title(), order == null ? null : order.text(), answer == null ? null : answer.text())
                .filter(Objects::nonNull)
                .anyMatch(text -> NAME.matcher(text).find());
    }
}
