package de.leitplanke.town;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.Variable;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import java.util.HashMap;
import java.util.Map;

/** Leads an own variant from its author into the library, by the forms of the pages. */
final class VariantVisit {

    private final RunningTown town;
    private final Visitor author;

    VariantVisit(RunningTown town, String author) {
        this.town = town;
        this.author = Visitor.signedIn(town.url(), author);
    }

    /** Saves a variant and gives the address of its page. */
    String save(String origin, String title) {
        return author.post("/beispiele/" + origin + "/eigene-fassung", fields(origin, title))
                .path();
    }

    /** Suggests it and gives the address at which others decide. */
    String suggest(String variant, String kind) {
        String seen = author.get(variant).values("gesehen").getFirst();
        author.post(variant + "/vorschlagen", Map.of("gesehen", seen, "art", kind));
        return variant.replace("/eigene/", "/vorschlaege/");
    }

    /** Lets both others agree. */
    void release(String suggestion) {
        decide("leitung", suggestion, "zustimmen", "");
        decide("ki", suggestion, "freigeben", "");
    }

    Visitor.Reply decide(String login, String suggestion, String act, String reason) {
        Visitor decider = Visitor.signedIn(town.url(), login);
        String seen = decider.get(suggestion).values("gesehen").getFirst();
        return decider.post(suggestion + "/" + act, Map.of("gesehen", seen, "grund", reason));
    }

    Map<String, String> fields(String origin, String title) {
        Example example = CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(Examples.class).byKey(origin).orElseThrow());
        Map<String, String> fields = new HashMap<>();
        fields.put("titel", title);
        fields.put("kurz", example.lead());
        fields.put("vorlage", example.template().source());
        fields.put("pruefen", String.join("\n", example.checks()));
        for (Variable blank : example.variables()) {
            fields.put("frage." + blank.name(), blank.label());
            fields.put("hinweis." + blank.name(), blank.hint());
            fields.put("muster." + blank.name(), blank.sample());
        }
        return fields;
    }
}
