/**
 * The second reading of „Darf ich das?“: what known questions that are like a new one were about and how they ended.
 */
@NullMarked
package de.leitplanke.library.orientation.likeness;

import org.jspecify.annotations.NullMarked;
