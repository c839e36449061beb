package de.leitplanke.agreement;

import de.leitplanke.platform.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The agreement to read, at three depths. */
@Controller
class AgreementPage {

    private final AgreementOnShow agreement;
    private final ClauseTalk talk;

    AgreementPage(AgreementOnShow agreement, ClauseTalk talk) {
        this.agreement = agreement;
        this.talk = talk;
    }

    @GetMapping("/vereinbarung")
    ModelAndView show(
            @RequestParam(name = "tiefe", required = false) @Nullable String depth,
            @RequestParam(name = "suche", required = false) @Nullable String term) {
        return agreement
                .find()
                .map(shown -> Page.of("agreement/agreement")
                        .with("shown", shown)
                        .with("depth", Depth.of(depth))
                        .with("search", Search.of(term))
                        .with("said", talk.everywhere())
                        .view())
                .orElseGet(() -> Page.of("agreement/none").view());
    }

    /** Where every verdict leads: the wording of the clause that it cites. */
    @GetMapping("/vereinbarung/{clause}")
    ModelAndView clause(@PathVariable String clause) {
        return agreement
                .find()
                .flatMap(shown -> shown.version().clause(clause))
                .map(found -> Page.redirect("/vereinbarung?tiefe=" + Depth.TEXT.word() + "#" + found.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
