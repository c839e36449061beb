package de.leitplanke.people;

import de.leitplanke.people.FunctionEntry.Way;
import de.leitplanke.platform.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The functions of the town and who answers for each. */
@Controller
class FunctionsPage {

    private static final String PATH = StaffPage.PATH + "/funktionen";

    private final Functions functions;
    private final FunctionEntry entry;
    private final Persons persons;

    FunctionsPage(Functions functions, FunctionEntry entry, Persons persons) {
        this.functions = functions;
        this.entry = entry;
        this.persons = persons;
    }

    @GetMapping(PATH)
    ModelAndView list(@RequestParam(name = "gespeichert", required = false) @Nullable String saved) {
        return Page.of("people/functions")
                .with("functions", functions.all())
                .with("saved", saved != null)
                .view();
    }

    @GetMapping(PATH + "/{function}")
    ModelAndView show(@PathVariable Function function) {
        return page(function, functions.holding(function)).view();
    }

    @PostMapping(PATH + "/{function}")
    ModelAndView enter(
            @PathVariable Function function,
            @RequestParam("art") Way way,
            @RequestParam(name = "person", required = false) @Nullable List<UUID> people,
            @RequestParam(name = "stelle", defaultValue = "") String office,
            @RequestParam(name = "grund", defaultValue = "") String reason) {
        Set<UUID> chosen = people == null ? Set.of() : Set.copyOf(people);
        Optional<String> problem = entry.enter(function, way, chosen, way == Way.OUTSIDE ? office : reason);
        if (problem.isEmpty()) {
            return Page.redirect(PATH + "?gespeichert");
        }
        Holding wanted = way == Way.OUTSIDE ? new Holding.Outside(office) : new Holding.Absent(reason);
        return page(function, wanted)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .with("problem", problem.get())
                .view();
    }

    private Page page(Function function, Holding holding) {
        Set<String> held = holding instanceof Holding.ByPeople(List<Person> people)
                ? people.stream().map(person -> person.id().value().toString()).collect(Collectors.toSet())
                : Set.of();
        return Page.of("people/function")
                .with("function", function)
                .with("byRole", function.role().map(Role::textKey).orElse(null))
                .with("holding", holding)
                .with("held", held)
                .with("people", persons.active());
    }
}
