/** How well the detector finds what people marked in texts. */
@NullMarked
package de.leitplanke.privacy.score;

import org.jspecify.annotations.NullMarked;
