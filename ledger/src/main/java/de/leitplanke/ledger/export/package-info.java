/** The signed export as a ZIP file and its offline verifier. */
@NullMarked
package de.leitplanke.ledger.export;

import org.jspecify.annotations.NullMarked;
