/** The library on the command line. */
@NullMarked
package de.leitplanke.ledger.cli;

import org.jspecify.annotations.NullMarked;
