/** Entries that only open when every group agrees. */
@NullMarked
package de.leitplanke.ledger.seal;

import org.jspecify.annotations.NullMarked;
