package de.leitplanke.platform.database;

import java.util.regex.Pattern;

/** Addresses of databases as people write them. */
final class DatabaseUrl {

    private static final Pattern SCHEME = Pattern.compile("^(jdbc:postgresql|postgresql|postgres)://");
    private static final Pattern ACCOUNT_INSIDE = Pattern.compile("^//[^/?]*@|[?&](user|password)=");

    private DatabaseUrl() {}

    /** Accepts {@code jdbc:postgresql://}, {@code postgresql://} and {@code postgres://}, and no account inside. */
    static String forJdbc(String url) throws Refusal {
        String address = SCHEME.matcher(url).replaceFirst("//");
        if (!address.startsWith("//")) {
            throw new Refusal("""
                    LEITPLANKE_DATABASE_URL muss so aussehen: postgresql://rechner:5432/leitplanke""");
        }
        if (ACCOUNT_INSIDE.matcher(address).find()) {
            throw new Refusal("""
                    LEITPLANKE_DATABASE_URL darf weder Konto noch Kennwort enthalten. Dafür gibt es \
                    LEITPLANKE_DATABASE_USER und LEITPLANKE_DATABASE_PASSWORD.""");
        }
        return "jdbc:postgresql:" + address;
    }
}
