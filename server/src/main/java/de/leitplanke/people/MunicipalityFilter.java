package de.leitplanke.people;

import de.leitplanke.platform.tenancy.CurrentMunicipality;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds every request to the town of this installation before anything reads the database. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class MunicipalityFilter extends OncePerRequestFilter {

    private final TownOfThisInstallation town;

    MunicipalityFilter(TownOfThisInstallation town) {
        this.town = town;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentMunicipality.call(town.get().id(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
