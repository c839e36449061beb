package de.leitplanke.agreement;

import de.leitplanke.rules.ClauseText;
import de.leitplanke.rules.NormKind;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * The form of a clause.
 *
 * @param wording one sentence per line
 */
public record ClauseForm(
        NormKind kind, String plain, String wording, String rules, String tests, String reason, String effect) {

    static final ClauseForm EMPTY = new ClauseForm(NormKind.RULE, "", "", "", "", "", "");

    static ClauseForm of(ClauseText text, DraftTalk.Reason reason) {
        return new ClauseForm(
                text.kind(),
                text.plain(),
                String.join("\n", text.sentences()),
                text.rules(),
                text.tests(),
                reason.reason(),
                reason.effect());
    }

    static ClauseForm sent(MultiValueMap<String, String> form) {
        return new ClauseForm(
                Arrays.stream(NormKind.values())
                        .filter(kind -> kind.name().equals(field(form, "art")))
                        .findFirst()
                        .orElse(NormKind.EXPLANATION),
                field(form, "einfach"),
                field(form, "wortlaut"),
                field(form, "regeln"),
                field(form, "tests"),
                field(form, "grund"),
                field(form, "wirkung"));
    }

    ClauseText text() {
        List<String> sentences = wording.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new ClauseText(kind, plain, sentences, rules, tests);
    }

    DraftTalk.Reason explained() {
        return new DraftTalk.Reason(reason.strip(), effect.strip());
    }

    private static String field(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
