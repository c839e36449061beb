package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Log L4 without persons; that it was read is noted in log L8, once a day. */
@Controller
class SecurityEventsPage {

    private final SecurityEvents events;
    private final AccessLog log;

    SecurityEventsPage(SecurityEvents events, AccessLog log) {
        this.events = events;
        this.log = log;
    }

    @GetMapping(SealsPage.PATH + "/ereignisse")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        SealAccess.require(person, Set.of(Role.SECURITY));
        log.readList(person.person(), Role.SECURITY);
        return Page.of("seals/events").with("days", events.byDay()).view();
    }
}
