package de.leitplanke.library;

import de.leitplanke.platform.page.Page;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * An order is read and nothing else: it goes to no model and is stored nowhere. That is why a form is answered with the
 * page itself and not with a redirect, which would have to keep the order or show it in an address.
 */
@Controller
class OrderCheckPage {

    static final String PATH = "/leitfaden/auftrag-pruefen";

    private final OrderCoach coach;
    private final Detector detector;
    private final FreeOrderLight lights;
    private final SampleOrders samples;

    OrderCheckPage(OrderCoach coach, Detector detector, FreeOrderLight lights, SampleOrders samples) {
        this.coach = coach;
        this.detector = detector;
        this.lights = lights;
        this.samples = samples;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam(name = "muster", defaultValue = "") String sample,
            @RequestParam(name = "beispiel", defaultValue = "") String example) {
        return page(samples.text(sample, example), CoachQuestion.none());
    }

    @PostMapping(PATH)
    ModelAndView check(@RequestParam MultiValueMap<String, String> form) {
        CoachQuestion question = CoachQuestion.of(form);
        @Nullable String wanted = form.getFirst("einfuegen");
        String text = text(form);
        boolean insert = wanted != null && text.length() <= OrderCoach.LONGEST;
        return page(insert ? coach.inserted(text, question, wanted) : text, question);
    }

    /** The part of the page that depends on the order; asked for while somebody types. */
    @PostMapping(PATH + "/teil")
    ModelAndView part(@RequestParam MultiValueMap<String, String> form) {
        return Page.of("library/coach-result")
                .with("coach", read(text(form), CoachQuestion.of(form)))
                .with("id", form.getOrDefault("kasten", List.of("auftrag")).getFirst())
                .view();
    }

    private ModelAndView page(String text, CoachQuestion question) {
        return Page.of("library/order-check")
                .with("text", text)
                .with("coach", read(text, question))
                .with("samples", samples.all())
                .view();
    }

    private CoachView read(String text, CoachQuestion question) {
        List<Finding> findings = text.length() > OrderCoach.LONGEST ? List.of() : detector.detect(text);
        return coach.read(text, question, lights.of(findings), findings);
    }

    /** Line ends as browsers count them, so that places in the order are the same here and there. */
    private static String text(MultiValueMap<String, String> form) {
        return form.getOrDefault("auftrag", List.of(""))
                .getFirst()
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
