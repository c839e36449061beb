package de.leitplanke.privacy;

import java.util.List;

/**
 * The local tax number of a state, its place in the nationwide thirteen digits and its check procedure. Source:
 * "Prüfung der Steuer- und Steueridentifikationsnummer", Bayerisches Landesamt für Steuern, 2026.
 *
 * @param local digits that the local form starts with before the office, empty for most
 * @param prefix digits that the nationwide form starts with instead
 * @param officeDigits digits of the tax office after that
 */
record TaxState(String local, String prefix, int officeDigits, Procedure procedure) {

    /** How the last digit follows from the twelve before. */
    enum Procedure {
        DOUBLING,
        ALTERNATING,
        ELEVEN,
        ELEVEN_BREMEN_HAMBURG,
        ELEVEN_LOWER_SAXONY,
        ELEVEN_BERLIN,
        ELEVEN_REMAINDER
    }

    static final List<TaxState> ALL = List.of(
            new TaxState("", "28", 2, Procedure.DOUBLING),
            new TaxState("", "9", 3, Procedure.ELEVEN),
            new TaxState("", "11", 2, Procedure.ELEVEN_BERLIN),
            new TaxState("0", "30", 2, Procedure.ELEVEN),
            new TaxState("", "24", 2, Procedure.ELEVEN_BREMEN_HAMBURG),
            new TaxState("", "22", 2, Procedure.ELEVEN_BREMEN_HAMBURG),
            new TaxState("0", "26", 2, Procedure.DOUBLING),
            new TaxState("0", "40", 2, Procedure.ELEVEN),
            new TaxState("", "23", 2, Procedure.ELEVEN_LOWER_SAXONY),
            new TaxState("", "5", 3, Procedure.ELEVEN_REMAINDER),
            new TaxState("", "27", 2, Procedure.ALTERNATING),
            new TaxState("0", "10", 2, Procedure.ELEVEN),
            new TaxState("2", "32", 2, Procedure.ELEVEN),
            new TaxState("1", "31", 2, Procedure.ELEVEN),
            new TaxState("", "21", 2, Procedure.DOUBLING),
            new TaxState("1", "41", 2, Procedure.ELEVEN));

    /** Number of digits of the local form: ten or eleven. */
    int localLength() {
        return local.length() + officeDigits + 8;
    }

    boolean fitsLocal(String digits) {
        return digits.length() == localLength() && digits.startsWith(local);
    }

    boolean fitsNationwide(String digits) {
        return digits.startsWith(prefix);
    }

    /** The thirteen digits of a fitting local number. */
    String nationwide(String digits) {
        int office = local.length() + officeDigits;
        return prefix + digits.substring(local.length(), office) + "0" + digits.substring(office);
    }
}
