package de.leitplanke.library;

/**
 * An example as it stands in a list.
 *
 * @param minutesFrom shortest time it usually takes, in minutes
 * @param minutesTo longest such time, in minutes
 */
public record ExampleCard(
        String key, MarkedText title, MarkedText lead, String office, int minutesFrom, int minutesTo) {

    static ExampleCard of(Example example) {
        return new ExampleCard(
                example.key(),
                MarkedText.plain(example.title()),
                MarkedText.plain(example.lead()),
                example.office(),
                example.minutesFrom(),
                example.minutesTo());
    }
}
