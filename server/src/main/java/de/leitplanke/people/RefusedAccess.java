package de.leitplanke.people;

import de.leitplanke.platform.page.ErrorReason;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Tells a form that came too late, after its session had ended, from a page that the role may not open. */
class RefusedAccess implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (refusal instanceof CsrfException) {
            request.setAttribute(ErrorReason.ATTRIBUTE, ErrorReason.SESSION_ENDED);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
