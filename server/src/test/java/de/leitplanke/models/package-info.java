@NullMarked
package de.leitplanke.models;

import org.jspecify.annotations.NullMarked;
