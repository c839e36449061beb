package de.leitplanke.library.variant;

import de.leitplanke.library.Example;
import de.leitplanke.library.ExampleReport;
import de.leitplanke.library.variant.VariantEditor.Edited.Unfit;
import de.leitplanke.platform.page.Page;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** The form of a variant, new or begun, as it was entered and with what is wrong beside the fields. */
final class VariantFormView {

    private VariantFormView() {}

    static ModelAndView fresh(String action, String back, Example origin) {
        return page(action, back, origin, VariantForm.of(origin), Map.of()).view();
    }

    /** With how the wording would do, which is asked for without saving it. */
    static ModelAndView tried(String action, String back, Example origin, VariantForm form, ExampleReport report) {
        return page(action, back, origin, form, Map.of()).with("report", report).view();
    }

    /** Whether the person wants to know this first. */
    static boolean isTrial(MultiValueMap<String, String> fields) {
        return fields.containsKey("pruefung");
    }

    static ModelAndView unfit(String action, String back, Example origin, VariantForm form, Unfit unfit) {
        return page(action, back, origin, form, unfit.problems())
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .view();
    }

    private static Page page(
            String action, String back, Example origin, VariantForm form, Map<String, String> problems) {
        return Page.of("library/variant/form")
                .with("action", action)
                .with("back", back)
                .with("origin", origin)
                .with("form", form)
                .with("problems", problems);
    }
}
