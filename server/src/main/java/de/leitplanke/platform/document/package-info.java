/** What Word files and tagged PDF have in common, whatever they hold. */
@NullMarked
package de.leitplanke.platform.document;

import org.jspecify.annotations.NullMarked;
