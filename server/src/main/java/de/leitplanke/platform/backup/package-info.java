/**
 * The whole town in one file: taken while it runs, put back into an empty database of any supported version.
 *
 * <p>The commands start without the application. Keys never go into a backup; what people deleted by hand is kept as a
 * list of hashes beside the keys, so that it does not come back with an older backup.
 */
@NullMarked
package de.leitplanke.platform.backup;

import org.jspecify.annotations.NullMarked;
