package de.leitplanke.platform.start;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Time and randomness, which everything else gets injected. */
@Configuration
class Foundations {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Berlin"));
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}
