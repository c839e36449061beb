@NullMarked
package de.leitplanke.platform.tenancy;

import org.jspecify.annotations.NullMarked;
