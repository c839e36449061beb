package de.leitplanke.agreement;

import de.leitplanke.people.Role;
import de.leitplanke.people.SignedIn;
import de.leitplanke.platform.page.Page;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where everybody arrives: what one can do, what waits, and what still stands before it. */
@Controller
class StartPage {

    private static final Set<Role> WORKING = EnumSet.of(Role.EMPLOYEE, Role.MANAGER, Role.AI_OFFICER);
    private static final List<String> KINDS =
            List.of("entwerfen", "verstaendlich", "zusammenfassen", "ordnen", "ideen", "uebersetzen");

    private final Acknowledgements acknowledgements;
    private final AgreementInForce agreement;
    private final RoleTexts roleTexts;
    private final StartParts parts;
    private final Clock clock;

    StartPage(
            Acknowledgements acknowledgements,
            AgreementInForce agreement,
            RoleTexts roleTexts,
            StartParts parts,
            Clock clock) {
        this.acknowledgements = acknowledgements;
        this.agreement = agreement;
        this.roleTexts = roleTexts;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(name = "gelesen", required = false) @Nullable String read) {
        boolean inForce = agreement.find().isPresent();
        AcknowledgementState state = acknowledgements.stateOf(person.person());
        return Page.of("agreement/start")
                .with("greeting", Greeting.at(LocalTime.now(clock)).textKey())
                .with("kinds", person.roles().stream().anyMatch(WORKING::contains) ? KINDS : List.of())
                .with("roleTexts", roleTexts.of(person.roles()))
                .with("rows", parts.rows(person.roles()))
                .with("sections", parts.sections(person))
                .with("inForce", inForce)
                .with("gate", inForce && !state.opensGate())
                .with("graceUntil", state.graceUntil().orElse(null))
                .with("read", read != null)
                .view();
    }
}
