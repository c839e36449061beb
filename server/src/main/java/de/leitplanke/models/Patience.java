package de.leitplanke.models;

import java.time.Duration;

/**
 * How long a model is waited for.
 *
 * @param connect until the connection stands
 * @param firstByte until anything of the answer comes
 * @param silence between two pieces of the answer
 * @param whole from sending to the end of the answer
 */
record Patience(Duration connect, Duration firstByte, Duration silence, Duration whole) {

    static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofMinutes(5));
}
