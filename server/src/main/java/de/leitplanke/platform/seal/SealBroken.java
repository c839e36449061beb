package de.leitplanke.platform.seal;

/** Sealed bytes do not open: changed, moved, or the key is another one. */
public class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken() {
        super("sealed bytes do not open");
    }
}
