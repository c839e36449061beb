package de.leitplanke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The statement about the signed document as somebody typed it.
 *
 * @param documentHash typed or computed from a file
 */
public record EntryForm(
        String inForceOn,
        String signedOn,
        String place,
        String employerSignatory,
        String councilSignatory,
        String documentHash,
        String resolutionOn,
        String resolutionResult) {

    private static final int LONGEST = 200;

    static EntryForm empty() {
        return of(Map.of());
    }

    static EntryForm of(Map<String, String> fields) {
        return new EntryForm(
                fields.getOrDefault("inkraft", ""),
                fields.getOrDefault("unterschrieben", ""),
                fields.getOrDefault("ort", ""),
                fields.getOrDefault("dienststelle", ""),
                fields.getOrDefault("personalrat", ""),
                fields.getOrDefault("pruefsumme", ""),
                fields.getOrDefault("beschluss", ""),
                fields.getOrDefault("ergebnis", ""));
    }

    /** Keys of the texts that say what is missing or wrong. */
    List<String> problems(Clock clock) {
        LocalDate today = EntryRecord.today(clock);
        List<String> problems = new ArrayList<>();
        refuse(day(inForceOn).isEmpty(), "entry.inForceOnMissing", problems);
        refuse(day(inForceOn).filter(day -> day.isBefore(today)).isPresent(), "entry.past", problems);
        refuse(day(signedOn).filter(day -> !day.isAfter(today)).isEmpty(), "entry.signedOnWrong", problems);
        refuse(isWrong(place), "entry.placeMissing", problems);
        refuse(isWrong(employerSignatory) || isWrong(councilSignatory), "entry.signatoryMissing", problems);
        refuse(!hash().matches("[0-9a-f]{64}"), "entry.hashMissing", problems);
        refuse(day(resolutionOn).filter(day -> !day.isAfter(today)).isEmpty(), "entry.resolutionWrong", problems);
        refuse(isWrong(resolutionResult), "entry.resultMissing", problems);
        return problems;
    }

    /** The statement; a defect if there are problems. */
    EntryRecord read() {
        return new EntryRecord(
                LocalDate.parse(inForceOn),
                LocalDate.parse(signedOn),
                line(place),
                line(employerSignatory),
                line(councilSignatory),
                hash(),
                LocalDate.parse(resolutionOn),
                line(resolutionResult));
    }

    EntryForm withDocumentHash(String hash) {
        return new EntryForm(
                inForceOn, signedOn, place, employerSignatory, councilSignatory, hash, resolutionOn, resolutionResult);
    }

    private String hash() {
        return documentHash.replaceAll("\\s|^sha256:", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 2020 && day.getYear() < 2100);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static boolean isWrong(String text) {
        String line = line(text);
        return line.isEmpty() || line.length() > LONGEST;
    }

    /** One line without control characters. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static void refuse(boolean wrong, String textKey, List<String> problems) {
        if (wrong) {
            problems.add(textKey);
        }
    }
}
