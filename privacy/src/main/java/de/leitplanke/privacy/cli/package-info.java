/** The library on the command line, as JSON Lines. */
@NullMarked
package de.leitplanke.privacy.cli;

import org.jspecify.annotations.NullMarked;
