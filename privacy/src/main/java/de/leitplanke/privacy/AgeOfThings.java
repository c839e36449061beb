package de.leitplanke.privacy;

import java.util.List;
import java.util.Locale;

/** Words for what lasts or stands for so many years, but is nobody: "die 3-jährige Ausbildung". */
final class AgeOfThings {

    private static final List<String> STEMS = List.of(
            ("ausbild vertrag laufzei jubiläu bestehe haft freihei gefängn frist bindung garanti dauer zusamme berufse "
                            + "erfahru traditi studium pause amtszei mitglie zeitrau dienst geschic beschäf krieg "
                            + "arbeits tätigke bauzeit periode wahlper aufent mietver kündigu sperre verspät bewähru "
                            + "schulau lehrzei rechtsst abonnem firmenj stadtju gründun priorit verjähr forschu "
                            + "entwick planung verhand abwesen rückkehr karrier regieru herrsch")
                    .split(" ", -1));

    private AgeOfThings() {}

    static boolean isNamedBy(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(small::startsWith);
    }
}
