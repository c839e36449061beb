package de.leitplanke.workspace;

import de.leitplanke.workspace.AssignmentContent.Answer;
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
        Stream<String> orders =
                content.rounds().chain().stream().map(round -> round.order().text());
        Stream<String> answer = Stream.ofNullable(content.answer()).map(Answer::text);
        return Stream.of(Stream.of(content.title()), orders, answer)
                .flatMap(texts -> texts)
                .anyMatch(text -> NAME.matcher(text).find());
    }
}
