package de.leitplanke.library;

import de.leitplanke.agreement.Acknowledgements;
import de.leitplanke.library.Retirements.Retirement;
import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import de.leitplanke.register.Admission;
import de.leitplanke.register.FieldOfUse;
import de.leitplanke.register.FieldsOfUse;
import de.leitplanke.register.Tool;
import de.leitplanke.register.Tools;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One worked example; everybody may read it, whoever has acknowledged the agreement may start from it. */
@Controller
class ExamplePage {

    private final Examples examples;
    private final FieldsOfUse fields;
    private final Tools tools;
    private final CitedPlaces citedPlaces;
    private final Acknowledgements acknowledgements;
    private final HelpfulExamples helpful;
    private final Retirements retirements;

    ExamplePage(
            Examples examples,
            FieldsOfUse fields,
            Tools tools,
            CitedPlaces citedPlaces,
            Acknowledgements acknowledgements,
            HelpfulExamples helpful,
            Retirements retirements) {
        this.examples = examples;
        this.fields = fields;
        this.tools = tools;
        this.citedPlaces = citedPlaces;
        this.acknowledgements = acknowledgements;
        this.helpful = helpful;
        this.retirements = retirements;
    }

    @GetMapping("/beispiele/{key}")
    ModelAndView show(
            @PathVariable String key,
            @CookieValue(name = HelpedMemory.COOKIE, defaultValue = "") String helped,
            @AuthenticationPrincipal SignedIn person) {
        Example example =
                examples.evenRetired(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<FieldOfUse> field = fields.byKey(example.field());
        Optional<Retirement> retirement = retirements.of(key);
        return Page.of("library/example")
                .with("example", example)
                .with("field", field.orElse(null))
                .with("tools", tools(example, field))
                .with("places", citedPlaces.of(example.clauses()))
                .with("related", examples.cards(example.seeAlso()))
                .with("order", example.template().render(samples(example)))
                .with("answer", AnswerBlock.of(example.answer()))
                .with("thanked", HelpedMemory.read(helped).contains(key))
                .with("helped", helpful.atLeast(key))
                .with("retirement", retirement.orElse(null))
                .with(
                        "successor",
                        retirement
                                .map(Retirement::successor)
                                .flatMap(examples::evenRetired)
                                .orElse(null))
                .with("mayRetire", Admission.actsAs(person, Role.AI_OFFICER))
                .with("mayStart", acknowledgements.stateOf(person.person()).opensGate())
                .view();
    }

    /** The tools of the field whose class the example allows, too. */
    private List<Tool> tools(Example example, Optional<FieldOfUse> field) {
        return tools.all().stream()
                .filter(tool -> field.isPresent() && field.get().tools().contains(tool.id()))
                .filter(tool -> example.toolClasses().contains(tool.toolClass()))
                .toList();
    }

    private static Map<String, String> samples(Example example) {
        return example.variables().stream().collect(Collectors.toMap(Variable::name, Variable::sample));
    }
}
