package de.leitplanke.town;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How a page is looked at.
 *
 * @param width of the window in CSS pixels
 */
record Look(int width, ColorScheme theme) {

    static final List<Look> ALL = List.of(
            new Look(320, ColorScheme.LIGHT),
            new Look(1280, ColorScheme.DARK),
            new Look(320, ColorScheme.DARK),
            new Look(1280, ColorScheme.LIGHT));

    void on(Page page) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    }

    @Override
    public String toString() {
        return width + " " + theme;
    }
}
