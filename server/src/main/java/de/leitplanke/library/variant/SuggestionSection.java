package de.leitplanke.library.variant;

import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the suggestions on which the person decides next. */
@Component
class SuggestionSection implements StartSection {

    private final Suggestions suggestions;
    private final Texts texts;

    SuggestionSection(Suggestions suggestions, Texts texts) {
        this.suggestions = suggestions;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String titleKey() {
        return "variant.waiting";
    }

    @Override
    public List<Row> rows(Principal person) {
        return person instanceof SignedIn someone
                ? suggestions.waitingFor(someone).stream().map(this::row).toList()
                : List.of();
    }

    private Row row(Suggestion suggestion) {
        return new Row(
                suggestion.variant().title(),
                texts.of(suggestion.fromKey(), suggestion.from()),
                suggestion.variant().suggestionPath(),
                texts.of("variant.decide"));
    }
}
