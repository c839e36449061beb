package de.leitplanke.library;

import de.leitplanke.library.orientation.AddressCode;
import de.leitplanke.library.orientation.Aspect;
import de.leitplanke.library.orientation.Understood;
import de.leitplanke.platform.page.Page;
import de.leitplanke.rules.Audience;
import de.leitplanke.rules.DataClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was understood wrongly is set right; the answer then has the address of what the person says. */
@Controller
class OrientationCorrection {

    @PostMapping(OrientationPage.PATH + "/berichtigen")
    ModelAndView correct(
            @RequestParam("stand") String address,
            @RequestParam(name = "feld", defaultValue = "") String field,
            @RequestParam(name = "daten", defaultValue = "") List<String> data,
            @RequestParam(name = "empfang", defaultValue = "") String audience,
            @RequestParam(name = "werkzeug", defaultValue = "") String tool) {
        return AddressCode.read(parameters(address))
                .map(understood -> withData(withField(understood, field), data))
                .map(understood -> withTool(withAudience(understood, audience), tool))
                .map(understood -> Page.redirect(OrientationPage.PATH + "?" + AddressCode.write(understood)))
                .orElseGet(() -> Page.redirect(OrientationPage.PATH));
    }

    /** The parameters of an address of this server, as the page has sent it along. */
    private static Map<String, String> parameters(String address) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
    }

    private static Understood withField(Understood understood, String field) {
        boolean same = field.isEmpty() || understood.field().equals(Optional.of(field));
        return same ? understood : understood.withField(field);
    }

    private static Understood withData(Understood understood, List<String> data) {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        Arrays.stream(DataClass.values())
                .filter(value -> data.contains(value.name()))
                .forEach(classes::add);
        return classes.isEmpty() || classes.equals(understood.classes()) ? understood : understood.withClasses(classes);
    }

    private static Understood withAudience(Understood understood, String audience) {
        return Arrays.stream(Audience.values())
                .filter(value -> value.name().equals(audience))
                .filter(value -> !understood.audience().equals(Optional.of(value)))
                .findFirst()
                .map(understood::withAudience)
                .orElse(understood);
    }

    private static Understood withTool(Understood understood, String tool) {
        Set<String> wanted = tool.isEmpty() ? Set.of() : Set.of(tool);
        return wanted.equals(understood.codes(Aspect.TOOL))
                ? understood
                : understood.withTool(wanted.stream().findFirst());
    }
}
