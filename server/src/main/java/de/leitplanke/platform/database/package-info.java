/**
 * The database of the house: the PostgreSQL that Leitplanke carries along, or one that the town operates itself.
 *
 * <p>Nothing here knows Spring; the application asks {@link de.leitplanke.platform.database.Database} and builds its
 * pool from the answer.
 */
@NullMarked
package de.leitplanke.platform.database;

import org.jspecify.annotations.NullMarked;
