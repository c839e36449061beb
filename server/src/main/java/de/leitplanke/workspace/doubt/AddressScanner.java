package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Streets that call themselves so with their house number, and postcodes with their place. */
final class AddressScanner implements Scanner {

    private static final Pattern STREET = Pattern.compile(
            ".{2,}(?:straße|strasse|str|weg|platz|allee|gasse|ring|damm|ufer|markt|hof|berg|graben|wall)$");

    @Override
    public int scan(Tokens tokens, int at, List<Claim> claims) {
        Token token = tokens.at(at);
        if (token.isCapitalised() && STREET.matcher(token.lower()).matches()) {
            return street(tokens, at, claims);
        }
        return token.isNumber(5, 5) ? postcode(tokens, at, claims) : at;
    }

    private static int street(Tokens tokens, int at, List<Claim> claims) {
        int number = tokens.at(at + 1).isSign(".") && tokens.at(at + 1).isAttached() ? at + 2 : at + 1;
        if (!tokens.at(number).isNumber(1, 4)
                || tokens.at(number).startsLine()
                || tokens.at(number).isAttached()) {
            return at;
        }
        Token letter = tokens.at(number + 1);
        boolean lettered = letter.isWord() && letter.text().length() == 1 && !letter.startsLine();
        int next = lettered ? number + 2 : number + 1;
        claims.add(tokens.claim(ClaimKind.ADDRESS, at, next, normalised(tokens.text(at, next))));
        return next;
    }

    private static int postcode(Tokens tokens, int at, List<Claim> claims) {
        Token place = tokens.at(at + 1);
        Token front = tokens.at(at - 1);
        boolean stands = tokens.at(at).startsLine() || front.isSign(",") || front.isDash();
        if (!stands || !place.isCapitalised() || place.startsLine() || Units.read(tokens, at + 1) != null) {
            return at;
        }
        claims.add(tokens.claim(ClaimKind.ADDRESS, at, at + 2, normalised(tokens.text(at, at + 2))));
        return at + 2;
    }

    /** The word in lower case; "Hauptstr." and "Hauptstrasse" become "hauptstraße". */
    static String spelledOut(Tokens tokens, int at) {
        String word = tokens.at(at).lower().replace("strasse", "straße");
        Token behind = tokens.at(at + 1);
        return word.endsWith("str") && behind.isSign(".") && behind.isAttached() ? word + "aße" : word;
    }

    static String normalised(String text) {
        String lower = text.toLowerCase(Locale.GERMAN).replace("strasse", "straße");
        StringBuilder plain = new StringBuilder();
        Tokens tokens = Tokens.of(lower.replaceAll("str\\.", "straße"));
        for (int i = 0; i < tokens.size(); i++) {
            plain.append(tokens.at(i).isSign(".,") ? "" : tokens.at(i).text());
        }
        return plain.toString();
    }
}
