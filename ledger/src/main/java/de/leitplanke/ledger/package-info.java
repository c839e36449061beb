/** A log of official acts that nobody can change unnoticed: Merkle tree, checkpoints, witness. */
@NullMarked
package de.leitplanke.ledger;

import org.jspecify.annotations.NullMarked;
