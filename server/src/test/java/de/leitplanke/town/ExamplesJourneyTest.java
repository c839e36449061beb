package de.leitplanke.town;

import static org.assertj.core.api.Assertions.assertThat;

import de.leitplanke.library.Example;
import de.leitplanke.library.Examples;
import de.leitplanke.library.Variable;
import de.leitplanke.people.TownOfThisInstallation;
import de.leitplanke.platform.tenancy.CurrentMunicipality;
import de.leitplanke.rules.DataClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every shipped example opens, runs through the workspace with its sample and comes out signed. */
class ExamplesJourneyTest {

    private static final Pattern SECOND = Pattern.compile("<option value=\"([0-9a-f-]{36})\"");

    private final RunningTown town = RunningTown.get();
    private final Visitor clerk = Visitor.signedIn(town.url(), "sachbearbeitung");

    @Test
    void everyExampleComesOutSigned() {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThanOrEqualTo(40);
        assertThat(examples.stream().map(this::end)).allMatch(end -> end.endsWith("signed"));
    }

    @Test
    void draftForTheTestGroupSaysSoHoweverOftenItIsSigned() {
        Example example = examples().stream()
                .filter(one -> one.key().equals("entwurf-fuer-pruefgruppe"))
                .findFirst()
                .orElseThrow();
        String order = clerk.begin(example.key());
        assertThat(end(example, order)).endsWith("signed");
        assertThat(clerk.get(order + "/ergebnis").text())
                .contains("Entwurf, noch nicht von der Prüfgruppe geprüft.")
                .doesNotContain("in Leichter Sprache");
    }

    private List<Example> examples() {
        return CurrentMunicipality.call(
                town.bean(TownOfThisInstallation.class).get().id(),
                () -> town.bean(Examples.class).all());
    }

    private String end(Example example) {
        assertThat(clerk.get("/beispiele/" + example.key()).status()).isEqualTo(200);
        return end(example, clerk.begin(example.key()));
    }

    /** How far the example came. */
    private String end(Example example, String order) {
        clerk.postAll(order + "/auftrag", filled(example));
        List<String> tools = clerk.get(order + "/senden").values("werkzeug");
        if (tools.isEmpty()) {
            return example.key() + " fits no tool";
        }
        clerk.post(order + "/kopieren", clerk.confirmed(order, tools.getFirst(), "Eigener Grund"));
        clerk.post(order + "/antwort", Map.of("antwort", example.answer()));

        String signing = reviewed(order);
        if (!signing.equals(order + "/unterschreiben")) {
            return example.key() + " stays open at " + signing;
        }
        Visitor.Reply result = clerk.post(signing, signature(clerk.get(signing).text()));
        return example.key() + (result.path().equals(order + "/ergebnis") ? " signed" : " stays at " + result.path());
    }

    /** What names nobody is declared; the rest is found. */
    private static Map<String, List<String>> filled(Example example) {
        Map<String, List<String>> form = new HashMap<>();
        for (Variable variable : example.variables()) {
            form.put("wert." + variable.name(), List.of(variable.sample()));
        }
        form.put(
                "klasse",
                example.dataClasses().stream()
                        .filter(data -> data.compareTo(DataClass.D1) <= 0)
                        .map(Enum::name)
                        .sorted()
                        .toList());
        form.put("empfang", List.of(example.audience().name()));
        return form;
    }

    /** Ticks every point and confirms every doubt; where that leads. */
    private String reviewed(String order) {
        Visitor.Reply page = clerk.get(order + "/pruefen");
        List<String> points = page.values("punkt");
        for (String doubt : page.values("stimmt")) {
            clerk.postAll(order + "/pruefen", Map.of("stimmt", List.of(doubt), "punkt", points));
        }
        return clerk.postAll(order + "/pruefen", Map.of("weiter", List.of("1"), "punkt", points))
                .path();
    }

    private static Map<String, String> signature(String page) {
        Matcher second = SECOND.matcher(page);
        return second.find() ? Map.of("verantwortet", "1", "zweite", second.group(1)) : Map.of("verantwortet", "1");
    }
}
