package de.leitplanke.privacy;

/** Receiver of one search in {@link CueTrie}; reused, so that searching allocates nothing. */
final class CueHit {

    private long cues;
    private int end;

    void clear() {
        cues = 0;
        end = 0;
    }

    void set(long cues, int end) {
        this.cues = cues;
        this.end = end;
    }

    long cues() {
        return cues;
    }

    int end() {
        return end;
    }
}
