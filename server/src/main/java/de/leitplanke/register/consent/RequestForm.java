package de.leitplanke.register.consent;

import java.util.Arrays;

/** What the employer's side enters about a request. */
public record RequestForm(String title, Matter matter, String subject, String purpose, boolean urgent) {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_TEXT = 20_000;

    static final RequestForm EMPTY = new RequestForm("", Matter.FIELD_OF_USE, "", "", false);

    static RequestForm entered(String title, String matter, String subject, String purpose, boolean urgent) {
        return new RequestForm(
                title.strip(),
                Arrays.stream(Matter.values())
                        .filter(known -> known.name().equals(matter))
                        .findFirst()
                        .orElse(Matter.OTHER_DEVICE),
                subject.strip(),
                purpose.strip(),
                urgent);
    }

    static RequestForm of(ConsentRequest request) {
        return new RequestForm(
                request.title(), request.matter(), request.subject(), request.purpose(), request.urgent());
    }

    boolean isComplete() {
        return fits(title, LONGEST_LINE) && fits(purpose, LONGEST_TEXT) && subject.length() <= LONGEST_LINE;
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
