package de.leitplanke.workspace.doubt;

import de.leitplanke.platform.text.GermanNumerals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts, shares, spans of time and plain figures. */
final class QuantityScanner implements Scanner {

    /** Nouns that number things: what follows the number is not what is counted. */
    private static final Set<String> NUMBERED = Set.of(
            "zimmer",
            "raum",
            "nr",
            "nummer",
            "seite",
            "stufe",
            "phase",
            "punkt",
            "ziffer",
            "linie",
            "anlage",
            "kapitel",
            "tabelle",
            "abbildung",
            "klasse",
            "gruppe",
            "haus",
            "postfach",
            "gleis",
            "etage",
            "az",
            "aktenzeichen",
            "jahr",
            "jahre",
            "halle",
            "saal",
            "bereich",
            "teil",
            "abschnitt");

    private static final Set<String> SPAN_PREPOSITIONS =
            Set.of("binnen", "innerhalb", "nach", "vor", "seit", "für", "von", "mindestens", "höchstens", "in", "um");
    private static final Set<String> ARTICLES = Set.of("ein", "eine", "einer", "eines", "einen", "einem");
    private static final Set<String> RANGE_WORDS = Set.of("bis", "und", "oder");

    /**
     * In the author's material every number word counts and is quoted with its noun; in an answer only one that counts
     * something, and the noun stays out of the mark.
     */
    private final boolean material;

    QuantityScanner(boolean material) {
        this.material = material;
    }

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Units.Unit currency = Units.currencyInFront(tokens, at);
        if (currency != null) {
            NumberReader.Reading number = NumberReader.read(tokens, currency.next());
            if (number != null && number.digits() && Units.read(tokens, number.next()) == null) {
                return add(tokens, at, number, currency.name(), currency, number.next(), claims);
            }
        }
        Token token = tokens.at(at);
        if (token.isWord()) {
            int next = oneSpan(tokens, at, claims);
            next = next > at ? next : adjective(tokens, at, claims);
            if (next > at) {
                return next;
            }
        }
        NumberReader.Reading number = NumberReader.read(tokens, at);
        return number == null ? at : counted(tokens, at, number, claims);
    }

    /** "innerhalb eines Monats": the article is a number here. */
    private int oneSpan(Tokens tokens, int at, List<Claim> claims) {
        if (!ARTICLES.contains(tokens.at(at).lower())
                || !SPAN_PREPOSITIONS.contains(tokens.at(at - 1).lower())) {
            return at;
        }
        Units.Unit unit = Units.read(tokens, at + 1);
        if (unit == null || unit.kind() != ClaimKind.DURATION) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.DURATION, at, unit.next(), "1 " + unit.name()));
        return unit.next();
    }

    /** "zweiwöchige" in one word. */
    private int adjective(Tokens tokens, int at, List<Claim> claims) {
        String lower = tokens.at(at).lower();
        for (String suffix : new String[] {"tägig", "wöchig", "monatig", "jährig", "stündig", "minütig"}) {
            int cut = lower.indexOf(suffix);
            String unit = cut > 0 ? Units.timeOfAdjective(lower.substring(cut)) : null;
            BigDecimal value = unit == null ? null : numeral(lower.substring(0, cut));
            if (value != null) {
                claims.add(tokens.claim(ClaimKind.DURATION, at, at + 1, value.toPlainString() + " " + unit));
                return at + 1;
            }
        }
        return at;
    }

    private static @Nullable BigDecimal numeral(String front) {
        return front.equals("ein") ? BigDecimal.ONE : GermanNumerals.value(front);
    }

    private int counted(Tokens tokens, int at, NumberReader.Reading number, List<Claim> claims) {
        Units.Unit unit = Units.read(tokens, number.next());
        if (unit != null) {
            return add(tokens, at, number, unit.name(), unit, unit.next(), claims);
        }
        int second = rangeEnd(tokens, number.next());
        NumberReader.Reading upper = second < 0 ? null : NumberReader.read(tokens, second);
        Units.Unit shared = upper == null ? null : Units.read(tokens, upper.next());
        if (shared != null) {
            return add(tokens, at, number, shared.name(), shared, number.next(), claims);
        }
        int noun = countedNoun(tokens, at, upper == null ? number.next() : upper.next());
        if (noun < 0 && !number.digits() && !material) {
            return at;
        }
        String normalised = number.normalised()
                + (noun < 0 ? "" : " " + Stems.ofNoun(tokens.at(noun).text()));
        int end = noun < 0 || !material ? number.next() : noun + 1;
        claims.add(tokens.claim(ClaimKind.FIGURE, at, end, normalised));
        return number.next();
    }

    private static int rangeEnd(Tokens tokens, int at) {
        boolean joined = tokens.at(at).isDash()
                || (tokens.at(at).isWord() && RANGE_WORDS.contains(tokens.at(at).lower()));
        return joined && !tokens.at(at).startsLine() ? at + 1 : -1;
    }

    /** The noun behind the number, over one adjective; -1 if nothing is counted. */
    private static int countedNoun(Tokens tokens, int number, int next) {
        if (NUMBERED.contains(tokens.at(number - 1).lower())
                || (tokens.at(number - 1).isSign(".")
                        && NUMBERED.contains(tokens.at(number - 2).lower()))) {
            return -1;
        }
        Token first = tokens.at(next);
        int noun = first.isDash() && first.isAttached() && tokens.at(next + 1).isAttached() ? next + 1 : next;
        if (isAdjective(tokens.at(noun)) && tokens.at(noun + 1).isCapitalised()) {
            noun++;
        }
        Token word = tokens.at(noun);
        return word.isCapitalised() && !word.startsLine() ? noun : -1;
    }

    private static boolean isAdjective(Token token) {
        String text = token.text();
        return token.isWord()
                && !token.isCapitalised()
                && !token.startsLine()
                && (text.endsWith("e") || text.endsWith("en") || text.endsWith("er"));
    }

    private static int add(
            Tokens tokens,
            int at,
            NumberReader.Reading number,
            String name,
            Units.Unit unit,
            int next,
            List<Claim> claims) {
        BigDecimal value = number.value().multiply(new BigDecimal(unit.factor()));
        String normalised = value.stripTrailingZeros().toPlainString() + " " + name;
        claims.add(tokens.claim(unit.kind(), at, next, normalised));
        return next;
    }
}
