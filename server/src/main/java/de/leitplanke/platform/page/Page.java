package de.leitplanke.platform.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page: the name of its template and what the template gets. */
public final class Page {

    private final ModelAndView view;

    private Page(String template) {
        this.view = new ModelAndView(template);
    }

    public static Page of(String template) {
        return new Page(template);
    }

    public Page with(String name, @Nullable Object value) {
        view.addObject(name, value);
        return this;
    }

    public Page status(HttpStatus status) {
        view.setStatus(status);
        return this;
    }

    public ModelAndView view() {
        return view;
    }

    public static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
