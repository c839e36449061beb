package de.leitplanke.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Goes on where the person wanted to go, inside this server only. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(insidePath(request.getParameter("weiter")));
    }

    /** A path of our own; whatever could lead to another host becomes the start page. */
    static String insidePath(@Nullable String wish) {
        boolean inside = wish != null && wish.matches("/[a-z0-9][a-z0-9/._-]*");
        return inside && wish != null ? wish : "/";
    }
}
