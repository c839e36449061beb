/** What the pages of the workspace show, ready to be printed. */
@NullMarked
package de.leitplanke.workspace.view;

import org.jspecify.annotations.NullMarked;
