/** The guide to good orders: twelve chapters in the frame A-U-F-T-R-A-G, and the typical mistakes. */
@NullMarked
package de.leitplanke.library.guide;

import org.jspecify.annotations.NullMarked;
