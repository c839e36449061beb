package de.leitplanke.evidence.seal;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Log L8 for those who control the controllers. */
@Controller
class AccessLogPage {

    static final Set<Role> READERS = Set.of(Role.STAFF_COUNCIL, Role.DATA_PROTECTION);

    private final AccessLog log;

    AccessLogPage(AccessLog log) {
        this.log = log;
    }

    @GetMapping(SealsPage.PATH + "/zugriffe")
    ModelAndView show(@AuthenticationPrincipal SignedIn person) {
        SealAccess.require(person, READERS);
        return Page.of("seals/accesses").with("lines", log.all()).view();
    }
}
