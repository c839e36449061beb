package de.leitplanke.platform.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the {@link Frame} of a request. */
@Component
class Frames {

    private final Texts texts;
    private final TownSign town;
    private final List<NavigationEntry> entries;

    Frames(Texts texts, TownSign town, List<NavigationEntry> entries) {
        this.texts = texts;
        this.town = town;
        this.entries = entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order))
                .toList();
    }

    /** A problem page must come even when sessions or the town cannot be read: then its frame does without them. */
    Frame of(HttpServletRequest request) {
        try {
            return complete(request);
        } catch (RuntimeException e) {
            if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
                throw e;
            }
            return new Frame(texts, "", null, false, path(request), "_csrf", "", Map.of());
        }
    }

    private Frame complete(HttpServletRequest request) {
        @Nullable Authentication person = signedIn();
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                texts,
                town.name(),
                person == null || person.getPrincipal() == null ? null : town.personName(person.getPrincipal()),
                town.demo(),
                path(request),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                person == null ? Map.of() : navigationFor(person));
    }

    private static @Nullable Authentication signedIn() {
        Authentication current = SecurityContextHolder.getContext().getAuthentication();
        return current == null || current instanceof AnonymousAuthenticationToken ? null : current;
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private Map<NavigationEntry.Group, List<NavigationEntry>> navigationFor(Authentication person) {
        Set<String> authorities = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.roles().isEmpty()
                        || entry.roles().stream().anyMatch(role -> authorities.contains("ROLE_" + role)))
                .collect(Collectors.groupingBy(
                        NavigationEntry::group, () -> new EnumMap<>(NavigationEntry.Group.class), Collectors.toList()));
    }
}
