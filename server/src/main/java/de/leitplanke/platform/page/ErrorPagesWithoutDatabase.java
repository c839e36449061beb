package de.leitplanke.platform.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers when the database is away. The usual way to a problem page reads the session, which lies in the database, so
 * this filter stands outside of the sessions and makes the page itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ErrorPagesWithoutDatabase extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPagesWithoutDatabase.class);

    private final JteViews views;
    private final List<WrittenFields> fields;

    ErrorPagesWithoutDatabase(JteViews views, List<WrittenFields> fields) {
        this.views = views;
        this.fields = fields;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            ErrorReason reason = ErrorReason.of(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, e);
            if (!reason.isOutage() || response.isCommitted()) {
                throw e;
            }
            LOG.error(
                    reason == ErrorReason.STORAGE_FULL
                            ? "Der Speicherplatz der Datenbank ist voll."
                            : "Die Datenbank antwortet nicht.");
            show(reason, request, response);
        }
    }

    private void show(ErrorReason reason, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        response.reset();
        response.setStatus(reason.status().value());
        request.setAttribute(
                RequestDispatcher.ERROR_STATUS_CODE, reason.status().value());
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.removeAttribute(CsrfToken.class.getName());
        try {
            Objects.requireNonNull(views.resolveViewName("platform/error", Locale.GERMANY))
                    .render(
                            Map.of(
                                    "reason",
                                    reason.textKey(),
                                    "signIn",
                                    false,
                                    "written",
                                    WrittenFields.in(fields, request)),
                            request,
                            response);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
