package de.leitplanke.people;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Joins {@link SigningIn} to the security filters. */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final SigningIn signingIn;

    PasswordAuthentication(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        SignedIn person = signingIn
                .signIn(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("login refused"));
        return of(person);
    }

    /** The authority of every role that the person has now. */
    static Authentication of(SignedIn person) {
        List<GrantedAuthority> authorities = person.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
