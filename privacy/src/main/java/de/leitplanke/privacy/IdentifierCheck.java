package de.leitplanke.privacy;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judges a single value: is it a valid IBAN, tax number, plate? Spaces and the separators that are usual in print are
 * ignored; letters may be small.
 */
public final class IdentifierCheck {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Set<String> UNCHECKED = Set.of("PHONE", "HANDELSREGISTER");

    private IdentifierCheck() {}

    /**
     * Whether the value is valid for the kind.
     *
     * @param kind name of a {@link Label} that is no flag, or {@code STEUERNUMMER_ELSTER13} (thirteen digits),
     *     {@code ID_CARD_FULL} (serial number with check digit) or {@code LUHN}
     * @param value as written, at most 100 characters count
     * @return true or false where a check digit, a closed list or an exact shape decides; null where the shape fits but
     *     nothing can be computed, and for kinds without a shape
     */
    public static @Nullable Boolean validate(String kind, String value) {
        String trimmed = PreparedText.ofValue(value).text().strip();
        if (trimmed.isEmpty() || trimmed.length() > 100) {
            return false;
        }
        String compact = compact(trimmed);
        return switch (kind) {
            case "IBAN" -> IbanNumber.isValid(compact);
            case "BIC" -> isBic(compact);
            case "CREDIT_CARD" -> isCreditCard(compact);
            case "LUHN" -> Ascii.areDigits(compact) && compact.length() > 1 && CheckDigits.luhn(compact);
            case "STEUER_ID" -> TaxId.isValid(compact);
            case "STEUERNUMMER" -> TaxNumber.isValid(compact);
            case "STEUERNUMMER_ELSTER13" -> TaxNumber.isValidNationwide(compact);
            case "VAT_ID" -> isVat(compact);
            case "RVNR" -> InsuranceNumber.isValidPension(compact);
            case "KVNR" -> InsuranceNumber.isValidHealth(compact);
            case "ID_CARD" -> card(compact);
            case "ID_CARD_FULL" -> DocumentNumber.isFullCard(compact);
            case "PASSPORT" -> passport(compact);
            case "MRZ" -> MachineReadableZone.isValid(trimmed);
            case "DRIVING_LICENCE" -> DocumentNumber.isValidLicence(compact);
            case "LANR" -> RegisterNumber.isValidPhysician(compact);
            case "BSNR" -> nullIf(compact.length() == 9 && Ascii.areDigits(compact));
            case "PLZ" -> isPostalCode(compact);
            case "LEITWEG_ID" -> RegisterNumber.isValidRouting(trimmed.toUpperCase(Locale.ROOT));
            case "PERSON", "TITLE", "LOCATION", "ORG", "STREET", "PROFESSION", "ID", "USERNAME", "AGE" -> null;
            default -> byShape(kind, trimmed);
        };
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code) || code.equals("XK");
    }

    static boolean isBic(String compact) {
        return (compact.length() == 8 || compact.length() == 11)
                && Ascii.areAlphanumeric(compact)
                && !Ascii.containsDigit(compact.substring(0, 6))
                && isCountry(compact.substring(4, 6));
    }

    static boolean isCreditCard(String digits) {
        return digits.length() >= 12
                && digits.length() <= 19
                && Ascii.areDigits(digits)
                && "23456".indexOf(digits.charAt(0)) >= 0
                && CheckDigits.luhn(digits);
    }

    static boolean isPostalCode(String digits) {
        return digits.length() == 5
                && Ascii.areDigits(digits)
                && Integer.parseInt(digits) >= 1001
                && Integer.parseInt(digits) <= 99998;
    }

    private static boolean isVat(String compact) {
        boolean business = compact.length() == 16 && Ascii.areDigits(compact, 11, 16);
        return compact.startsWith("DE")
                && (compact.length() == 11 || business)
                && RegisterNumber.isValidVat(compact.substring(2, 11));
    }

    private static @Nullable Boolean card(String compact) {
        return compact.length() == 9
                ? nullIf(DocumentNumber.isCardSerial(compact))
                : Boolean.valueOf(DocumentNumber.isFullCard(compact));
    }

    private static @Nullable Boolean passport(String compact) {
        return compact.length() == 9
                ? nullIf(DocumentNumber.isPassportSerial(compact))
                : Boolean.valueOf(DocumentNumber.isFullPassport(compact));
    }

    private static @Nullable Boolean nullIf(boolean shapeFits) {
        return shapeFits ? null : Boolean.FALSE;
    }

    /** Whether the recognisers see the value, standing alone, as a whole. */
    private static @Nullable Boolean byShape(String kind, String value) {
        for (Finding finding : Identifiers.in(value)) {
            if (finding.label().name().equals(kind) && finding.start() == 0 && finding.end() == value.length()) {
                return UNCHECKED.contains(kind) ? null : Boolean.TRUE;
            }
        }
        return false;
    }

    private static String compact(String value) {
        StringBuilder compact = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (" -./\u2013\n".indexOf(c) < 0) {
                compact.append(c);
            }
        }
        return compact.toString().toUpperCase(Locale.ROOT);
    }
}
