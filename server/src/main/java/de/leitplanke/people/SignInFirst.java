package de.leitplanke.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Leads to the sign-in page and remembers only the path, so that no text of a form ends in a session. */
class SignInFirst implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String path = request.getRequestURI();
        boolean worthReturning = "GET".equals(request.getMethod()) && !"/".equals(path);
        response.sendRedirect(
                worthReturning ? "/anmelden?weiter=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "/anmelden");
    }
}
