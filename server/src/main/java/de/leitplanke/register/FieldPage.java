package de.leitplanke.register;

import de.leitplanke.platform.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One field of use with everything that decides about it. */
@Controller
class FieldPage {

    private final FieldsOfUse fields;
    private final Tools tools;
    private final Clock clock;

    FieldPage(FieldsOfUse fields, Tools tools, Clock clock) {
        this.fields = fields;
        this.tools = tools;
        this.clock = clock;
    }

    @GetMapping("/register/{fieldKey}")
    ModelAndView show(@PathVariable String fieldKey) {
        FieldOfUse field = fields.byKey(fieldKey).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of("register/field")
                .with("field", field)
                .with(
                        "tools",
                        tools.all().stream()
                                .filter(tool -> field.tools().contains(tool.id()))
                                .toList())
                .with("today", LocalDate.now(clock))
                .view();
    }
}
