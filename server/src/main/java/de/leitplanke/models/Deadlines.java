package de.leitplanke.models;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The clocks that run while an answer is awaited. */
final class Deadlines {

    private static final long LOOK_MILLIS = 100;

    private final Patience patience;
    private final BooleanSupplier cancelled;
    private final long start = System.nanoTime();
    private long lastArrival = start;
    private boolean arrived;
    private ModelFailure overstepped = ModelFailure.TIMED_OUT;

    Deadlines(Patience patience, BooleanSupplier cancelled) {
        this.patience = patience;
        this.cancelled = cancelled;
    }

    /** Whether it is worth waiting on; if not, {@link #overstepped} says why. */
    boolean hold() {
        if (cancelled.getAsBoolean()) {
            overstepped = ModelFailure.CANCELLED;
            return false;
        }
        return left().isPositive();
    }

    /** How long to wait until the next look at the clocks, in milliseconds. */
    long nextLook() {
        return Math.clamp(left().toMillis(), 1, LOOK_MILLIS);
    }

    /** A piece of the answer came. */
    void arrival() {
        lastArrival = System.nanoTime();
        arrived = true;
    }

    ModelFailure overstepped() {
        return overstepped;
    }

    private Duration left() {
        long now = System.nanoTime();
        Duration whole = patience.whole().minusNanos(now - start);
        Duration piece = (arrived ? patience.silence() : patience.firstByte()).minusNanos(now - lastArrival);
        return whole.compareTo(piece) < 0 ? whole : piece;
    }
}
