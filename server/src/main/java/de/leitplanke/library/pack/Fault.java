package de.leitplanke.library.pack;

import de.leitplanke.platform.start.BrokenContent;

/**
 * Why a pack is refused.
 *
 * @param file name within the pack; empty for the pack itself
 * @param line from 1; 0 where no line is to blame
 * @param reason German
 */
public record Fault(String file, int line, String reason) {

    static Fault of(BrokenContent broken) {
        return new Fault(broken.file(), broken.line(), broken.reason());
    }

    static Fault ofWhole(String reason) {
        return new Fault("", 0, reason);
    }

    static Fault in(String file, String reason) {
        return new Fault(file, 0, reason);
    }
}
