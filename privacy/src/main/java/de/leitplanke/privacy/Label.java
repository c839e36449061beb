package de.leitplanke.privacy;

import org.jspecify.annotations.Nullable;

/** What a {@link Finding} is. Personal labels are masked; flags only mark trigger words of a special category. */
public enum Label {
    PERSON("NAME"),
    TITLE(null),
    LOCATION("ORT"),
    ORG("ORG"),
    STREET("STRASSE"),
    PLZ("PLZ"),
    PHONE("TELEFON"),
    EMAIL("EMAIL"),
    URL("URL"),
    IP("IP"),
    MAC("MAC"),
    DATE("DATUM"),
    AGE("ALTER"),
    PROFESSION("PROFESSION"),
    USERNAME("KENNUNG"),
    ID("AKTENZEICHEN"),
    IBAN("IBAN"),
    BIC("BIC"),
    CREDIT_CARD("CREDIT_CARD"),
    STEUER_ID("STEUER_ID"),
    STEUERNUMMER("STEUERNUMMER"),
    VAT_ID("VAT_ID"),
    RVNR("RVNR"),
    KVNR("KVNR"),
    ID_CARD("ID_CARD"),
    PASSPORT("PASSPORT"),
    MRZ("MRZ"),
    DRIVING_LICENCE("DRIVING_LICENCE"),
    LICENCE_PLATE("LICENCE_PLATE"),
    LANR("LANR"),
    BSNR("BSNR"),
    HANDELSREGISTER("HANDELSREGISTER"),
    LEITWEG_ID("LEITWEG_ID"),
    HEALTH,
    RELIGION,
    ETHNIC,
    UNION,
    POLITICAL,
    SEXUAL,
    GENETIC,
    SOCIAL,
    TAX,
    PERSONNEL,
    CRIMINAL,
    SECRET,
    COUNCIL;

    private final @Nullable String placeholder;
    private final boolean flag;

    Label() {
        this.placeholder = null;
        this.flag = true;
    }

    Label(@Nullable String placeholder) {
        this.placeholder = placeholder;
        this.flag = false;
    }

    /** Whether this marks a trigger word of a special category or secret and is never masked. */
    public boolean isFlag() {
        return flag;
    }

    /**
     * The word of this label's placeholder, as in {@code [NAME_1]}; null for what stays in clear text. Given names
     * ({@code VORNAME}) and dates of birth ({@code GEBURTSDATUM}) have words of their own beside these.
     */
    public @Nullable String placeholderWord() {
        return placeholder;
    }
}
