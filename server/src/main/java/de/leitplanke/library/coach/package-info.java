/**
 * The prompt coach: says what an order to a language model already holds and what it lacks, and keeps nothing of it.
 */
@NullMarked
package de.leitplanke.library.coach;

import org.jspecify.annotations.NullMarked;
