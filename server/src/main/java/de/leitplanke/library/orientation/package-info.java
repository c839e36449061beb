/** „Darf ich das?“: understands a task in a person's own words and answers with the rules of the agreement. */
@NullMarked
package de.leitplanke.library.orientation;

import org.jspecify.annotations.NullMarked;
