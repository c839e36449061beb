package de.leitplanke.people;

import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who may open what, and the headers that keep scripts and frames of others out. */
@Configuration
class SecurityConfiguration {

    /** No inline script or style, nothing from elsewhere; KERN draws its signs as data addresses. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final String[] PUBLIC_PAGES = {
        "/anmelden",
        SecondFactorPage.PATH,
        "/einrichten",
        "/konto",
        "/impressum",
        "/datenschutz",
        "/barrierefreiheit",
        "/fehler",
        "/error",
        "/nachweis"
    };
    private static final String[] PUBLIC_FILES = {"/kern/**", "/htmx/**", "/look/**", "/actuator/health", "/ledger/**"};

    /** Rounds as advised by OWASP's password storage guide for this function (status 2023). */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Pbkdf2PasswordEncoder("", 16, 210_000, PBKDF2WithHmacSHA512);
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http, AfterSignIn afterSignIn, RolesOfNow sessions) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(PUBLIC_FILES)
                        .permitAll()
                        .requestMatchers("/verwaltung/personen", "/verwaltung/personen/**")
                        .hasRole(Role.ADMIN.name())
                        .requestMatchers("/verwaltung/**")
                        .hasAnyRole(Role.ADMIN.name(), Role.AI_OFFICER.name())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/anmelden")
                        // The usual details would keep the network address in the session.
                        .authenticationDetailsSource(request -> "")
                        .usernameParameter("name")
                        .passwordParameter("kennwort")
                        .successHandler(afterSignIn)
                        .failureHandler(SecurityConfiguration::signInAgain))
                .logout(logout -> logout.logoutUrl("/abmelden").logoutSuccessUrl("/anmelden?abgemeldet"))
                // A witness has no session; what it delivers is checked by its signature.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/ledger/cosignature"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new RefusedAccess()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Keeps nothing: the usual way stores the attempt, with name and password, in the session. */
    private static void signInAgain(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.sendRedirect("/anmelden?fehler");
    }
}
