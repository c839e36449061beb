package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether something can be sealed today, and all requests to open. */
@Controller
class SealsPage {

    static final String PATH = "/siegel";

    private final SealGroups groups;
    private final SealKeys keys;
    private final Openings openings;
    private final SealTime time;

    SealsPage(SealGroups groups, SealKeys keys, Openings openings, SealTime time) {
        this.groups = groups;
        this.keys = keys;
        this.openings = openings;
        this.time = time;
    }

    @GetMapping(PATH)
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        SealAccess.require(person, SealOffices.READERS);
        return Page.of("seals/seals")
                .with("groups", groups.strengths())
                .with("sealing", groups.both().isPresent())
                .with("holdsKeys", SealOffices.ofKey(person.roles()).isPresent())
                .with("hasKey", keys.inUseBy(person.person()).isPresent())
                .with("security", person.has(Role.SECURITY))
                .with("controls", AccessLogPage.READERS.stream().anyMatch(person::has))
                .with("openings", openings.all())
                .with("today", time.today())
                .view();
    }
}
