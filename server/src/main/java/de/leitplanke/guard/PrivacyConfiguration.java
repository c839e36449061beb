package de.leitplanke.guard;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.platform.start.Content.ContentFile;
import de.leitplanke.privacy.Detector;
import de.leitplanke.privacy.TownReading;
import de.leitplanke.privacy.TownSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PrivacyConfiguration {

    private static final String TOWN = "register/town.txt";

    /**
     * Knows what {@code content/register/town.txt} says about the town: its name, numbers, offices and file numbers.
     */
    @Bean
    Detector detector(Content content) {
        ContentFile file = content.file(TOWN);
        return switch (TownSettings.read(file.text())) {
            case TownReading.Accepted(TownSettings town) -> Detector.standard().withSettings(town);
            case TownReading.Refused(int line, String message) -> throw new BrokenContent(TOWN, line, message);
        };
    }
}
