@NullMarked
package de.leitplanke.rules.cli;

import org.jspecify.annotations.NullMarked;
