package de.leitplanke.guard;

import de.leitplanke.privacy.Detector;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PrivacyConfiguration {

    /** The town's own name points to nobody. */
    @Bean
    Detector detector() {
        return Detector.standard().withAllowed(Set.of("Musterberg", "Stadt Musterberg"));
    }
}
