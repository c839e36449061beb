package de.leitplanke.privacy;

/**
 * Which of the values that a task may need are masked all the same. Dates of birth are always masked.
 *
 * @param dates every other date
 * @param ages ages in years
 */
public record Masking(boolean dates, boolean ages) {

    /** Dates stay, ages are masked. */
    public static Masking standard() {
        return new Masking(false, true);
    }
}
