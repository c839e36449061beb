package de.leitplanke.models;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hands the pieces of an answer from the network's thread to the one that waits, one at a time. */
final class Arrivals implements BodySubscriber<Arrivals> {

    private final BlockingQueue<Arrival> queue = new LinkedBlockingQueue<>();
    private volatile @Nullable Subscription subscription;
    private volatile boolean stopped;

    sealed interface Arrival {}

    record Bytes(List<ByteBuffer> buffers) implements Arrival {}

    record End() implements Arrival {}

    record Broken() implements Arrival {}

    /** The next piece, or null if none came in time. */
    @Nullable
    Arrival next(long millis) throws InterruptedException {
        Arrival arrival = queue.poll(millis, TimeUnit.MILLISECONDS);
        if (arrival instanceof Bytes) {
            request();
        }
        return arrival;
    }

    /** Closes the connection if the answer has not ended. */
    void stop() {
        stopped = true;
        Subscription current = subscription;
        if (current != null) {
            current.cancel();
        }
    }

    @Override
    public CompletionStage<Arrivals> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (stopped) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        queue.add(new Bytes(buffers));
    }

    @Override
    public void onError(Throwable problem) {
        queue.add(new Broken());
    }

    @Override
    public void onComplete() {
        queue.add(new End());
    }

    private void request() {
        Subscription current = subscription;
        if (current != null) {
            current.request(1);
        }
    }
}
