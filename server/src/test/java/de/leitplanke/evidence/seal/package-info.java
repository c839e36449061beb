@NullMarked
package de.leitplanke.evidence.seal;

import org.jspecify.annotations.NullMarked;
