package de.leitplanke.workspace;

import de.leitplanke.library.Example;
import de.leitplanke.library.Variable;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The form of the first step as it was sent. Nothing of it is refused: a draft may be anything. */
final class OrderForm {

    /** Characters that one field may hold; more is cut with a message. */
    static final int LONGEST = 200_000;

    private static final String FIELD = "wert.";

    private final MultiValueMap<String, String> form;

    OrderForm(MultiValueMap<String, String> form) {
        this.form = form;
    }

    AssignmentContent into(AssignmentContent content, Example example) {
        return content.withDraft(values(content, example), declared(), audience(content), form.containsKey("klartext"));
    }

    /** The follow-up with the classes it names; those named before stay, since their texts leave again. */
    AssignmentContent intoFollowUp(AssignmentContent content) {
        @Nullable String sent = form.getFirst("nachbesserung");
        String wish =
                sent == null || sent.length() > LONGEST ? content.entered().wish() : cleaned(sent);
        Set<DataClass> declared = declared();
        content.rounds()
                .current()
                .map(round -> round.order().classes())
                .ifPresent(before -> content.entered().declared().stream()
                        .filter(before::contains)
                        .forEach(declared::add));
        return content.withWish(wish, declared);
    }

    /** Whether a field was too long and has been left as it was. */
    boolean isTooLong() {
        return form.values().stream().flatMap(List::stream).anyMatch(value -> value.length() > LONGEST);
    }

    private Map<String, String> values(AssignmentContent content, Example example) {
        Map<String, String> values = new LinkedHashMap<>(content.entered().values());
        for (Variable variable : example.variables()) {
            @Nullable String sent = form.getFirst(FIELD + variable.name());
            if (sent != null && sent.length() <= LONGEST) {
                values.put(variable.name(), cleaned(sent));
            }
        }
        return values;
    }

    /** Line ends as one character; control characters that no text needs are dropped. */
    private static String cleaned(String sent) {
        StringBuilder text = new StringBuilder(sent.length());
        sent.replace("\r\n", "\n")
                .replace('\r', '\n')
                .chars()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(c -> text.append((char) c));
        return text.toString();
    }

    private Set<DataClass> declared() {
        Set<DataClass> declared = EnumSet.noneOf(DataClass.class);
        for (String code : form.getOrDefault("klasse", List.of())) {
            Arrays.stream(DataClass.values())
                    .filter(value -> value.name().equals(code))
                    .forEach(declared::add);
        }
        return declared;
    }

    private Audience audience(AssignmentContent content) {
        @Nullable String code = form.getFirst("empfang");
        return Arrays.stream(Audience.values())
                .filter(value -> value.name().equals(code))
                .findFirst()
                .orElse(content.entered().audience());
    }
}
