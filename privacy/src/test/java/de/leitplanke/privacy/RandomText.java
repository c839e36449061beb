package de.leitplanke.privacy;

import java.util.List;
import java.util.Random;

/** Texts nobody would write and some that many do, from a seed: words of letters between all kinds of rubbish. */
final class RandomText {

    private static final int SHORTEST = 1_000;
    private static final int LONGEST = 100_000;
    private static final List<String> WORDS = Letter.all().stream()
            .flatMap(letter -> List.of(letter.text().split("(?<= )", -1)).stream())
            .toList();
    private static final String[] TRAPS = {
        "[NAME_1]",
        "[IBAN_1",
        "NAME_2]",
        "[[",
        "]]",
        "［NAME_1］",
        "&#91;",
        "\\u005b",
        "[PRÜFEN]",
        "_1",
        "\\_",
        "Herr ",
        "Herrn ",
        "Frau Dr. ",
        "geb. ",
        "Straße 1",
        "DE02 1203 0000 0000 2020 51",
        "@",
        "://",
        "+49 ",
        "\u200b",
        "\u200d",
        "\u2060",
        "\ufeff",
        "\u00ad",
        "\u202e",
        "\u0301",
        "\u0000",
        "\u0007",
        "\u001b[0m",
        "\r\n",
        "\r",
        "\u2028",
        "\t",
        "\u00a0",
        "\u202f",
        "\ud83d\ude00",
        "\ud83d",
        "\udc00",
        "𝐀𝐧𝐧𝐚 ",
        "ﬁ",
        "ß",
        "İ",
        "1.1.1970",
        "99999999999999999999",
        "0",
        "-",
        "–",
        ".",
        ",",
        ":",
        "/",
        "(",
        ")",
        "„",
        "“",
        "’s",
        "'"
    };

    private final Random random;
    private final StringBuilder text = new StringBuilder();

    private RandomText(long seed) {
        this.random = new Random(seed);
    }

    /** Between 1 and 100 kB, short ones more often; it never ends within a placeholder. */
    static String of(long seed) {
        RandomText random = new RandomText(seed);
        double length = SHORTEST * Math.pow((double) LONGEST / SHORTEST, random.random.nextDouble());
        while (random.text.length() < length) {
            random.append();
        }
        return random.text.append("\nEnde.").toString();
    }

    private void append() {
        switch (random.nextInt(12)) {
            case 0, 1 -> text.append(TRAPS[random.nextInt(TRAPS.length)]);
            case 2 -> text.append((char) random.nextInt(0x10000));
            case 3 -> appendRun();
            default -> appendWords();
        }
    }

    /** A stretch of a letter, so that names, addresses and numbers stand where they belong. */
    private void appendWords() {
        int from = random.nextInt(WORDS.size());
        int to = Math.min(WORDS.size(), from + 1 + random.nextInt(12));
        WORDS.subList(from, to).forEach(text::append);
    }

    private void appendRun() {
        String one = TRAPS[random.nextInt(TRAPS.length)];
        text.append(one.repeat(1 + random.nextInt(random.nextInt(50) == 0 ? 500 : 5)));
    }
}
