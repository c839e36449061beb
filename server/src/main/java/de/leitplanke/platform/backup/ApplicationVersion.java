package de.leitplanke.platform.backup;

/** The version of this program, as the build states it. */
final class ApplicationVersion {

    static final String CURRENT = "0.1.0";

    private ApplicationVersion() {}
}
