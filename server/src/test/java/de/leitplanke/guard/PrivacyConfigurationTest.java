package de.leitplanke.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.leitplanke.platform.start.BrokenContent;
import de.leitplanke.platform.start.Content;
import de.leitplanke.privacy.Detector;
import org.junit.jupiter.api.Test;

class PrivacyConfigurationTest {

    @Test
    void townsOwnNameIsPassedOver() {
        Detector detector = new PrivacyConfiguration().detector(new Content());

        assertThat(detector.detect("Die Stadt Musterberg baut.")).isEmpty();
        assertThat(detector.detect("Frau Weber zog nach Gladbeck.")).hasSize(2);
    }

    @Test
    void wrongLineOfTheTownEndsTheStartAndIsNamed() {
        Content broken = new Content() {
            @Override
            public ContentFile file(String path) {
                return new ContentFile("town.txt", "allowed Musterberg\noffice-holder Cornelia Vogt\n");
            }
        };

        assertThatExceptionOfType(BrokenContent.class)
                .isThrownBy(() -> new PrivacyConfiguration().detector(broken))
                .withMessageContaining("register/town.txt, Zeile 2: Zu einem Amt gehören");
    }
}
