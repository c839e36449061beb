package de.leitplanke.library.variant;

import de.leitplanke.library.FormerVersions;
import de.leitplanke.library.FormerVersions.Version;
import de.leitplanke.platform.page.Page;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What an example was and is; any two versions side by side. */
@Controller
class ExampleVersionsPage {

    private final FormerVersions versions;
    private final ReadableExample readable;

    ExampleVersionsPage(FormerVersions versions, ReadableExample readable) {
        this.versions = versions;
        this.readable = readable;
    }

    @GetMapping("/beispiele/{key}/fassungen")
    ModelAndView show(
            @PathVariable String key,
            @RequestParam(name = "von", defaultValue = "0") int from,
            @RequestParam(name = "bis", defaultValue = "0") int to) {
        List<Version> all = versions.of(key);
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Version after = chosen(all, to, all.size() - 1);
        Version before = chosen(all, from, Math.max(0, all.size() - 2));
        return Page.of("library/variant/versions")
                .with("versions", all)
                .with("before", before)
                .with("after", after)
                .with("difference", readable.compare(before.example(), after.example()))
                .view();
    }

    private static Version chosen(List<Version> all, int number, int otherwise) {
        return all.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElse(all.get(otherwise));
    }
}
