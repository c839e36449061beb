package de.leitplanke.workspace.doubt;

import java.util.List;
import java.util.Set;

/** Turns what personal-data detection found in the answer into claims. */
final class KnownNames {

    private static final Set<String> NAMES = Set.of("PERSON", "LOCATION", "ORG");
    private static final Set<String> IDENTIFIERS = Set.of(
            "IP",
            "MAC",
            "USERNAME",
            "ID",
            "IBAN",
            "BIC",
            "CREDIT_CARD",
            "STEUER_ID",
            "STEUERNUMMER",
            "VAT_ID",
            "RVNR",
            "KVNR",
            "ID_CARD",
            "PASSPORT",
            "MRZ",
            "DRIVING_LICENCE",
            "LICENCE_PLATE",
            "LANR",
            "BSNR",
            "HANDELSREGISTER",
            "LEITWEG_ID");

    private KnownNames() {}

    static boolean isClaim(String label) {
        return NAMES.contains(label) || IDENTIFIERS.contains(label) || label.equals("STREET");
    }

    /** Adds the claim and returns the token behind the span. */
    static int add(Tokens tokens, int at, NamedSpan span, List<Claim> claims) {
        int next = at + 1;
        while (next < tokens.size() && tokens.at(next).start() < span.end()) {
            next++;
        }
        if (NAMES.contains(span.label())) {
            claims.add(tokens.claim(ClaimKind.NAME, at, next, NameScanner.normalised(tokens, at, next)));
        } else if (IDENTIFIERS.contains(span.label())) {
            claims.add(
                    tokens.claim(ClaimKind.IDENTIFIER, at, next, IdentifierScanner.normalised(tokens.text(at, next))));
        } else {
            claims.add(tokens.claim(ClaimKind.ADDRESS, at, next, AddressScanner.normalised(tokens.text(at, next))));
        }
        return next;
    }
}
