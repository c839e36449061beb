package de.leitplanke.platform.seal;

import de.leitplanke.platform.start.Settings;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SealConfiguration {

    private static final int KEY_BYTES = 32;

    /** Wraps the keys of people and of model connections. */
    @Bean
    SealingKey masterKey(Settings settings, SecureRandom random) {
        byte[] key = SecretFile.read(settings.keys().resolve("master.key"), () -> {
            byte[] fresh = new byte[KEY_BYTES];
            random.nextBytes(fresh);
            return fresh;
        });
        return SealingKey.of(key, random);
    }
}
