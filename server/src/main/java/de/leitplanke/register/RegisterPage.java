package de.leitplanke.register;

import de.leitplanke.platform.page.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All tools and fields of use, so that everybody sees what is in use and what is not. */
@Controller
class RegisterPage {

    private final Tools tools;
    private final FieldsOfUse fields;
    private final Clock clock;

    RegisterPage(Tools tools, FieldsOfUse fields, Clock clock) {
        this.tools = tools;
        this.fields = fields;
        this.clock = clock;
    }

    @GetMapping("/register")
    ModelAndView show(
            @RequestParam(name = "suche", defaultValue = "") String search,
            @RequestParam(name = "folge", defaultValue = "") String order) {
        RegisterPageOrder by = RegisterPageOrder.of(order);
        LocalDate today = LocalDate.now(clock);
        return Page.of("register/register")
                .with("tools", foundTools(search, by, today))
                .with("fields", foundFields(search, by, today))
                .with("toolNames", tools.all().stream().collect(Collectors.toMap(Tool::id, Tool::name)))
                .with("today", today)
                .with("search", search.strip())
                .with("order", by)
                .view();
    }

    private List<Tool> foundTools(String search, RegisterPageOrder by, LocalDate today) {
        return tools.all().stream()
                .filter(tool -> matches(
                        search,
                        tool.name(),
                        tool.provider(),
                        tool.description(),
                        tool.toolClass().name(),
                        tool.toolClass().german(),
                        tool.statusOn(today).german()))
                .sorted(by.tools(today))
                .toList();
    }

    private List<FieldOfUse> foundFields(String search, RegisterPageOrder by, LocalDate today) {
        return fields.all().stream()
                .filter(field -> matches(
                        search,
                        field.name(),
                        field.office(),
                        field.description(),
                        field.statusOn(today).german()))
                .sorted(by.fields(today))
                .toList();
    }

    private static boolean matches(String search, String... texts) {
        String text = String.join(" ", texts).toLowerCase(Locale.GERMAN);
        return Arrays.stream(search.toLowerCase(Locale.GERMAN).split("\\s+")).allMatch(text::contains);
    }
}
