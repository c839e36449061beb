package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;

/** What is counted in figures of five digits: people, money, measures. Before it stands no postal code. */
final class CountedThings {

    private static final Set<String> WORDS =
            Set.of(("anträge arbeitsplätze arten autos beamte beschäftigte besucher besuchern bewerber bände "
                            + "bücher bürger bürgern dm dollar einheiten einwohner einwohnerinnen einwohnern eur euro "
                            + "exemplare exemplaren fahrzeuge fans flüchtlinge franken frauen fälle fällen haushalte "
                            + "hektar hz jahre jahren juden kilogramm kilometer kilowattstunden kinder kindern "
                            + "kubikmeter kunden kwh leser liter mann mark menschen meter metern mitarbeiter "
                            + "mitarbeitern mitglieder mitgliedern männer objekte opfer personen pfund plätze prozent "
                            + "punkte quadratkilometer quadratmeter rubel schüler seiten sitzplätze soldaten "
                            + "sterbefälle sterne stimmen studenten studierende stunden stück tage tagen teile "
                            + "teilnehmer teilnehmern tickets tiere tonnen tote toten unternehmen unterschriften "
                            + "verfahren volt watt wohnungen zeichen zuschauer zuschauern")
                    .split(" ", -1));

    private CountedThings() {}

    static boolean contains(String word) {
        String small = word.toLowerCase(Locale.GERMAN);
        return WORDS.contains(small) || (small.length() > 8 && small.endsWith("ungen"));
    }
}
