package de.leitplanke.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * A session only says who somebody is. Name, roles and whether the account is open are read anew for every request, so
 * that a changed role or a deputyship that begins or ends today counts at once.
 */
@Component
class RolesOfNow implements SecurityContextRepository {

    private final SecurityContextRepository sessions = new DelegatingSecurityContextRepository(
            new RequestAttributeSecurityContextRepository(), new HttpSessionSecurityContextRepository());

    private final Persons persons;

    RolesOfNow(Persons persons) {
        this.persons = persons;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Renewed(sessions.loadDeferredContext(request), this::renew);
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return renew(sessions.loadContext(holder));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }

    private SecurityContext renew(SecurityContext kept) {
        if (kept.getAuthentication() == null || !(kept.getAuthentication().getPrincipal() instanceof SignedIn known)) {
            return kept;
        }
        return persons.find(known.person())
                .filter(Person::active)
                .<SecurityContext>map(person ->
                        new SecurityContextImpl(PasswordAuthentication.of(SignedIn.as(person, known.municipality()))))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    /** Asks the database when somebody wants to know who is there, and only once. */
    private static final class Renewed implements DeferredSecurityContext {

        private final DeferredSecurityContext kept;
        private final UnaryOperator<SecurityContext> renew;
        private @Nullable SecurityContext known;

        Renewed(DeferredSecurityContext kept, UnaryOperator<SecurityContext> renew) {
            this.kept = kept;
            this.renew = renew;
        }

        @Override
        public SecurityContext get() {
            SecurityContext now = known == null ? renew.apply(kept.get()) : known;
            known = now;
            return now;
        }

        @Override
        public boolean isGenerated() {
            return kept.isGenerated();
        }
    }
}
