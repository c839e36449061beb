package de.leitplanke.platform.page;

import java.security.Principal;
import java.util.List;

/** A part of the start page that another module brings, for example work that somebody has begun. */
public interface StartSection {

    /** Place on the page, small first. */
    int order();

    /** Key of the heading. */
    String titleKey();

    /** The lines for this person; without any the section is left out. */
    List<Row> rows(Principal person);

    /**
     * A line of the section.
     *
     * @param text what it is about
     * @param small what stands below it; may be empty
     * @param link address inside this server
     * @param linkText words of the link, together with {@code text} clear on their own
     */
    record Row(String text, String small, String link, String linkText) {}
}
