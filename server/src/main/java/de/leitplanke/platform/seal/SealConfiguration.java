package de.leitplanke.platform.seal;

import de.leitplanke.platform.start.Settings;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SealConfiguration {

    /** Wraps the keys of people and of model connections. */
    @Bean
    SealingKey masterKey(Settings settings, SecureRandom random) {
        return MasterKeyFile.open(settings.keys().resolve("master.key"), random);
    }
}
