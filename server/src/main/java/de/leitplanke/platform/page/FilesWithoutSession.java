package de.leitplanke.platform.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Style sheets, fonts and scripts need no session; so they cost no look into the database and come without it too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FilesWithoutSession extends OncePerRequestFilter {

    private static final Set<String> FOLDERS = Set.of("kern", "htmx", "look");
    private static final String SESSION_DONE = SessionRepositoryFilter.class.getName() + ".FILTERED";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(SESSION_DONE, true);
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String[] parts = request.getRequestURI().split("/", 3);
        return parts.length < 3 || !FOLDERS.contains(parts[1]);
    }
}
