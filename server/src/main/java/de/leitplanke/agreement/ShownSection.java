package de.leitplanke.agreement;

import de.leitplanke.platform.page.StartSection;
import java.util.List;

/** A section of the start page with its lines for one person. */
public record ShownSection(String titleKey, List<StartSection.Row> rows) {}
