package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentContent.Answer;
import java.util.regex.Pattern;

/**
 * Whether a text is meant as Leichte Sprache. That name belongs to texts which people with learning difficulties have
 * tested (DIN SPEC 33429:2025); what comes from a model is a draft for them, whatever it calls itself.
 */
final class EasyLanguage {

    private static final Pattern NAME = Pattern.compile(
            "\\bleichte[rn]?\\s+sprache\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private EasyLanguage() {}

    static boolean isMeant(AssignmentContent content) {
        Answer answer = content.answer();
        return isNamed(content.title())
                || (answer != null && isNamed(answer.text()))
                || content.rounds().chain().stream()
                        .anyMatch(round -> isNamed(round.order().text()));
    }

    private static boolean isNamed(String text) {
        return NAME.matcher(text).find();
    }
}
