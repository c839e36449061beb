package de.leitplanke.workspace.doubt;

import java.util.Locale;
import java.util.Set;

/** Digits that state nothing: placeholders, numbers of list items, headings and the answer's own steps. */
final class Passages {

    private static final int LONGEST_PLACEHOLDER = 60;
    private static final Set<String> OWN_STEPS = Set.of(
            "schritt", "variante", "option", "vorschlag", "entwurf", "frage", "folie", "tipp", "beispiel", "idee");

    private Passages() {}

    /** The token behind a passage without claims, or {@code at}. */
    static int skip(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.isSign("[")) {
            return placeholder(tokens, at);
        }
        if (token.isNumber(1, 3)) {
            boolean step = OWN_STEPS.contains(tokens.at(at - 1).lower()) && Units.read(tokens, at + 1) == null;
            return step ? at + 1 : headingNumber(tokens, at);
        }
        return at;
    }

    /** Digits that number a list item; to be asked only after dates, since "3. Mai" may open a line. */
    static int enumerator(Tokens tokens, int at) {
        Token sign = tokens.at(at + 1);
        boolean shaped = tokens.at(at).isNumber(1, 3) && sign.isAttached() && sign.isSign(".)");
        boolean gap = shaped && !tokens.at(at + 2).isAttached();
        return gap && tokens.opensLine(at) ? at + 2 : at;
    }

    private static int placeholder(Tokens tokens, int at) {
        Token first = tokens.at(at + 1);
        boolean capitals = first.isWord()
                && first.text().length() > 1
                && first.text().equals(first.text().toUpperCase(Locale.GERMAN));
        if (!capitals) {
            return at;
        }
        for (int next = at + 1;
                next - at < LONGEST_PLACEHOLDER && !tokens.at(next).startsLine();
                next++) {
            if (tokens.at(next).isSign("]")) {
                return next + 1;
            }
        }
        return at;
    }

    /** "2.1 Anlass" at a line start, or any number sign behind "#". */
    private static int headingNumber(Tokens tokens, int at) {
        if (!tokens.opensLine(at)) {
            return at;
        }
        int next = at + 1;
        int parts = 1;
        while (parts < 6 && isPart(tokens, next)) {
            next += 2;
            parts++;
        }
        boolean point = tokens.at(next).isSign(".") && tokens.at(next).isAttached();
        boolean marked = tokens.at(at - 1).isSign("#") || !point;
        Token title = tokens.at(point ? next + 1 : next);
        boolean titled = title.isCapitalised()
                && !title.isAttached()
                && !title.startsLine()
                && Units.read(tokens, next) == null
                && !title.text().equals("Uhr");
        return parts > 1 && marked && titled ? next : at;
    }

    private static boolean isPart(Tokens tokens, int at) {
        return tokens.at(at).isSign(".")
                && tokens.at(at).isAttached()
                && tokens.at(at + 1).isAttached()
                && tokens.at(at + 1).isNumber(1, 2);
    }
}
