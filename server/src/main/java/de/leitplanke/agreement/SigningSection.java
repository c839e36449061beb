package de.leitplanke.agreement;

import de.leitplanke.agreement.VersionStates.Placed;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.StartSection;
import de.leitplanke.platform.page.Texts;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an office of versions that wait for its signature or its confirmation. */
@Component
class SigningSection implements StartSection {

    private final VersionStates states;
    private final Entries entries;
    private final Texts texts;

    SigningSection(VersionStates states, Entries entries, Texts texts) {
        this.states = states;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String titleKey() {
        return "signingSection.title";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> rows(Principal person) {
        return person instanceof SignedIn signedIn
                ? Party.of(signedIn.roles()).map(this::rows).orElse(List.of())
                : List.of();
    }

    private List<Row> rows(Party party) {
        return states.all().stream()
                .flatMap(placed -> waiting(placed, party).map(textKey -> row(placed, textKey)).stream())
                .toList();
    }

    private Optional<String> waiting(Placed placed, Party party) {
        return switch (placed.state()) {
            case AWAITING -> placed.signedBy().contains(party) ? Optional.empty() : Optional.of("signingSection.sign");
            case SIGNED ->
                Optional.of(entries.waiting(placed.row().id())
                        .map(entry -> entry.enteredBy() == party ? "signingSection.other" : "signingSection.confirm")
                        .orElse("signingSection.enter"));
            default -> Optional.empty();
        };
    }

    private Row row(Placed placed, String textKey) {
        String number = String.valueOf(placed.row().number());
        return new Row(
                texts.of("versions.number", number),
                texts.of(textKey),
                "/vereinbarung/fassungen/" + number,
                texts.of("start.open"));
    }
}
