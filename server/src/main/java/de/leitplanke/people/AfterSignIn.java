package de.leitplanke.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Goes on where the person wanted to go, inside this server only. Who has a passkey is not signed in before it was
 * shown: the session keeps who it is about, and nothing that opens a page.
 */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Passkeys passkeys;
    private final RolesOfNow sessions;
    private final Clock clock;

    AfterSignIn(Passkeys passkeys, RolesOfNow sessions, Clock clock) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String next = insidePath(request.getParameter("weiter"));
        if (authentication.getPrincipal() instanceof SignedIn person && passkeys.existFor(person.person())) {
            SecurityContext nobody = SecurityContextHolder.createEmptyContext();
            SecurityContextHolder.setContext(nobody);
            sessions.saveContext(nobody, request, response);
            request.getSession()
                    .setAttribute(
                            HalfSignedIn.ATTRIBUTE,
                            new HalfSignedIn(
                                    person.person().value(),
                                    next,
                                    clock.instant().plus(PATIENCE)));
            response.sendRedirect(SecondFactorPage.PATH);
        } else {
            response.sendRedirect(next);
        }
    }

    /** A path of our own; whatever could lead to another host becomes the start page. */
    static String insidePath(@Nullable String wish) {
        boolean inside = wish != null && wish.matches("/[a-z0-9][a-z0-9/._-]*");
        return inside && wish != null ? wish : "/";
    }
}
